import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import type { Actor } from '../../src/platform/http/actor.js';
import type { Seeding } from '../seeding.js';
import type { DemoPeople } from './people.js';
import { newInspection, type Mission, type Programme } from './programme.js';
import type { Random } from './random.js';
import type { Moment, WorkingTime } from './working-time.js';

/** One event in the life of an inspection. */
export interface InspectionDeed {
  readonly caseId: string;
  /** Its place in the life of the inspection, from 0. */
  readonly nth: number;
  /** Milliseconds. */
  readonly at: number;
  readonly actor: Actor;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Payload = (today: CivilDate) => Readonly<Record<string, unknown>>;
type Part = 'office' | 'leader' | 'head';

/**
 * What happens to the inspections of the city up to the end of the histories, in the order of time.
 *
 * @param currentUntil last day on site of the round that goes on
 */
export function inspectionDeeds(
  { missions }: Programme,
  people: DemoPeople,
  time: WorkingTime,
  random: Random,
  currentUntil: CivilDate,
): InspectionDeed[] {
  const deeds = missions.flatMap((mission) => lifeOf(mission, people, time, random, currentUntil));
  return deeds.sort((one, other) => one.at - other.at || one.nth - other.nth);
}

function lifeOf(
  mission: Mission,
  people: DemoPeople,
  time: WorkingTime,
  random: Random,
  currentUntil: CivilDate,
): InspectionDeed[] {
  const { id, territory, unit, team, onSiteFrom, feedbackOn, periodDays } = mission;
  const planned = newInspection(mission, currentUntil);
  const actors: Readonly<Record<Part, Actor>> = {
    office: random.pick(people.population.holders('inspectionOffice', territory.office)),
    leader: team.leader,
    head: random.pick(people.population.holders('unitHead', unit)),
  };
  const deeds: InspectionDeed[] = [];
  let last: Moment = -1;
  const add = (wanted: Moment, part: Part, type: string, payload: Payload): Moment => {
    const moment = Math.max(wanted, last + 1);
    last = moment;
    if (moment > time.end) return moment;
    const caseId = id;
    const [at, today] = [time.instant(moment), time.dateOf(moment)];
    deeds.push({ caseId, nth: deeds.length, at, actor: actors[part], type, payload: payload(today) });
    return moment;
  };
  const later = (moment: Moment, days: number) =>
    moment > time.end ? moment : time.on(addCalendarDays(time.dateOf(moment), days));
  add(time.on(addCalendarDays(onSiteFrom, -7)), 'office', 'BRIEF', (heldOn) => ({
    heldOn,
    briefings: [
      { body: 'discipline', organisationId: territory.discipline.id, text: '通报近三年信访举报和问题线索情况（合成）' },
      { body: 'organisation', organisationId: territory.organisation.id, text: '通报领导班子和干部队伍情况（合成）' },
    ],
  }));
  const until = planned.onSiteUntil ?? onSiteFrom;
  const entered = add(time.on(onSiteFrom), 'leader', 'ENTER_SITE', (enteredOn) => ({
    enteredOn,
    until: until < enteredOn ? enteredOn : until,
    authorisation: `合成授〔${enteredOn.slice(0, 4)}〕第${mission.round}轮`,
  }));
  const left = time.on(mission.onSiteUntil) + 2;
  add(entered + Math.floor((Math.min(left, time.end) - entered) / 2), 'office', 'MID_TERM_CHECK', (heldOn) => ({
    heldOn,
    findings: '进度符合计划，线索已逐条梳理（合成）',
  }));
  add(left, 'leader', 'LEAVE_SITE', (leftOn) => ({ leftOn }));
  add(later(last, 3), 'leader', 'REPORT_TO_OFFICE', () => ({ report: `${unit.name}巡察报告（合成）` }));
  add(later(last, 2), 'office', 'APPROVE_REPORT', () => ({ opinion: '事实清楚，定性准确（合成）' }));
  add(time.on(feedbackOn), 'office', 'FEED_BACK', (heldOn) => feedbackOf(mission, actors, heldOn));
  add(later(last, 7), 'office', 'START_RECTIFYING', () => ({}));
  add(time.on(addCalendarDays(feedbackOn, periodDays + 12)), 'head', 'REPORT_PROGRESS', () => ({
    report: '已逐项对账整改，未完成事项继续推进（合成）',
    truthful: true,
  }));
  add(later(last, 14), 'office', 'EVALUATE', () => ({
    grade: random.pick(['good', 'fair', 'fair', 'average']),
    opinion: '整改任务总体落实（合成）',
  }));
  add(later(last, 14), 'office', 'RETROSPECT', () => ({
    detectableEarlier: random.pick(['yes', 'partly', 'no']),
    rootCause: '日常监督未及时跟进（合成）',
    prevention: '将同类事项纳入年度自查（合成）',
    lessons: [{ text: '巡前先比对资金流水与合同台账（合成）', theme: '财务管理' }],
  }));
  add(later(last, 7), 'office', 'ARCHIVE', () => ({}));
  return deeds;
}

function feedbackOf(
  { unit, territory, feedbackOn, periodDays }: Mission,
  { head, leader }: Readonly<Record<Part, Actor>>,
  heldOn: CivilDate,
) {
  return {
    heldOn,
    opinion: `${unit.name}在落实决策部署、管党治党、队伍建设和以往问题整改方面存在不足（合成）`,
    collectiveMeeting: { place: `${unit.name}会议室`, attendees: [head.name, leader.name] },
    oneToOneMeetings: [{ withWhom: head.name, attendees: [head.name, leader.name], record: '反馈个人需要重视的问题（合成）' }],
    copyTo: [territory.leadingGroup.id],
    concentratedUntil: addCalendarDays(feedbackOn > heldOn ? feedbackOn : heldOn, periodDays),
  };
}

/**
 * Plays the lives of the inspections after those of their issues. What does not fit them waits: nothing is fed back while an
 * issue is confirmed but, by its own history, not handed over; nothing is archived while one is open.
 *
 * @returns how many events were sent now
 */
export async function playInspections(seeding: Seeding, deeds: readonly InspectionDeed[]): Promise<number> {
  const ids = [...new Set(deeds.map(({ caseId }) => caseId))];
  const done = await seeding.seeds.deedsDone(ids, []);
  const rows = new Map((await seeding.cases.findMany(ids)).map((row) => [row.id, row]));
  const unfit = { FEED_BACK: await seeding.seeds.withIssuesAt(ids, 'confirmed'), ARCHIVE: await seeding.seeds.withIssuesAt(ids) };
  const stopped = new Set<string>();
  const agenda = new Map<number, InspectionDeed[]>();
  for (const deed of deeds) {
    const held = deed.type === 'FEED_BACK' || deed.type === 'ARCHIVE' ? unfit[deed.type] : undefined;
    if (held?.has(deed.caseId) === true) stopped.add(deed.caseId);
    // The first event of each is its opening.
    if (stopped.has(deed.caseId) || deed.nth + 1 < (done.get(deed.caseId) ?? 0)) continue;
    agenda.set(deed.at, [...(agenda.get(deed.at) ?? []), deed]);
  }
  let sent = 0;
  for (const [at, together] of agenda) {
    const outcomes = await seeding.at(at, (unit) =>
      seeding.writePath.send(
        unit,
        together.map(({ caseId, type, payload, actor }) => ({
          caseId,
          version: rows.get(caseId)?.version ?? 0,
          type,
          payload,
          actor,
        })),
      ),
    );
    for (const { row } of outcomes) rows.set(row.id, row);
    sent += outcomes.length;
  }
  return sent;
}
