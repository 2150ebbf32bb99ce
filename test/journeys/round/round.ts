import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { type City, roster, type SentCase } from '../../support/city.js';
import type { TestClient } from '../../support/client.js';
import type { Issue } from '../../support/issue-path.js';
import { made, openUnits, type Unit } from './units.js';

/** So many findings each inspection of the round comes to. */
export const findings = 20;

/** One inspection of the round, with what was found in it. */
export interface RoundInspection extends SentCase {
  readonly unit: Unit;
  issues: Issue[];
}

/** What an inspection is to somebody: how it stands, and how many issues of it they see; the status where they see none of it. */
export interface Seen {
  readonly stage: string;
  readonly issues: number;
}

/** A round of three inspections: one of a bureau of the city, two of bureaus of its counties. */
export class Round {
  private constructor(
    readonly city: City,
    readonly id: string,
    /** The list that takes up the lessons of the round. */
    readonly checkListId: string,
    readonly otherUnit: Unit,
    readonly inspections: readonly [RoundInspection, RoundInspection, RoundInspection],
  ) {}

  static async plan(city: City): Promise<Round> {
    const office = await city.as('office');
    const { cityUnit, counties, otherUnit } = await openUnits(city);
    const { termId } = (await office.get<{ termId: string }>(`/inspections/${city.inspections.onSite}`)).body;
    const days = { startsOn: '2025-03-01', endsOn: '2025-12-31' };
    const round = { termId, number: 3, title: '第三轮', rulePack: 'inspection-city', ...days };
    const roundId = await made(office, '/rounds', round);
    const checkListId = await made(office, '/check-lists', { title: '第四轮检查清单', items: [] });
    const members = roster.map((name) => ({
      userId: accountIds[name],
      position: name === 'leader' ? 'leader' : name === 'deputy' ? 'deputy' : 'member',
    }));
    const inspection = async (unit: Unit, mode: string): Promise<RoundInspection> => {
      const id = await made(office, '/inspections', { roundId, unitId: unit.id, mode, members });
      return { id, version: 1, unit, issues: [] };
    };
    return new Round(city, roundId, checkListId, otherUnit, [
      await inspection(cityUnit, 'regular'),
      await inspection(counties[0], 'elevated'),
      await inspection(counties[1], 'elevated'),
    ]);
  }

  get issues(): Issue[] {
    return this.inspections.flatMap(({ issues }) => issues);
  }

  /** The same step for all three inspections, as one batch. */
  async step(by: Name, type: string, payload: object): Promise<void> {
    await this.city.sendAll(this.inspections, by, type, () => payload);
  }

  /** What each of the three is to somebody of the office, the team or another body. */
  seenBy(name: Name): Promise<(Seen | number)[]> {
    return Promise.all(this.inspections.map(async ({ id }) => seen(await this.city.as(name), id)));
  }

  /** What each of the three is to its own unit; head and liaison see the same. */
  async seenByUnits(): Promise<(Seen | number)[]> {
    const [heads, liaisons] = await Promise.all(
      (['head', 'liaison'] as const).map((part) => Promise.all(this.inspections.map(({ id, unit }) => seen(unit[part], id)))),
    );
    if (heads === undefined || JSON.stringify(heads) !== JSON.stringify(liaisons))
      throw new Error(`the heads see ${JSON.stringify(heads)}, the liaisons ${JSON.stringify(liaisons)}`);
    return heads;
  }

  /** Feeds an inspection back: everything that was confirmed in it goes to the unit at once. */
  async feedBack(inspection: RoundInspection) {
    const { id, unit } = inspection;
    const answer = await (
      await this.city.as('office')
    ).post<{ issues: { caseId: string }[] }>(`/inspections/${id}/feedback`, {
      heldOn: '2025-05-12',
      opinion: '落实上级决策部署有差距',
      collectiveMeeting: { place: `${unit.name}会议室`, attendees: ['秦岭', '赵启'], minutes: '宣读反馈意见' },
      oneToOneMeetings: [
        {
          withWhom: '主要负责人',
          attendees: ['秦岭'],
          record: '要负总责',
          demands: [{ text: '一个月内完成资金清理', byWhom: '秦岭', dueOn: '2025-06-12' }],
        },
      ],
      copyTo: [placeIds.finance],
      reviewBodies: [placeIds.discipline, placeIds.personnel, placeIds.audit],
    });
    if (answer.status !== 201) throw new Error(`feedback answered ${answer.status}: ${answer.text}`);
    inspection.version++;
    const listed = await (
      await this.city.as('office')
    ).get<{ items: SentCase[] }>(`/cases?workflow=issue&inspectionId=${id}&limit=200`);
    const versions = new Map(listed.body.items.map((item) => [item.id, item.version]));
    for (const issue of inspection.issues) issue.version = versions.get(issue.id) ?? 0;
    return answer.body;
  }
}

async function seen(client: TestClient, inspectionId: string): Promise<Seen | number> {
  const { status, body } = await client.get<{ stage: string; counts: { total: number } }>(`/inspections/${inspectionId}`);
  const cases = await client.get<{ total: number }>(`/cases?workflow=issue&inspectionId=${inspectionId}&count=true&limit=1`);
  if (status !== 200) return status;
  if (cases.body.total !== body.counts.total)
    throw new Error(`the list has ${cases.body.total} issues, the inspection counts ${body.counts.total}`);
  return { stage: body.stage, issues: cases.body.total };
}

/** Sends the same event to many cases as one batch; all must take it. */
export async function sendAll<Case extends SentCase>(
  by: TestClient,
  cases: readonly Case[],
  type: string,
  payload: (subject: Case) => object = () => ({}),
): Promise<void> {
  const events = cases.map((subject) => ({ caseId: subject.id, version: subject.version, type, ...payload(subject) }));
  const { status, text } = await by.post('/cases/events', events);
  if (status !== 200) throw new Error(`${type} answered ${status}: ${text}`);
  for (const subject of cases) subject.version++;
}

/** Types of the events that somebody reads in a case's history. */
export async function historyOf(client: TestClient, { id }: Pick<SentCase, 'id'>): Promise<string[]> {
  const { status, body } = await client.get<{ type: string }[]>(`/cases/${id}/history?limit=200`);
  return status === 200 ? body.map(({ type }) => type) : [String(status)];
}
