import type { Partner } from '../../../src/modules/partners/partner.js';
import { placeIds, type Name, type Place } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { sealReferral } from '../referrals/referral-room.js';
import { short } from '../reviews/review-room.js';

describe('a partner of an inspection', () => {
  let city: City;
  let themed: Issue;
  let named: Issue;
  let other: Issue;

  beforeAll(async () => {
    city = await City.start();
    themed = await city.issueAt('found.confirmed', { finding: { theme: '工程招标', title: '围标串标' } });
    named = await city.issueAt('handedOver.rectifying', { finding: { theme: '作风建设', title: '文山会海' } });
    other = await city.issueAt('handedOver.rectifying', { finding: { theme: '作风建设', title: '迎来送往' } });
  });
  afterAll(() => city.close());

  const path = (more = '') => `/inspections/${city.inspections.onSite}/partners${more}`;
  const tryToBringIn = async (scope: object, more: { by?: Name; of?: Place; until?: string } = {}) =>
    (await city.as(more.by ?? 'office')).post<Partner>(path(), {
      organisationId: placeIds[more.of ?? 'finance'],
      purpose: '巡财联动',
      until: more.until ?? '2025-03-31',
      scope,
    });
  async function bringIn(...asked: Parameters<typeof tryToBringIn>): Promise<Partner> {
    const { status, body, text } = await tryToBringIn(...asked);
    if (status !== 201) throw new Error(`POST partners answered ${status}: ${text}`);
    return body;
  }
  const listed = async (name: Name) => {
    const { body } = await (await city.as(name)).get<{ items: { id: string }[]; total: number }>('/cases?limit=200&count=true');
    expect(body.total).toBe(body.items.length);
    return body.items.map(({ id }) => id).sort();
  };
  const readable = async (name: Name, { id }: Issue) => (await (await city.as(name)).get(`/issues/${id}`)).status;
  const revoke = async ({ id }: Partner) => (await (await city.as('office')).delete(path(`/${id}`))).status;

  it('sees the themes and cases that it was brought in for, in lists and alone, and nothing else', async () => {
    expect(await listed('finance')).toEqual([]);
    const partner = await bringIn({ themes: ['工程招标'], caseIds: [named.id] });
    await sealReferral(city, named);
    expect(await listed('finance')).toEqual([named.id, themed.id].sort());
    expect([await readable('finance', themed), await readable('finance', named), await readable('finance', other)]).toEqual([
      200, 200, 404,
    ]);
    const client = await city.as('finance');
    for (const secret of [`/cases/${other.id}`, `/cases/${other.id}/history`, `/inspections/${city.inspections.onSite}`, path()])
      expect([secret, [403, 404].includes((await client.get(secret)).status)]).toEqual([secret, true]);
    expect((await client.get(`/cases/${themed.id}/history`)).body).toEqual([]);
    expect((await client.get(`/cases/${named.id}/actions`)).body).toEqual([]);
    expect(short(await city.attempt({ ...named }, 'finance', 'COMMENT', { text: '意见' }))).toBe('403 case.not-permitted');
    expect(await listed('assets')).toEqual([]);
    expect(await revoke(partner)).toBe(204);
    expect(await listed('finance')).toEqual([]);
    expect(await readable('finance', named)).toBe(404);
    expect(await revoke(partner)).toBe(404);
  });

  it('sees it to the end of the last day, and no longer', async () => {
    const partner = await bringIn({ caseIds: [other.id] }, { of: 'assets', until: '2025-03-12' });
    expect(await listed('assets')).toEqual([other.id]);
    city.at('2025-03-12 23:59');
    expect(await listed('assets')).toEqual([other.id]);
    city.at('2025-03-13 00:00');
    expect(await listed('assets')).toEqual([]);
    expect(await readable('assets', other)).toBe(404);
    await revoke(partner);
  });

  it('is brought in by the office of the inspection alone, for named parts of it, and never is the unit', async () => {
    const scope = { themes: ['工程招标'] };
    expect(short(await tryToBringIn(scope, { by: 'leader' }))).toBe('403 auth.not-permitted');
    expect(short(await tryToBringIn(scope, { by: 'foreignOffice' }))).toBe('404 request.not-found');
    expect(short(await tryToBringIn(scope, { by: 'provinceOffice' }))).toBe('404 request.not-found');
    expect(short(await tryToBringIn({}))).toBe('422 request.invalid scope:required');
    expect(short(await tryToBringIn(scope, { until: '2025-01-01' }))).toBe('422 request.invalid until:past');
    expect(short(await tryToBringIn(scope, { of: 'unit' }))).toBe('422 request.invalid organisationId:conflict-of-interest');
    expect(short(await tryToBringIn(scope, { of: 'leadingGroup' }))).toBe('422 request.invalid organisationId:nobody-there');
    expect(short(await tryToBringIn({ caseIds: [placeIds.unit] }))).toBe('422 request.invalid scope.caseIds:unknown-id');
  });

  it('is on the list of the office, and in the audit', async () => {
    const { body } = await (await city.as('office')).get<{ items: Partner[] }>(path());
    expect(body.items.map(({ organisation, revokedAt }) => [organisation.name, revokedAt !== null])).toEqual([
      ['云州市财政局', true],
      ['云州市国资委', true],
    ]);
    const audit = (await (await city.as('auditAdmin')).get('/audit/events?limit=200')).text;
    for (const action of ['partner.brought-in', 'partner.revoked']) expect(audit).toContain(action);
  });
});
