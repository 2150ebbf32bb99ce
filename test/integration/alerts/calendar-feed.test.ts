import ICAL from 'ical.js';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';

const parsed = (text: string) => ICAL.parse(text) as unknown[];

describe('the calendar feed', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
    city.at('2025-04-07 10:00');
    await city.issueAt('handedOver.rectifying', { finding: { title: '标题，带逗号；还有\\分号' } });
    await city.issueAt('handedOver.planning');
  });
  afterAll(() => city.close());

  async function linkOf(name: Name): Promise<string> {
    const page = await city.page(name);
    const { status, body } = await page.post<{ token: string; scope: string }>('/auth/tokens', {
      name: '手机日历',
      scope: 'calendar',
    });
    expect({ status, scope: body.scope }).toEqual({ status: 201, scope: 'calendar' });
    return body.token;
  }

  const fetched = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${city.application.url}/api/v1/me/calendar.ics${query}`, { headers });

  it('shows the limits of the cases that are mine to fix and of what waits for me, to a parser of another hand', async () => {
    const answer = await fetched(`?token=${await linkOf('head')}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(parsed(await answer.text()))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(
      events.map(({ summary, startDate }) => `${startDate.toJSDate().toISOString()} ${summary.replace(/^\S+ /, '')}`).sort(),
    ).toEqual([
      // A Sunday that is worked for May Day.
      '2025-04-27T09:30:00.000Z 本环节时限：专项资金使用不规范',
      '2025-10-07T09:30:00.000Z 整改时限：专项资金使用不规范',
      '2025-10-07T09:30:00.000Z 整改时限：标题，带逗号；还有\\分号',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('shows another unit nothing of them', async () => {
    const text = await (await fetched(`?token=${await linkOf('otherHead')}`)).text();
    expect(new ICAL.Component(parsed(text)).getAllSubcomponents('vevent')).toEqual([]);
  });

  it('opens with a token made for it that opens nothing else, and with no token at all to nobody', async () => {
    const token = await linkOf('head');
    const elsewhere = await fetch(`${city.application.url}/api/v1/me/work`, { headers: { authorization: `Bearer ${token}` } });
    expect(elsewhere.status).toBe(401);
    expect((await fetched('')).status).toBe(401);
    expect((await fetched('?token=bihuan_unknown')).status).toBe(401);
    expect((await fetched('?token=a&token=b')).status).toBe(401);
  });
});
