import { words } from '../platform/words/words.js';
import type { CommandGroup, OptionSpec } from './command.js';

const dryRun: OptionSpec = {
  flags: '--dry-run',
  words: words('只列出将会改变的时限，不载入', 'only list every date that would change'),
};

/** The working-day calendar. */
export const calendars: CommandGroup = {
  name: 'calendar',
  words: words('工作日历：放假与调休', 'the working-day calendar: holidays and make-up days'),
  commands: [
    {
      usage: 'show <year>',
      words: words('一年的放假、调休与各月工作日数', 'the days off, make-up days and working days a month of one year'),
      argumentWords: [words('年份，如 2026', 'the year, such as 2026')],
      examples: ['bihuan calendar show 2026'],
      load: () => import('./calendar-show.js'),
    },
    {
      usage: 'load <file>',
      words: words('载入一年的放假安排，并重新推算受影响的时限', "load a year's holiday notice and work out the dates anew"),
      argumentWords: [
        words('JSON 文件，格式同 workflows/calendar/years', 'a JSON file in the form of those in workflows/calendar/years'),
      ],
      options: [dryRun],
      examples: ['bihuan calendar load 2027.json --dry-run', 'bihuan calendar load 2027.json'],
      load: () => import('./calendar-load.js'),
    },
  ],
};

/** Rule packs. */
export const rulePacks: CommandGroup = {
  name: 'rule-pack',
  words: words('规则包：各类时限及其出处', 'rule packs: the limits and where each is from'),
  commands: [
    {
      usage: 'list',
      words: words('列出规则包及其版本', 'list the rule packs and their versions'),
      load: () => import('./rule-pack-list.js'),
    },
    {
      usage: 'show <name>',
      words: words('一个规则包的条款与出处', 'the clauses of a rule pack and their sources'),
      argumentWords: [words('规则包名称，如 inspection-city', 'the name of the pack, such as inspection-city')],
      examples: ['bihuan rule-pack show inspection-city', 'bihuan rule-pack show inspection-city --json'],
      load: () => import('./rule-pack-show.js'),
    },
    {
      usage: 'load <file>',
      words: words(
        '载入规则包的新版本；轮次改用后才会改变时限',
        'load the next version of a rule pack; dates change only in rounds that take it',
      ),
      argumentWords: [
        words('JSON 文件，格式同 workflows/rules/packs', 'a JSON file in the form of those in workflows/rules/packs'),
      ],
      options: [dryRun],
      examples: ['bihuan rule-pack load inspection-city-2.json --dry-run'],
      load: () => import('./rule-pack-load.js'),
    },
  ],
};
