import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { clue, informant, sealReferral } from './referral-room.js';

/** Who has no part in a referral: the unit first of all, then whoever else works with the product. */
const outsiders = [
  'head',
  'liaison',
  'author',
  'deputy',
  'discipline',
  'inspectorate',
  'finance',
  'leadership',
  'provinceOffice',
  'provinceDiscipline',
  'countyOffice',
  'otherHead',
  'systemAdmin',
  'securityAdmin',
] as const satisfies readonly Name[];

const nowhere = '0192f000-0000-7000-8000-000000000001';

describe('somebody who has no part in a referral', () => {
  let city: City;
  let issue: Issue;
  let other: Issue;
  let routes: string[];
  let referral: Issue;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('handedOver.rectifying');
    other = await city.openIssue();
    await city.provided(Timekeeper).runAll();
    const { body } = await city.application.client.get<{ paths: Record<string, object> }>('/openapi.json');
    routes = Object.entries(body.paths)
      .filter(([path, operations]) => 'get' in operations && path.startsWith('/api/v1') && !path.endsWith('/stream'))
      .map(([path]) => path.replace('/api/v1', ''));
    before = await everything();
    referral = await sealReferral(city, issue);
    await city.send(referral, 'office', 'TRANSFER');
    await city.send(referral, 'personnel', 'RECEIVE');
    await city.send(referral, 'personnel', 'ANSWER', { result: 'established' });
    await city.provided(Timekeeper).runAll();
  });
  afterAll(() => city.close());

  /** Every address that an outsider could think of, lists also with their counts. */
  function addresses(ids: readonly string[]): string[] {
    return routes.flatMap((route) =>
      route.includes('{')
        ? ids.map((id) => route.replace(/\{\w+\}/g, id))
        : [route, `${route}?limit=200&count=true`, `${route}?q=${encodeURIComponent('线索')}`],
    );
  }

  /** All answers to outsiders, by name and address; secrets of a sign-in aside. */
  async function everything(): Promise<ReadonlyMap<string, string>> {
    const answers = new Map<string, string>();
    const ids = [issue.id, other.id, city.inspections.onSite];
    for (const name of outsiders) {
      const client = await city.as(name);
      for (const address of addresses(ids)) {
        if (/^\/(auth|docs|audit|health|metrics)/.test(address) || address.includes('calendar.ics')) continue;
        answers.set(`${name} ${address}`, withoutInstance((await client.get(address)).text));
      }
    }
    return answers;
  }

  it('gets the very answers that they got before there was one, wherever they look', async () => {
    const after = await everything();
    const changed = [...after].filter(([address, text]) => before.get(address) !== text).map(([address]) => address);
    expect(changed).toEqual([]);
    expect(after.size).toBeGreaterThan(outsiders.length * 60);
  });

  it('finds neither its id nor its number nor a word of it in any answer, nor is told more than of a case that does not exist', async () => {
    const traces = [referral.number, clue, informant, '好处费'];
    const found: string[] = [];
    for (const name of outsiders) {
      const client = await city.as(name);
      for (const address of [...addresses([referral.id]), '/cases?q=XS-2025']) {
        // What the caller has put into the address itself is no news to them.
        const told = (asked: string, text: string) => withoutInstance(text).replaceAll(asked, '…');
        const { text } = await client.get(address);
        if (!address.includes(referral.id) && text.includes(referral.id)) found.push(`${name} ${address}`);
        const answer = told(referral.id, text);
        if (traces.some((trace) => answer.includes(trace))) found.push(`${name} ${address}`);
        if (!address.includes(referral.id)) continue;
        const nothing = told(nowhere, (await client.get(address.replace(referral.id, nowhere))).text);
        if (answer !== nothing) found.push(`${name} ${address} differs`);
      }
    }
    expect(found).toEqual([]);
  });

  it('is refused its events, its evidence and any mention of it as for a case that does not exist', async () => {
    for (const name of outsiders) {
      const client = await city.as(name);
      const answers = async (id: string) => {
        const form = new FormData();
        form.append('caseId', id);
        form.append('file', new Blob(['x'], { type: 'text/plain' }), 'x.txt');
        const sent = [
          await client.post(`/cases/${id}/events`, { type: 'RECEIVE' }, { version: 3 }),
          await client.post('/cases/events', [{ caseId: id, version: 3, type: 'RECEIVE' }]),
          await client.post('/evidence', form),
          await client.post('/reviews', { subjectCaseId: id, of: 'plan' }),
          await client.post(`/referrals/${id}/replies`, { text: '回复' }),
        ];
        return sent.map(({ status, text }) => `${status} ${withoutInstance(text).replaceAll(id, '…')}`);
      };
      expect(await answers(referral.id)).toEqual(await answers(nowhere));
    }
  });

  it('sees no gap in the numbers of what was opened before and after it', async () => {
    const running = ({ number }: Issue) => Number(number.slice(-6));
    const first = await city.openIssue();
    const hidden = await sealReferral(city, issue);
    const second = await city.openIssue();
    expect(running(second)).toBe(running(first) + 1);
    expect(hidden.number).toMatch(/^XS-2025-[2-9A-HJKMNP-TV-Z]{10}$/);
  });
});

const withoutInstance = (text: string) => text.replace(/"instance":"[^"]*"/, '').replace(/"requestId":"[^"]*"/, '');
