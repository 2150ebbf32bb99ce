import type { ExpectedAlert } from '../../../src/modules/alerts/forecast.queries.js';
import { City } from '../../support/city.js';
import { passTime } from '../../support/passing-time.js';

interface Page {
  readonly items: readonly ExpectedAlert[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

describe('the forecast of alerts', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
    city.at('2025-04-07 10:00');
    await city.issuesAt('handedOver.rectifying', 3);
    await city.issuesAt('found.firstCheck', 1);
    city.at('2025-09-10 10:00');
  });
  afterAll(() => city.close());

  const forecast = async (query: string, name: Parameters<City['as']>[0] = 'office') => {
    const { status, body } = await (await city.as(name)).get<Page>(`/alerts/forecast?${query}`);
    expect(status).toBe(200);
    return body;
  };

  it('tells what comes within the days asked for, the earliest first, page by page', async () => {
    const all = await forecast('days=30&count=true');
    expect(all.items.map(({ at, level }) => `${at.slice(0, 16)} ${level}`)).toEqual(
      ['2025-09-17T08:30 dueSoon', '2025-09-26T08:30 dueVerySoon', '2025-10-07T17:30 overdue1'].flatMap((line) => [
        line,
        line,
        line,
      ]),
    );
    expect(all.total).toBe(9);
    const paged: ExpectedAlert[] = [];
    let cursor = '';
    do {
      const page = await forecast(`days=30&limit=4${cursor}`);
      paged.push(...page.items);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(paged).toEqual(all.items);
  });

  it('shows nobody an alert of a case that they may not see', async () => {
    expect((await forecast('days=60', 'otherHead')).items).toEqual([]);
  });

  it('says which days may be asked for', async () => {
    const { status, body } = await (await city.as('office')).get(`/alerts/forecast?days=0`);
    expect({ status, code: (body as { code: string }).code }).toEqual({ status: 400, code: 'request.bad-parameter' });
  });

  it('is what then comes to the cases that there are: the same levels of the same cases at the same instants to the same people', async () => {
    const foretold = (await forecast('days=60&limit=200')).items.flatMap(({ at, case: { id }, level, limit, to }) =>
      to.map((person) => `${at} ${id} ${limit} ${level} ${person.id}`),
    );
    await passTime(city.application, '2025-11-08 10:00');
    const told = await city.application.database.rows<{ line: string }>(
      `SELECT to_char(notifications.created_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '+08:00 ' || case_id || ' ' || limit_kind || ' ' || level || ' ' || user_id AS line
       FROM notifications JOIN cases c ON c.id = case_id AND c.workflow = 'issue' WHERE level IS NOT NULL`,
    );
    expect(told.map(({ line }) => line).sort()).toEqual(foretold.sort());
    expect(foretold.length).toBeGreaterThan(15);
  });
});
