import { words } from '../platform/words/words.js';
import type { CommandGroup, CommandSpec, OptionSpec } from './command.js';

const asAccount: OptionSpec = {
  flags: '--as <account>',
  words: words('以该账号的身份（用户名）', 'as this account (its username)'),
};
const inspectionNumber = words('巡察编号，如 XC-2026-000012', "the inspection's number, such as XC-2026-000012");

/** Coverage of a term. */
export const coverage: CommandSpec = {
  usage: 'coverage [term]',
  words: words('一届任期的巡察覆盖率，按层级和类别', 'how much of the territory a term has inspected, by level and kind'),
  argumentWords: [words('第几届；不填为最近一届', 'the number of the term; the newest without it')],
  options: [
    asAccount,
    { flags: '--as-of <date>', words: words('统计日（YYYY-MM-DD），默认今天', 'as of this day, YYYY-MM-DD; today unless told') },
    {
      flags: '--list <standing>',
      words: words('并列出这些组织', 'also list these organisations'),
      choices: ['neverInspected', 'notForThreeYears', 'notInspected', 'planned', 'inspected'],
    },
    { flags: '--limit <count>', words: words('最多列出多少个（1 到 200）', 'how many at most (1 to 200)') },
    { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
  ],
  examples: ['bihuan coverage --as inspectionOffice', 'bihuan coverage --as inspectionOffice --list notForThreeYears'],
  load: () => import('./coverage-show.js'),
};

/** Teams of inspections. */
export const teams: CommandGroup = {
  name: 'team',
  words: words('巡察组：名单与授权', 'the teams of inspections: roster and authorisation'),
  commands: [
    {
      usage: 'show <number>',
      words: words('巡察组名单与授权', 'who inspects, and by whose authority'),
      argumentWords: [inspectionNumber],
      options: [asAccount],
      examples: ['bihuan team show XC-2026-000012 --as inspectionOffice'],
      load: () => import('./team-show.js'),
    },
    {
      usage: 'assign <number>',
      words: words('确定整份名单；应回避的人员会被拒绝', 'name the whole team; whoever must keep away is refused'),
      argumentWords: [inspectionNumber],
      options: [
        asAccount,
        {
          flags: '--member <account:position>',
          words: words(
            '成员，职务为 leader、deputy 或 member；可重复',
            'a person; position leader, deputy or member; may be repeated',
          ),
          repeated: true,
        },
      ],
      examples: ['bihuan team assign XC-2026-000012 --as inspectionOffice --member teamLeader:leader --member teamMember'],
      load: () => import('./team-assign.js'),
    },
    {
      usage: 'authorise <number>',
      words: words('登记本次巡察的授权', 'note who has authorised the team, and for what'),
      argumentWords: [inspectionNumber],
      options: [
        asAccount,
        { flags: '--by <name>', words: words('授权机关', 'who authorised it') },
        { flags: '--document <number>', words: words('授权文号', 'the number of the authorisation') },
        { flags: '--on <date>', words: words('授权日期（YYYY-MM-DD）', 'its day, YYYY-MM-DD') },
        { flags: '--scope <text>', words: words('授权范围', 'what the team may inspect') },
      ],
      examples: [
        'bihuan team authorise XC-2026-000012 --as inspectionOffice --by 市委巡察工作领导小组 --document 云巡授〔2026〕3号 --on 2026-03-02 --scope 市住建局党组',
      ],
      load: () => import('./team-authorise.js'),
    },
  ],
};
