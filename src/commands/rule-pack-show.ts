import { RulePacksQueries, type ClauseView, type RulePackView } from '../modules/rules/rule-packs.queries.js';
import { table, wrapped } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Language } from '../platform/words/words.js';
import { plural } from './case-words.js';
import type { Handler, Page } from './command.js';

/** Shows the clauses of a rule pack: how long each limit is, from when it counts, and where it is from. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const pack = session.get(RulePacksQueries).read(call.args[0] ?? '', call.language);
  return { data: pack, screen: (page) => screen(safeForTerminal(pack), page) };
};

function screen({ name, version, title, source, clauses }: RulePackView, { pen, language, columns }: Page): string[] {
  const lines = clauses.flatMap((clause) => [
    ...table([[`  ${clause.label}`, pen.paint('strong', termsOf(clause, language)), pen.paint('muted', clause.clause)]]),
    ...wrapped(clause.source, columns - 4).map((line) => pen.paint('muted', `    ${line}`)),
  ]);
  return [`${pen.paint('title', title)}  ${pen.paint('accent', `${name}@${version}`)}`, source.document, '', ...lines];
}

interface Length {
  readonly value: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'months';
}

/** A clause's numbers in words: `反馈起 15 个工作日`. */
function termsOf(clause: ClauseView, language: Language): string {
  const { value, from, to, every, max } = clause as { value?: Length; from?: Length; to?: Length; every?: string; max?: number };
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  if (max !== undefined) return say(`最多 ${max} 次`, `at most ${max}`);
  const start = say(`${clause.startsAt?.label ?? ''}起`, `from ${clause.startsAt?.label ?? ''}:`);
  if (every !== undefined) return say(`${start}每季度`, `${start} every quarter`);
  if (value !== undefined) return `${start} ${lengthOf(value, language)}`;
  if (from === undefined || to === undefined) return start;
  return `${start} ${lengthOf(from, language)} – ${lengthOf(to, language)}`;
}

function lengthOf({ value, unit }: Length, language: Language): string {
  const names = {
    workingDays: ['个工作日', 'working day'],
    calendarDays: ['日', 'calendar day'],
    months: ['个月', 'month'],
  } as const;
  const [zh, en] = names[unit];
  return language === 'zh' ? `${value} ${zh}` : `${value} ${plural(en, value)}`;
}
