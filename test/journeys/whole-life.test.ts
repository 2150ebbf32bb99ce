import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { accountIds, type Name } from '../support/city-people.js';
import { City } from '../support/city.js';
import { type Issue, planOf } from '../support/issue-path.js';
import { foundLegs, plannedLegs, rectifiedLegs, reviewedLegs } from './first-cycle.legs.js';
import { Journey } from './journey.js';
import { bodies, everyone, team } from './legs.js';
import { effectiveLegs, reboundLegs } from './second-cycle.legs.js';

/** Ten who take part, and some who look on or must not even know. */
const cast: Name[] = [...everyone, 'finance', 'otherHead', 'foreignOffice', 'systemAdmin'];
const first = uuidv7();
const second = uuidv7();

/** One measure for each manifestation: an institution, and the money back. */
const planFor = ({ manifestationIds: [one, other] }: Issue, dueOn: string) => ({
  goal: '账目清楚，资金追回',
  measures: [
    ...planOf({ measureId: first, manifestationIds: [one] } as unknown as Issue).measures,
    ...planOf({ measureId: second, manifestationIds: [other] } as unknown as Issue, {
      text: '追缴违规发放资金',
      kinds: ['recovery'],
      dueOn,
    }).measures,
  ],
});

interface IssueAnswer {
  readonly measures: {
    readonly id: string;
    readonly progress: string;
    readonly evidenceIds: string[];
    readonly results: object[];
  }[];
  readonly evidence: { readonly id: string; readonly sha256: string; readonly uploadedBy: { readonly id: string } }[];
  readonly opinions: {
    readonly cycle: number;
    readonly review: string;
    readonly verdict: string;
    readonly body: { readonly name: string };
  }[];
  readonly results: { readonly kind: string; readonly count: number; readonly cycle: number }[];
  readonly cycles: {
    readonly cycle: number;
    readonly closedAt: string | null;
    readonly closedLate: boolean | null;
    readonly ground: string | null;
  }[];
}

describe('an issue that ten people take through its whole life', () => {
  let city: City;
  let journey: Journey;

  beforeAll(async () => {
    city = await City.start({ now: '2025-03-10T09:00:00+08:00' });
    journey = await Journey.begin(city, cast, team);
  });
  afterAll(() => city.close());

  const issue = () => journey.issueAsSeenBy<IssueAnswer>('head');
  const opinions = async (name: Name) => (await journey.issueAsSeenBy<IssueAnswer>(name)).opinions;

  it('is found: the working paper is returned once and passes three checks', async () => {
    const opened = async (language?: 'en') => (await journey.history('author', language)).map(({ text }) => text);
    expect(await opened()).toEqual(['孙立（云州市委巡察办巡察组组员）登记了问题']);
    expect(await opened('en')).toEqual(['孙立 (云州市委巡察办, inspection team member) opened the case']);
    await journey.goAll(foundLegs);
  });

  it('is handed over: three bodies are named, the plan is returned once and then approved by all of them', async () => {
    await journey.goAll(plannedLegs(planFor(journey.issue, '2025-06-30'), planFor(journey.issue, '2025-08-31')));
    // What a body says is the office's to merge: the unit reads the merged opinion alone.
    expect(await opinions('head')).toEqual([]);
    expect((await opinions('office')).map(({ body, verdict, review }) => [body.name, verdict, review])).toEqual([
      ['云州市纪委监委', 'agree', 'plan'],
      ['云州市委组织部', 'disagree', 'plan'],
      ['云州市审计局', 'agree', 'plan'],
      ['云州市纪委监委', 'agree', 'plan'],
      ['云州市委组织部', 'agree', 'plan'],
      ['云州市审计局', 'agree', 'plan'],
    ]);
  });

  it('explains its limit: six months, and the days on which it stood still', async () => {
    const { rule, start, steps } = await journey.deadline('head');
    expect(rule).toEqual({
      pack: 'inspection-city',
      version: 1,
      clause: 'concentratedPeriod',
      source: '产品默认值；公开来源未能核实',
    });
    expect(start).toBe('2025-04-07T10:00:00.000+08:00');
    expect(steps.map(({ label }) => label)).toEqual([
      '自反馈之日（2025-04-07）起算，当日不计',
      '2025-04-18 至 2025-04-23 暂停计算，扣除 6 日',
      '2025-05-12 至 2025-05-15 暂停计算，扣除 4 日',
      '期限 6 个月，最后一日为 2025-10-17',
      '到期时刻为 2025-10-17 17:30（下班时，Asia/Shanghai）',
    ]);
  });

  it('is worked on: progress with evidence, an extension that leaves the first limit on record', async () => {
    city.at('2025-06-20 09:00');
    const content = '云州市住建局专项资金管理办法（试行）';
    const evidenceId = await city.handIn(journey.issue, 'liaison', content);
    await journey.goAll(rectifiedLegs(first, second, evidenceId));
    const { measures, evidence } = await issue();
    expect(measures.map(({ progress, evidenceIds, results }) => [progress, evidenceIds, results.length])).toEqual([
      ['done', [evidenceId], 1],
      ['basicallyDone', [], 0],
    ]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(evidence).toMatchObject([{ id: evidenceId, sha256, uploadedBy: { id: accountIds.liaison } }]);
    expect((await (await city.as('audit')).get<string>(`/evidence/${evidenceId}/content`)).body).toBe(content);
    expect((await journey.deadline('head', 'en')).steps.map(({ label }) => label).slice(-4)).toEqual([
      'The limit is 6 months: the last day is 2025-10-17',
      'The original limit was 2025-10-17, and stays on record',
      'Extended to 2025-12-31',
      'Due at close of office, 2025-12-31 17:30 (Asia/Shanghai)',
    ]);
  });

  it('is reviewed: returned once for more, and closed on the second application', async () => {
    await journey.goAll(reviewedLegs(second));
    const { results, cycles } = await issue();
    expect(results.map(({ kind, count }) => [kind, count])).toEqual([
      ['institutionImproved', 2],
      ['moneyRecovered', 83000.5],
    ]);
    expect(cycles).toMatchObject([{ cycle: 1, closedAt: '2025-12-17T10:00:00.000+08:00', closedLate: false }]);
  });

  it('rebounds: what the first cycle has come to stays as it closed', async () => {
    const [closed] = (await issue()).cycles;
    await journey.goAll(reboundLegs);
    expect((await issue()).cycles).toMatchObject([closed, { cycle: 2, ground: '办法没有执行', closedAt: null }]);
  });

  it('is closed once more, found effective and archived', async () => {
    const [closed] = (await issue()).cycles;
    await journey.goAll(effectiveLegs(first, second));
    const { cycles } = await issue();
    expect(cycles).toMatchObject([closed, { cycle: 2, closedLate: false }]);
    expect((await opinions('discipline')).filter(({ cycle }) => cycle === 2)).toHaveLength(bodies.length);
    expect(await opinions('head')).toEqual([]);
  });

  it('leaves a history of ten people’s deeds that can be verified from its first event to its last', async () => {
    const actors = new Set((await journey.history('office')).map(({ actor }) => actor.id));
    expect([...actors].filter((id) => Object.values(accountIds).includes(id))).toHaveLength(10);
    await journey.arrive();
  });
});
