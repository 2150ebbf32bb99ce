import { placeIds, type Name } from '../support/city-people.js';
import { City } from '../support/city.js';
import { Journey, type Leg } from './journey.js';
import { bodies, everyone, inspection, toOffice, toUnit, unit } from './legs.js';

const otherUnit: readonly Name[] = ['otherLiaison', 'otherHead'];
const cast: Name[] = [...everyone, ...otherUnit, 'foreignOffice'];

/** Handed over on 7 April: six months for the case, two working days for the receipt. */
const handedOver = { dueAt: '2025-10-07', originalDueAt: '2025-10-07' } as const;

const disputes = (at: string, by: Name, stepDueAt: string): Leg => ({
  at,
  by,
  send: ['DISPUTE', { ground: 'notOurDuty', explanation: '收费由教育局审批' }],
  zh: '提出异议（不属于我单位职责）：收费由教育局审批',
  en: 'disputed it (not our duty): 收费由教育局审批',
  is: { ...toOffice, state: 'handedOver.disputed', timeliness: 'paused', stepDueAt },
  waits: ['office'],
});

const upholds = (at: string, state: string, dueAt: string, stepDueAt: string): Leg => ({
  at,
  by: 'office',
  send: ['UPHOLD', { answer: '收费行为发生在贵局' }],
  zh: '维持移交：收费行为发生在贵局',
  en: 'upheld the hand-over: 收费行为发生在贵局',
  is: { ...toUnit, state, dueAt, originalDueAt: dueAt, stepDueAt },
  waits: unit,
});

describe('an issue that the unit disputes', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  async function received(): Promise<Journey> {
    city.at('2025-04-07 10:00');
    const is = { ...toUnit, ...handedOver, stepDueAt: '2025-04-09' };
    return Journey.from(city, 'handedOver.awaitingReceipt', { cast, is, waits: unit, sees: everyone });
  }

  const signs: Leg = {
    at: '2025-04-10 10:00',
    by: 'head',
    send: ['SIGN_FOR'],
    zh: '签收',
    en: 'signed for it',
    is: { state: 'handedOver.planning', stepDueAt: '2025-04-29' },
  };

  it('stays with the unit where the office upholds the hand-over, at the step at which it was disputed', async () => {
    const journey = await received();
    await journey.goAll([
      disputes('2025-04-08 10:00', 'liaison', '2025-04-22'),
      upholds('2025-04-09 10:00', 'handedOver.awaitingReceipt', '2025-10-08', '2025-04-11'),
      signs,
      disputes('2025-04-11 10:00', 'head', '2025-04-25'),
      upholds('2025-04-14 10:00', 'handedOver.planning', '2025-10-11', '2025-05-07'),
    ]);
    await journey.arrive();
  });

  it('goes to another unit where the office reassigns it: the first one loses sight of it', async () => {
    const journey = await received();
    const side = [...inspection, ...bodies, 'leadership'] as const;
    await journey.goAll([
      disputes('2025-04-08 10:00', 'liaison', '2025-04-22'),
      {
        at: '2025-04-15 10:00',
        by: 'office',
        send: ['REASSIGN', { unitId: placeIds.otherUnit, ground: '收费由教育局审批' }],
        zh: '改派责任单位：收费由教育局审批',
        en: 'reassigned it to another unit: 收费由教育局审批',
        // The new unit has six months of its own.
        is: {
          ...toUnit,
          state: 'handedOver.awaitingReceipt',
          dueAt: '2025-10-15',
          originalDueAt: '2025-10-15',
          stepDueAt: '2025-04-17',
        },
        waits: otherUnit,
        sees: [...side, ...otherUnit],
      },
      {
        at: '2025-04-16 10:00',
        by: 'otherLiaison',
        send: ['SIGN_FOR'],
        zh: '签收',
        en: 'signed for it',
        is: { state: 'handedOver.planning', stepDueAt: '2025-05-08' },
      },
    ]);
    const view = (await (await city.as('otherHead')).get(`/cases/${journey.issue.id}`)).body;
    expect(view['unit']).toEqual({ id: placeIds.otherUnit, name: '云州市教育局' });
    const former = await city.as('head');
    for (const path of [
      `/issues/${journey.issue.id}`,
      ...['history', 'deadline', 'actions'].map((part) => `/cases/${journey.issue.id}/${part}`),
    ])
      expect([path, (await former.get(path)).status]).toEqual([path, 404]);
    expect((await city.attempt(journey.issue, 'head', 'DISPUTE', { ground: 'notOurDuty', explanation: '仍有异议' })).status).toBe(
      404,
    );
    await journey.arrive();
  });

  it('ends where the office withdraws it: nothing can be put on record any more', async () => {
    const journey = await received();
    await journey.goAll([
      disputes('2025-04-08 10:00', 'liaison', '2025-04-22'),
      {
        at: '2025-04-09 10:00',
        by: 'office',
        send: ['WITHDRAW', { ground: '经核实收费有依据' }],
        zh: '撤销了问题：经核实收费有依据',
        en: 'withdrew the issue: 经核实收费有依据',
        is: { state: 'withdrawn', category: 'closed', turn: 'nobody', timeliness: 'stopped', stepDueAt: null },
        waits: [],
      },
    ]);
    const { status, body } = await city.attempt(journey.issue, 'office', 'COMMENT', { text: '补记' });
    expect([status, body['code'], body['state']]).toEqual([409, 'case.transition-refused', 'withdrawn']);
    expect((await (await city.as('office')).get(`/cases/${journey.issue.id}/actions`)).body).toEqual([]);
    await journey.arrive();
  });

  it('ends where the office merges it into another', async () => {
    const journey = await received();
    const into = await city.issueAt('handedOver.rectifying');
    await journey.goAll([
      disputes('2025-04-08 10:00', 'liaison', '2025-04-22'),
      {
        at: '2025-04-09 10:00',
        by: 'office',
        send: ['MERGE', { intoCaseId: into.id, ground: '与前一问题为同一事项' }],
        zh: '将问题并入另一问题：与前一问题为同一事项',
        en: 'merged it into another issue: 与前一问题为同一事项',
        is: { state: 'merged', category: 'closed', turn: 'nobody', timeliness: 'stopped', stepDueAt: null },
        waits: [],
      },
    ]);
    expect(await journey.issueAsSeenBy('office')).toMatchObject({ mergedInto: into.id });
    expect((await journey.history('head')).at(-1)?.text).toBe('赵启（云州市委巡察办）将问题并入另一问题：与前一问题为同一事项');
    await journey.arrive();
  });
});
