import { issuedReportList } from '../modules/supervision-reports/issued-reports.queries.js';
import { words } from '../platform/words/words.js';
import type { CommandGroup, OptionSpec } from './command.js';

const asAccount: OptionSpec = {
  flags: '--as <account>',
  words: words('以该账号的身份（用户名）；不填则以系统身份', 'as this account; as the product itself without it'),
};
const numberWords = words('报告编号，如 JD-2026-0001', "the report's number, such as JD-2026-0001");
const { kind, period, officeId } = issuedReportList.filters;

/** Issued reports. */
export const reports: CommandGroup = {
  name: 'report',
  words: words('已印发的报告：列出、查看、重新生成核对', 'issued reports: list, read, make again and compare'),
  commands: [
    {
      usage: 'list',
      words: words('列出已印发的报告', 'list what was issued'),
      options: [
        asAccount,
        { flags: '--kind <value>', words: kind.expected },
        { flags: '--period <value>', words: period.expected },
        { flags: '--office-id <value>', words: officeId.expected },
        { flags: '--limit <count>', words: words('最多列出多少份（1 到 200）', 'how many at most (1 to 200)') },
        { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
      ],
      examples: ['bihuan report list --kind quarterly'],
      load: () => import('./report-list.js'),
    },
    {
      usage: 'show <number>',
      words: words(
        '一份报告：数字、印发情况与各文件的哈希',
        'a report: its figures, who issued it when, the hashes of its files',
      ),
      argumentWords: [numberWords],
      options: [asAccount],
      examples: ['bihuan report show JD-2026-0001'],
      load: () => import('./report-show.js'),
    },
    {
      usage: 'reproduce [number]',
      words: words(
        '按印发时刻的历史重新生成，与留存的逐字节比对；不填编号或填 all 则比对全部',
        'make it again from its history and compare the bytes; all without a number',
      ),
      argumentWords: [numberWords],
      examples: ['bihuan report reproduce JD-2026-0001', 'bihuan report reproduce all'],
      load: () => import('./report-reproduce.js'),
    },
  ],
};
