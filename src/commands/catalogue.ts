import { caseList } from '../engine/cases/case.list.js';
import { seedChoices } from '../platform/config/config.js';
import { words } from '../platform/words/words.js';
import type { CommandGroup, CommandSpec, OptionSpec } from './command.js';
import { clues, reviews } from './joint-work-catalogue.js';
import { coverage, teams } from './inspecting-catalogue.js';
import { inspections } from './inspection-catalogue.js';
import { reports } from './report-catalogue.js';
import { calendars, rulePacks } from './rules-catalogue.js';

const asAccount: OptionSpec = {
  flags: '--as <account>',
  words: words('以该账号的身份（用户名）；不填则以系统身份', 'as this account (its username); as the product itself without it'),
};
const numberWords = words('案件编号，如 WT-2026-000123', "the case's number, such as WT-2026-000123");

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const caseFilters: readonly OptionSpec[] = Object.entries(caseList.filters).map(([name, { expected }]) => ({
  flags: `--${kebab(name)} <value>`,
  words: expected,
}));

const cases: CommandGroup = {
  name: 'case',
  words: words('查看和办理案件', 'read cases and move them on'),
  commands: [
    {
      usage: 'list',
      words: words('列出案件', 'list cases'),
      options: [
        asAccount,
        {
          flags: '--waiting',
          words: words('只列等待该账号办理的案件，最急的在前', 'only what waits for the account, most urgent first'),
        },
        ...caseFilters,
        {
          flags: '--sort <column>',
          words: words('排序，前加 - 为倒序，如 -dueAt', 'the order, with - before it for descending: -dueAt'),
        },
        { flags: '--limit <count>', words: words('最多列出多少件（1 到 200）', 'how many at most (1 to 200)') },
        { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
      ],
      examples: ['bihuan case list --stage handedOver --timeliness overdue', 'bihuan case list --as unitHead --waiting'],
      load: () => import('./case-list.js'),
    },
    {
      usage: 'show <number>',
      words: words('一个案件的一生：谁、何时、做了什么，轮到谁', 'the life of a case: who did what when, and whose turn it is'),
      argumentWords: [numberWords],
      options: [asAccount],
      examples: ['bihuan case show WT-2026-000123'],
      load: () => import('./case-show.js'),
    },
    {
      usage: 'deadline <number>',
      words: words('时限及其由来', 'the limits of a case, and how each came to be'),
      argumentWords: [numberWords],
      options: [asAccount],
      load: () => import('./case-deadline.js'),
    },
    {
      usage: 'send <number> <type>',
      words: words('办理：向案件发送事件', 'send an event to a case'),
      argumentWords: [
        numberWords,
        words('事件，如 SIGN_FOR（见 workflow show）', 'the event, such as SIGN_FOR (see workflow show)'),
      ],
      options: [
        asAccount,
        { flags: '--payload <json>', words: words('事件内容（JSON 对象）', 'what the event carries, as a JSON object') },
        {
          flags: '--field <name=text>',
          words: words(
            '事件内容的一个字段：name=文本，或 name:=JSON；可重复',
            'one field of it: name=text, or name:=JSON; may be repeated',
          ),
          repeated: true,
        },
        {
          flags: '--seen <version>',
          words: words(
            '您所见的版本；案件已被他人更新时不执行',
            'the version you saw; nothing is done when the case has changed since',
          ),
        },
      ],
      examples: [
        'bihuan case send WT-2026-000123 SIGN_FOR --as unitLiaison',
        'bihuan case send WT-2026-000123 COMMENT --as unitHead --field text=已安排专人负责',
      ],
      load: () => import('./case-send.js'),
    },
  ],
};

const users: CommandGroup = {
  name: 'user',
  words: words('管理账号', 'manage accounts'),
  commands: [
    {
      usage: 'add <username>',
      words: words('新建账号并给出初始密码', 'create an account and draw its first password'),
      argumentWords: [words('用户名', 'the username')],
      options: [
        { flags: '--name <name>', words: words('姓名', "the person's name") },
        {
          flags: '--role <role@organisation>',
          words: words(
            '角色@单位，单位可用名称、代码、编号或从根起以 / 分隔的名称；可重复',
            'role@organisation, the latter by its name, code, id, or names from the root with / between; may be repeated',
          ),
          repeated: true,
        },
      ],
      examples: ['bihuan user add zhang.san --name 张三 --role unitHead@某市财政局'],
      load: () => import('./user-add.js'),
    },
  ],
};

const workflows: CommandGroup = {
  name: 'workflow',
  words: words('查看流程', 'see workflows'),
  commands: [
    {
      usage: 'show [name]',
      words: words(
        '流程图：环节、步骤、谁能办理什么；不填名称则列出全部',
        'draw a workflow: stages, steps, who may do what; all of them without a name',
      ),
      argumentWords: [words('流程名称，如 issue', 'the name of the workflow, such as issue')],
      options: [{ flags: '--mermaid', words: words('输出 Mermaid 图', 'as a Mermaid diagram') }],
      examples: ['bihuan workflow show issue', 'bihuan workflow show issue --mermaid > issue.mmd'],
      load: () => import('./workflow-show.js'),
    },
  ],
};

const alerts: CommandGroup = {
  name: 'alerts',
  words: words('预警', 'alerts'),
  commands: [
    {
      usage: 'forecast',
      words: words(
        '若无人推进，今后若干天内谁将在何时收到什么预警',
        'which alerts will go to whom when in the next days if nothing moves',
      ),
      options: [
        asAccount,
        {
          flags: '--days <days>',
          words: words('今后多少天（1 到 366），默认 30', 'how many days ahead (1 to 366), 30 unless told'),
        },
        { flags: '--limit <count>', words: words('最多列出多少条（1 到 200）', 'how many at most (1 to 200)') },
        { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
      ],
      examples: ['bihuan alerts forecast --days 7 --as inspectionOffice'],
      load: () => import('./alerts-forecast.js'),
    },
  ],
};

const databases: CommandGroup = {
  name: 'db',
  words: words('数据库', 'the database'),
  commands: [
    {
      usage: 'url',
      words: words(
        '正在运行的数据库的地址（含密码），供 psql 等工具使用',
        'the address of the running database with its password, for psql and its like',
      ),
      examples: ['psql "$(bihuan db url)"'],
      load: () => import('./db-url.js'),
    },
  ],
};

const seedArgument = words('装入哪些数据；不填则为 SEED 的设置', 'which seeds; what SEED says without it');

/** Every command of the command line. */
export const catalogue: readonly (CommandSpec | CommandGroup)[] = [
  {
    usage: 'migrate',
    words: words('升级数据库结构', 'bring the database forward'),
    load: () => import('./migrate.js'),
  },
  {
    usage: `seed [${seedChoices.filter((choice) => choice !== 'none').join('|')}]`,
    words: words('装入示例数据；已装入的保持不变', 'load the seeds; what is there already stays'),
    argumentWords: [seedArgument],
    load: () => import('./seed.js'),
  },
  {
    usage: 'verify',
    words: words(
      '核验全部案件：历史未被改动，状态与历史一致',
      'verify every case: its history unaltered, its state what the history gives',
    ),
    load: () => import('./verify.js'),
  },
  {
    usage: 'simulate',
    words: words(
      '让模拟数据库走到某日，逐日列出向谁发出了什么',
      'run a simulation forward, and tell day by day what was sent to whom',
    ),
    options: [
      { flags: '--until <date>', words: words('走到该日结束（YYYY-MM-DD）', 'to the end of this day, YYYY-MM-DD') },
      { flags: '--days', words: words('每日只列条数', 'only how many each day') },
    ],
    examples: ['CLOCK=simulated DATA_DIR=/tmp/drill bihuan seed demo', 'DATA_DIR=/tmp/drill bihuan simulate --until 2026-12-31'],
    load: () => import('./simulate.js'),
  },
  cases,
  inspections,
  teams,
  coverage,
  users,
  workflows,
  alerts,
  reviews,
  reports,
  clues,
  calendars,
  rulePacks,
  databases,
];
