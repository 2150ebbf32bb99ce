import { caseList } from '../engine/cases/case.list.js';
import { words } from '../platform/words/words.js';
import type { CommandGroup, OptionSpec } from './command.js';

const asAccount: OptionSpec = {
  flags: '--as <account>',
  words: words('以该账号的身份（用户名）；不填则以系统身份', 'as this account; as the product itself without it'),
};
const filters = ['stage', 'category', 'timeliness', 'unitId', 'officeId', 'roundId', 'q'] as const;

/** Inspections. */
export const inspections: CommandGroup = {
  name: 'inspection',
  words: words('查看巡察', 'read inspections'),
  commands: [
    {
      usage: 'list',
      words: words('列出巡察：到了哪个环节，轮到谁', 'list inspections: where each stands, and whose turn it is'),
      options: [
        asAccount,
        ...filters.map((name) => ({
          flags: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`,
          words: caseList.filters[name].expected,
        })),
        { flags: '--limit <count>', words: words('最多列出多少次（1 到 200）', 'how many at most (1 to 200)') },
        { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
      ],
      examples: ['bihuan inspection list --stage onSite'],
      load: () => import('./inspection-list.js'),
    },
    {
      usage: 'show <number>',
      words: words(
        '一次巡察的全过程：谁做了什么，轮到谁，问题整改如何',
        'the life of an inspection: who did what, whose turn, how its issues stand',
      ),
      argumentWords: [words('巡察编号，如 XC-2026-000012', "the inspection's number, such as XC-2026-000012")],
      options: [asAccount],
      examples: ['bihuan inspection show XC-2026-000012'],
      load: () => import('./inspection-show.js'),
    },
  ],
};
