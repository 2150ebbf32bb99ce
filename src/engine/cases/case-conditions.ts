import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';
import { viewOf, visibleSql } from '../visibility.js';
import type { CaseSets } from './case-sets.js';
import type { caseList } from './case.list.js';

/** What narrows a list of cases. */
export type CaseFilters = ListQuery<typeof caseList>['filters'];
type PlainFilters = Omit<CaseFilters, 'figure' | 'period' | 'q'>;

const withFigure = words('须与指标 figure 一起使用', 'use it together with a figure');

// A civil date means its first instant in Asia/Shanghai.
const instantOf = (text: string) => (text.length === 10 ? `${text}T00:00:00+08:00` : text);

/** One SQL condition for each filter; `$` stands for the place of its value. */
const conditions: {
  readonly [Name in keyof Required<PlainFilters>]: { readonly sql: string; readonly value?: (given: string) => unknown };
} = {
  id: { sql: 'c.id = ANY($::uuid[])' },
  workflow: { sql: 'c.workflow = ANY($::text[])' },
  stage: { sql: 'c.stage = ANY($::text[])' },
  step: { sql: 'c.step = ANY($::text[])' },
  category: { sql: 'c.category = ANY($::text[])' },
  timeliness: { sql: 'c.timeliness = ANY($::text[])' },
  overdueLevel: { sql: 'c.overdue_level = ANY($::smallint[])' },
  turn: { sql: 'c.turn = ANY($::text[])' },
  unitId: { sql: 'c.unit_id = ANY($::uuid[])' },
  officeId: { sql: 'c.office_id = ANY($::uuid[])' },
  inspectionId: { sql: 'c.inspection_id = ANY($::uuid[])' },
  roundId: { sql: 'c.round_id = ANY($::uuid[])' },
  mode: { sql: 'c.inspection_id IN (SELECT i.id FROM inspections i WHERE i.mode = ANY($::text[]))' },
  theme: { sql: 'c.theme = ANY($::text[])' },
  track: { sql: 'c.track = ANY($::text[])' },
  assignee: { sql: 'c.owner_user_id = ANY($::uuid[])' },
  dueBefore: { sql: 'c.due_at < $::timestamptz', value: instantOf },
  dueAfter: { sql: 'c.due_at >= $::timestamptz', value: instantOf },
};

/** The SQL over `cases c` of those that the actor may see and the filters leave, with its values; further places follow them. */
export function casesWhere(
  actor: Actor,
  { figure, period, q, ...plain }: CaseFilters,
  sets: CaseSets,
): { where: string; values: unknown[] } {
  const visible = visibleSql(viewOf(actor), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const parts = [visible.where];
  for (const [name, given] of Object.entries(plain)) {
    if (given === undefined) continue;
    const { sql, value } = conditions[name as keyof PlainFilters];
    parts.push(sql.replaceAll('$', place(value === undefined ? given : value(given as string))));
  }
  if (q !== undefined) parts.push(wordsIn(q, place));
  if (figure !== undefined) parts.push(sets.condition(figure, period, place));
  else if (period !== undefined) throw new Problem(badParameter, { params: { name: 'period', expected: withFigure } });
  return { where: parts.join(' AND '), values };
}

/** The words in the title or the number, whatever their case; from two letters on an index finds the candidates. */
function wordsIn(words: string, place: (value: unknown) => string): string {
  const like = place(`%${words.replace(/[\\%_]/g, '\\$&')}%`);
  const matches = `(c.title ILIKE ${like} OR c.number ILIKE ${like})`;
  return [...words].length < 2 ? matches : `(bigrams(c.title || ' ' || c.number) @> bigrams(${place(words)}) AND ${matches})`;
}
