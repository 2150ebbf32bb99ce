import { ActorsQueries } from '../../../src/modules/accounts/actors.queries.js';
import { IssuesCommands } from '../../../src/modules/issues/issues.commands.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import type { City } from '../../support/city.js';
import { type Issue, newIssueIds } from '../../support/issue-path.js';

/** Logs so many issues in one transaction, not over HTTP: each is in `found.drafting`. */
export async function openMany(city: City, count: number, inspectionId = city.inspections.onSite): Promise<Issue[]> {
  const [actor] = await city.provided(ActorsQueries).named(['author']);
  if (actor === undefined) throw new Error('the city has an author');
  const ids = Array.from({ length: count }, newIssueIds);
  const findings = ids.map(({ manifestationIds }, index) => ({
    inspectionId,
    title: `问题${index}`,
    finding: '账目不清',
    theme: '财务管理',
    manifestations: manifestationIds.map((id) => ({ id, text: '没有凭证' })),
  }));
  const context = { actor, requestId: 'test', language: 'zh' } as const;
  const outcomes = await city
    .provided(Transactions)
    .run(context, (unit) => city.provided(IssuesCommands).openAll(unit, findings));
  return outcomes.flatMap(({ row }, index) => {
    const known = ids[index];
    return known === undefined ? [] : [{ ...known, id: row.id, number: row.number, version: row.version }];
  });
}

/** The types of all events of a case, as they stand in the database. */
export async function eventsOf(city: City, { id }: Pick<Issue, 'id'>): Promise<string[]> {
  const rows = await city.application.database.rows<{ type: string }>(
    'SELECT type FROM case_events WHERE case_id = $1 ORDER BY seq',
    [id],
  );
  return rows.map(({ type }) => type);
}
