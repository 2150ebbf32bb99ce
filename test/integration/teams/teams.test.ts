import type { Team } from '../../../src/modules/teams/team.js';
import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

type Position = 'leader' | 'deputy' | 'member';
const on = (name: Name, position: Position) => ({ userId: accountIds[name], position });
const usual = [on('leader', 'leader'), on('deputy', 'deputy'), on('author', 'member'), on('member', 'member')];

describe('the team of an inspection', () => {
  let city: City;
  let inspection: string;

  beforeEach(async () => {
    city = await City.start();
    inspection = city.inspections.onSite;
  });
  afterEach(async () => {
    expect(await city.faults()).toEqual([]);
    await city.close();
  });

  const team = async () => (await (await city.as('office')).get<Team>(`/inspections/${inspection}/team`)).body;
  const change = async (members: object[], more: object = {}, by: Name = 'office', language: 'zh-CN' | 'en' = 'zh-CN') => {
    const { version } = await team();
    return (await city.as(by)).put<Team>(`/inspections/${inspection}/team`, { members, ...more }, { version, language });
  };
  const tie = async (name: Name, more: object) => {
    const answer = await (await city.as('office')).post(`/cadres/${accountIds[name]}/ties`, more);
    expect(answer.status).toBe(201);
  };

  it('is shown with its authorisation, the leader first', async () => {
    const office = await city.as('office');
    const authorisation = {
      authorisedBy: '市委巡察工作领导小组',
      number: '云巡授〔2025〕3号',
      authorisedOn: '2025-02-28',
      scope: '市住建局党组及所属单位',
    };
    const answer = await office.put<Team>(`/inspections/${inspection}/authorisation`, authorisation, { version: 1 });
    expect([answer.status, answer.body.version, answer.body.authorisation]).toEqual([200, 2, authorisation]);
    expect(answer.body.members[0]).toMatchObject({ userId: accountIds.leader, position: 'leader', name: '吴越' });
    const other = await office.put(`/inspections/${city.inspections.left}/authorisation`, authorisation, { version: 1 });
    expect([other.status, other.body['code']]).toEqual([409, 'team.authorisation-number-taken']);
    expect((await office.put(`/inspections/${inspection}/authorisation`, authorisation, { version: 1 })).body['code']).toBe(
      'team.version-conflict',
    );
  });

  it('is replaced as a whole, and every open case follows with an event that replay and verify accept', async () => {
    const [open, handedOver, closed] = [
      await city.issueAt('found.firstCheck'),
      await city.issueAt('handedOver.planning'),
      await city.issueAt('dismissed'),
    ];
    const answer = await change([...usual.slice(0, 3), on('offRoster', 'member')]);
    expect([answer.status, answer.body.version]).toEqual([200, 2]);
    expect(answer.body.members.map(({ userId }) => userId).sort()).toEqual(
      [accountIds.leader, accountIds.deputy, accountIds.author, accountIds.offRoster].sort(),
    );
    const office = await city.as('office');
    for (const [issue, events] of [
      [open, 1],
      [handedOver, 1],
      [closed, 0],
    ] as const) {
      const { body } = await office.get<{ type: string; text: string }[]>(`/cases/${issue.id}/history`);
      const changes = body.filter(({ type }) => type === 'TEAM_CHANGED');
      expect(changes).toHaveLength(events);
      if (events === 1) expect(changes[0]?.text).toBe('巡察组调整：新增郑波；退出吕全、李安');
    }
    expect((await (await city.as('offRoster')).get(`/cases/${open.id}`)).status).toBe(200);
    expect((await (await city.as('member')).get(`/cases/${open.id}`)).status).toBe(404);
    open.version++;
    await city.send(open, 'deputy', 'PASS_CHECK');
    const fresh = await city.openIssue();
    expect((await (await city.as('offRoster')).get(`/cases/${fresh.id}`)).status).toBe(200);
  });

  it('says nothing to cases whose people stay the same', async () => {
    const issue = await city.issueAt('found.firstCheck');
    const now = (await team()).members.map(({ userId, position }) => ({
      userId,
      position: userId === accountIds.member ? ('deputy' as const) : position,
    }));
    expect((await change(now)).status).toBe(200);
    const { body } = await (await city.as('office')).get<{ version: number }>(`/cases/${issue.id}`);
    expect(body.version).toBe(issue.version);
  });

  it('is refused where somebody served in the unit, naming person, tie and unit in both languages', async () => {
    await tie('offRoster', { kind: 'served', organisationId: placeIds.unit, from: '2010-01-01', until: '2015-12-31' });
    const members = [...usual, on('offRoster', 'member')];
    const answer = await change(members);
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([409, 'team.avoidance']);
    expect(answer.body).toMatchObject({
      detail: '郑波曾任职于云州市住建局，不得巡察云州市住建局。请换人，或经他人批准并写明理由（override）。',
      hits: [{ userId: accountIds.offRoster, tie: 'served', closeness: 'same', organisation: { name: '云州市住建局' } }],
    });
    const english = (await change(members, {}, 'office', 'en')).body as unknown as { detail: string };
    expect(english.detail).toContain('郑波 served in 云州市住建局 and must not inspect 云州市住建局');
    expect((await team()).version).toBe(1);
  });

  it('is refused at the planning, too', async () => {
    await tie('offRoster', { kind: 'native', organisationId: placeIds.county });
    const office = await city.as('office');
    const { roundId } = (await office.get<{ roundId: string }>(`/inspections/${inspection}`)).body;
    const planned = { roundId, unitId: placeIds.county, mode: 'special', members: [on('offRoster', 'member')] };
    const refused = await office.post('/inspections', planned);
    expect([refused.status, refused.body['code']]).toEqual([409, 'team.avoidance']);
    expect((await office.post('/inspections', { ...planned, members: [on('author', 'member')] })).status).toBe(201);
  });

  it('passes with an override that somebody else approved, and the audit keeps it', async () => {
    await tie('offRoster', { kind: 'kin', organisationId: placeIds.unit });
    const members = [...usual, on('offRoster', 'member')];
    const codes = async (approvedBy: string) => {
      const { body } = await change(members, { override: { reason: '无人可换', approvedBy } });
      return (body as unknown as { errors?: { code: string }[] }).errors?.map(({ code }) => code);
    };
    for (const unfit of [accountIds.office, accountIds.head, accountIds.offRoster, placeIds.unit])
      expect(await codes(unfit)).toEqual(['not-an-approver']);
    expect(await codes(accountIds.leadership)).toBeUndefined();
    const audit = await (
      await city.as('auditAdmin')
    ).get<{ items: { action: string; after: object }[] }>('/audit/events?limit=200');
    const entry = audit.body.items.find(({ action }) => action === 'inspection.team-changed');
    expect(entry?.after).toMatchObject({
      override: { reason: '无人可换', approvedBy: { id: accountIds.leadership } },
      hits: [{ userId: accountIds.offRoster, tie: 'kin' }],
    });
  });

  it('has no leader who leads elsewhere on site at that time', async () => {
    const office = await city.as('office');
    const { body } = await office.get<{ roundId: string }>(`/inspections/${inspection}`);
    const made = await office.post<{ id: string }>('/inspections', {
      roundId: body.roundId,
      unitId: placeIds.otherUnit,
      mode: 'mobile',
      onSiteFrom: '2025-04-30',
      onSiteUntil: '2025-05-20',
      members: [on('deputy', 'leader')],
    });
    const busy = await office.put(`/inspections/${made.body.id}/team`, { members: [on('leader', 'leader')] }, { version: 1 });
    expect([busy.status, busy.body['code']]).toEqual([409, 'team.leader-busy']);
    expect(busy.body['detail']).toContain('吴越');
    const free = await office.put(`/inspections/${city.inspections.left}/team`, { members: usual }, { version: 1 });
    expect(free.status).toBe(200);
  });

  it('is refused with every fault of the roster named', async () => {
    const faults = async (members: object[]) =>
      ((await change(members)).body as unknown as { errors: { path: string; code: string }[] }).errors.map(
        ({ path, code }) => `${path}: ${code}`,
      );
    expect(await faults([on('author', 'member'), on('author', 'member')])).toEqual([
      'members[1].userId: not-unique',
      'members: leader-missing',
    ]);
    expect(await faults([on('leader', 'leader'), on('deputy', 'leader')])).toEqual(['members[1].position: not-unique']);
    expect(await faults([on('leader', 'leader'), on('head', 'member')])).toEqual(['members[1].userId: not-in-team']);
  });

  it('is changed by its own office alone, and shown to who sees the inspection', async () => {
    const path = `/inspections/${inspection}/team`;
    for (const [name, status] of [
      ['foreignOffice', 404],
      ['countyOffice', 404],
      ['leader', 403],
      ['head', 403],
      ['provinceOffice', 403],
    ] as const)
      expect([name, (await (await city.as(name)).put(path, { members: usual }, { version: 1 })).status]).toEqual([name, status]);
    for (const [name, status] of [
      ['author', 200],
      ['provinceOffice', 200],
      ['head', 404],
      ['offRoster', 404],
    ] as const)
      expect([name, (await (await city.as(name)).get(path)).status]).toEqual([name, status]);
    expect((await (await city.as('office')).put(path, { members: usual })).status).toBe(428);
  });
});
