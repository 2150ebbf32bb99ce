import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { QuarterlyReportView } from '../../../src/modules/quarterly-reports/quarterly-reports.queries.js';
import type { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';

/** Lets everything happen that is due at an instant of Asia/Shanghai, `2025-04-01 00:00`. */
export async function pass(city: City, instant: string): Promise<void> {
  city.at(instant);
  await city.provided(Timekeeper).runAll();
}

/** The quarterly reports that somebody sees, the newest first. */
export async function reportsOf(city: City, name: Name, query = ''): Promise<readonly QuarterlyReportView[]> {
  const { status, body } = await (await city.as(name)).get<{ items: QuarterlyReportView[] }>(`/quarterly-reports${query}`);
  if (status !== 200) throw new Error(`GET /quarterly-reports answered ${status}: ${JSON.stringify(body)}`);
  return body.items;
}

/** A report as `City.send` wants a case. */
export const asCase = ({ id, number, version }: QuarterlyReportView): Issue => ({
  id,
  number,
  version,
  manifestationIds: [],
  measureId: '',
});

/** The types of a case's events, in order, as somebody sees them. */
export async function historyOf(city: City, name: Name, id: string): Promise<string[]> {
  const { body } = await (await city.as(name)).get<readonly { type: string }[]>(`/cases/${id}/history`);
  return body.map(({ type }) => type);
}
