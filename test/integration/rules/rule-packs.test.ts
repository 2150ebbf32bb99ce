import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { RulesRoom, type Change, type Changes } from './rules-room.js';

const shipped = rulePack('inspection-city', 1);
/** The next version of the city's pack: twenty working days for the plan, two for nothing else. */
const second: RulePack = {
  ...shipped,
  version: 2,
  clauses: { ...shipped.clauses, plan: { ...shipped.clauses.plan, value: { value: 20, unit: 'workingDays' } } },
};

describe('a rule pack', () => {
  let city: City;
  let room: RulesRoom;

  beforeEach(async () => {
    city = await City.start();
    room = new RulesRoom(city);
  });
  afterEach(() => city.close());

  const load = async (pack: unknown, query = '') => (await city.as('systemAdmin')).post(`/rule-packs${query}`, pack);

  it('is listed, and tells its clauses with label, start and source in both languages', async () => {
    const client = await city.as('liaison');
    const { body } = await client.get<{ items: { name: string; versions: number[] }[] }>('/rule-packs');
    expect(body.items.map(({ name }) => name)).toEqual([
      'audit',
      'inspection-city',
      'inspection-county',
      'inspection-village',
      'safety-hazard',
      'supervision',
    ]);
    for (const [language, label, start] of [
      ['zh-CN', '报送整改方案', '反馈'],
      ['en', 'submit the plan', 'the feedback meeting'],
    ] as const) {
      const { clauses } = (await client.get<{ clauses: object[] }>('/rule-packs/inspection-city', { language })).body;
      expect(clauses).toContainEqual(
        expect.objectContaining({
          clause: 'plan',
          label,
          startsAt: { id: 'feedback', label: start },
          value: { value: 15, unit: 'workingDays' },
          source: shipped.clauses.plan.source[language === 'en' ? 'en' : 'zh'],
        }),
      );
    }
  });

  it('that does not exist is an error that names those that do', async () => {
    expect(await (await city.as('head')).get('/rule-packs/none-such')).toMatchObject({
      status: 404,
      body: { code: 'rules.pack-unknown', detail: expect.stringContaining('inspection-county') },
    });
  });

  it('is loaded as the next version, tells beforehand what rounds that take it would see, and changes no date itself', async () => {
    const issue = await city.issueAt('handedOver.planning');
    const before = await room.contents();
    const dry = await load(second, '?dryRun=true');
    expect(await room.contents()).toEqual(before);
    const due = { from: '2025-03-31T17:30:00.000+08:00', to: '2025-04-08T17:30:00.000+08:00' };
    const change = { caseId: issue.id, number: issue.number, kind: 'step', clause: 'plan', ...due };
    expect(dry).toMatchObject({ status: 200, body: { changes: [], count: 0, whenAdopted: { changes: [change], count: 1 } } });

    expect((await load(second)).body).toEqual({ ...dry.body, dryRun: false });
    expect(await room.caseOf(issue)).toMatchObject({ stepDueAt: due.from });
    expect(await room.datesChanged(issue)).toBe(0);
    const { body } = await (await city.as('head')).get('/rule-packs/inspection-city');
    expect(body).toMatchObject({
      version: 2,
      shipped: false,
      versions: [
        { version: 1, shipped: true, loadedBy: null, pack: shipped },
        { version: 2, shipped: false, loadedBy: { name: expect.any(String) }, pack: second },
      ],
    });
    expect(await room.audit('rule-pack.loaded')).toMatchObject([
      { actor_username: 'systemAdmin', target_name: 'inspection-city@2', after: { version: 2 } },
    ]);
  });

  it('is taken in its newest version by a new round, and by an older one only where that is asked for', async () => {
    await load(second);
    const office = await city.as('office');
    const termId = (await office.get<{ items: { id: string }[] }>('/terms')).body.items[0]?.id;
    const round = { termId, title: '轮', rulePack: 'inspection-city' };
    expect((await office.post('/rounds', { ...round, number: 8 })).body).toMatchObject({ rulePackVersion: 2 });
    expect((await office.post('/rounds', { ...round, number: 9, rulePackVersion: 1 })).body).toMatchObject({
      rulePackVersion: 1,
    });
    expect(await office.post('/rounds', { ...round, number: 10, rulePackVersion: 3 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'rulePackVersion', code: 'unknown', message: expect.stringContaining('1、2') }] },
    });
  });

  it.each<[string, unknown, string]>([
    ['that is not the next version', { ...second, version: 3 }, 'version: not-next'],
    ['that is there already', { ...second, version: 1 }, 'version: not-next'],
    [
      'with a unit that nobody knows',
      { ...second, clauses: { ...second.clauses, plan: { ...second.clauses.plan, value: { value: 20, unit: 'days' } } } },
      'clauses.plan.value.unit: not-a-choice',
    ],
    [
      'with a limit beyond all measure',
      {
        ...second,
        clauses: { ...second.clauses, plan: { ...second.clauses.plan, value: { value: 1e9, unit: 'calendarDays' } } },
      },
      'clauses.plan.value.value: out-of-range',
    ],
    ['without a clause', { ...second, clauses: { ...second.clauses, sign: undefined } }, 'clauses.sign: required'],
    ['with a field that nobody knows', { ...second, clause: {} }, 'clause: unknown-field'],
    ['whose name no address can hold', { ...second, name: '../市级' }, 'name: wrong-type'],
    ['that is none', [second], ': wrong-type'],
  ])('%s is refused, and the place is named', async (_, pack, fault) => {
    const before = await room.contents();
    for (const query of ['', '?dryRun=true']) {
      const { status, body } = await load(pack, query);
      const faults = (body['errors'] as { path: string; code: string }[]).map(({ path, code }) => `${path}: ${code}`);
      expect([status, faults]).toEqual([422, [fault]]);
    }
    expect(await room.contents()).toEqual(before);
  });

  describe('of a running round', () => {
    let roundId: string;
    const pack = { name: 'inspection-city', version: 2 };

    beforeEach(async () => {
      await load(second);
      roundId = await room.roundOf(city.inspections.onSite);
    });

    it('is changed with every date that the dry run listed, for the round’s own cases alone', async () => {
      const planning = await city.issueAt('handedOver.planning');
      const drafting = await city.issueAt('found.drafting');
      const closed = await city.issueAt('dismissed');
      const elsewhere = await city.issueAt('handedOver.planning', { inspectionId: city.inspections.left });
      const before = await room.contents();
      const dry = await room.changeRules(roundId, pack, '?dryRun=true');
      expect(await room.contents()).toEqual(before);
      const due = { from: '2025-03-31T17:30:00.000+08:00', to: '2025-04-08T17:30:00.000+08:00' };
      const change: Change = { caseId: planning.id, number: planning.number, kind: 'step', clause: 'plan', ...due };
      expect(dry).toMatchObject({ status: 200, body: { dryRun: true, changes: [change], count: 1 } });

      expect((await room.changeRules(roundId, pack)).body).toEqual({ ...dry.body, dryRun: false });
      expect(await room.caseOf(planning)).toMatchObject({ stepDueAt: due.to });
      expect((await room.historyOf(planning)).at(-1)).toMatchObject({
        type: 'DATES_CHANGED',
        text: '本轮次改用规则包 inspection-city 第 2 版，时限重新推算：本环节时限 2025-03-31 → 2025-04-08',
        payload: { reason: 'rulePack', pack: 'inspection-city', version: 2, before: { pack: 'inspection-city', version: 1 } },
      });
      expect((await room.historyOf(drafting, 'en')).at(-1)).toMatchObject({
        text: 'the round now goes by rule pack inspection-city, version 2; no date changed',
      });
      expect([await room.datesChanged(closed), await room.datesChanged(elsewhere)]).toEqual([0, 0]);
      await city.provided(Timekeeper).run('outbox');
      const toldTo = async (name: Name, language: 'zh-CN' | 'en') =>
        (await (await city.as(name)).get<{ items: object[] }>('/notifications?kind=datesChanged', { language })).body.items;
      const [moved, ...others] = await toldTo('liaison', 'zh-CN');
      expect([moved, others]).toMatchObject([{ case: { id: planning.id }, limit: 'step', dueAt: due.to }, []]);
      expect(moved).toMatchObject({ label: '时限调整', title: expect.stringMatching(/环节的时限由.*3月31日.*调整为.*4月8日/) });
      expect(await toldTo('liaison', 'en')).toMatchObject([{ title: expect.stringContaining('is now due by') }]);
      expect(await toldTo('foreignOffice', 'en')).toEqual([]);
      const { body } = await (await city.as('head')).get<{ step: object }>(`/cases/${planning.id}/deadline`);
      expect(body.step).toMatchObject({ rule: { pack: 'inspection-city', version: 2, clause: 'plan' } });
      expect(await city.faults()).toEqual([]);
      expect(await room.audit('round.rule-pack-changed')).toMatchObject([
        {
          actor_username: 'office',
          before: { rulePack: 'inspection-city', rulePackVersion: 1 },
          after: { rulePack: 'inspection-city', rulePackVersion: 2 },
        },
      ]);
    });

    it('is changed while a case is with its reviewers without losing the time that its clock stood still', async () => {
      const issue = await city.issueAt('reviewed.jointReview');
      const longer = { ...second.clauses.concentratedPeriod, value: { value: 7, unit: 'months' } };
      await load({ ...second, version: 3, clauses: { ...second.clauses, concentratedPeriod: longer } });
      city.at('2025-03-13 10:00');
      await room.changeRules(roundId, { name: 'inspection-city', version: 3 });
      issue.version += 1;
      expect(await room.caseOf(issue)).toMatchObject({ dueAt: '2025-10-10T17:30:00.000+08:00', timeliness: 'paused' });
      for (const name of ['discipline', 'personnel', 'audit'] as const)
        await city.send(issue, name, 'GIVE_OPINION', { verdict: 'agree' });
      city.at('2025-03-20 10:00');
      await city.send(issue, 'office', 'RETURN', { requirements: '补充佐证材料' });
      // Handed in on the day of the feedback, which does not count itself, and back on the 20th: the 11th to the 19th are taken out.
      expect(await room.caseOf(issue)).toMatchObject({ dueAt: '2025-10-19T17:30:00.000+08:00', timeliness: 'onTrack' });
      expect(await city.faults()).toEqual([]);
    });

    it('is that of its new issues, and of those that go on', async () => {
      const old = await city.issueAt('found.confirmed');
      await room.changeRules(roundId, pack);
      old.version += 1;
      await city.send(old, 'office', 'HAND_OVER', {});
      await city.send(old, 'liaison', 'SIGN_FOR');
      const young = await city.issueAt('handedOver.planning');
      for (const issue of [old, young])
        expect(await room.caseOf(issue)).toMatchObject({ stepDueAt: '2025-04-08T17:30:00.000+08:00' });
      const rows = await city.application.database.rows('SELECT DISTINCT rule_pack_version FROM cases WHERE inspection_id = $1', [
        city.inspections.onSite,
      ]);
      expect(rows).toEqual([{ rule_pack_version: 2 }]);
    });

    it('may be that of another field, and changes nothing more when it is asked for again', async () => {
      const issue = await city.issueAt('handedOver.planning');
      const village = { name: 'inspection-village', version: 1 };
      const [first, again] = [await room.changeRules(roundId, village), await room.changeRules(roundId, village)];
      expect([first.body.count, again.body.count]).toEqual([expect.any(Number), 0]);
      expect(await room.datesChanged(issue)).toBe(1);
      expect(await city.faults()).toEqual([]);
    });

    it.each(['foreignOffice', 'provinceOffice'] as const)('is not changed by %s', async (name) => {
      const before = await room.contents();
      const { status } = await room.changeRules(roundId, pack, '?dryRun=true', name);
      expect(status).toBe(name === 'provinceOffice' ? 403 : 404);
      expect((await room.changeRules(roundId, pack, '', name)).status).toBe(status);
      expect(await room.contents()).toEqual(before);
    });

    it.each([
      [{ name: 'none-such', version: 1 }, 'name', 'inspection-county'],
      [{ name: 'inspection-city', version: 7 }, 'version', '1、2'],
    ])('is not %j, which does not exist', async (asked, path, known) => {
      const { status, body } = await room.changeRules(roundId, asked);
      expect([status, (body as Changes & { errors: object[] }).errors]).toEqual([
        422,
        [{ path, code: 'unknown', message: expect.stringContaining(known) }],
      ]);
    });
  });
});
