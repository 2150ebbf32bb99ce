import type { DateChanges } from '../engine/rules/date-changes.js';
import { table } from '../platform/terminal/layout.js';
import { plural, wallDate } from './case-words.js';
import type { Page } from './command.js';

/** The dates that a change of rules moves: one line each, and how many they are. */
export function dateChangeLines({ changes, count }: DateChanges, { language, pen }: Page): string[] {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const date = (instant: string | null) => (instant === null ? say('待定', 'not known') : wallDate(instant));
  const rows = changes.map(({ number, kind, clause, from, to }) => [
    pen.paint('accent', number),
    kind === 'case' ? say('整改时限', 'limit of the case') : say('本环节时限', 'limit of the step'),
    pen.paint('muted', clause),
    `${date(from)} → ${pen.paint('strong', date(to))}`,
  ]);
  return [...table(rows).map((line) => `  ${line}`), say(`共 ${count} 个时限`, `${count} ${plural('date', count)}`)];
}
