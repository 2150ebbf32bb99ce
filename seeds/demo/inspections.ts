import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import type { Actor } from '../../src/platform/http/actor.js';
import { authorisationOf } from './authorisation.js';
import { checkListOn } from './check-lists/check-lists.js';
import { feedbackOf } from './feedback.js';
import texts from './inspections.json' with { type: 'json' };
import type { DemoPeople } from './people.js';
import type { Territory } from './places.js';
import { newInspection, type Mission, type Programme } from './programme.js';
import type { Random } from './random.js';
import { Wording } from './wording.js';
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

/** What the lives of inspections are made from. */
export interface InspectionScene {
  readonly city: Territory;
  readonly programme: Programme;
  readonly people: DemoPeople;
  readonly time: WorkingTime;
  readonly random: Random;
  /** Last day on site of the round that goes on. */
  readonly currentUntil: CivilDate;
}

type Payload = (today: CivilDate) => Readonly<Record<string, unknown>>;
type Part = 'office' | 'leader' | 'head';

/** What happens to the inspections of the city up to the end of the histories, in the order of time. */
export function inspectionDeeds(scene: InspectionScene): InspectionDeed[] {
  const deeds = scene.programme.missions.flatMap((mission) => lifeOf(scene, mission));
  return deeds.sort((one, other) => one.at - other.at || one.nth - other.nth);
}

function lifeOf({ city, people, time, random, currentUntil }: InspectionScene, mission: Mission): InspectionDeed[] {
  const { id, territory, unit, team, onSiteFrom, feedbackOn, periodDays } = mission;
  const planned = newInspection(mission, currentUntil);
  const actors: Readonly<Record<Part, Actor>> = {
    office: random.pick(people.population.holders('inspectionOffice', territory.office)),
    leader: team.leader,
    head: random.pick(people.population.holders('unitHead', unit)),
  };
  const wording = new Wording(random, { unit: unit.shortName });
  const say = (choices: readonly string[]) => wording.say(random.pick(choices));
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
      { body: 'discipline', organisationId: territory.discipline.id, text: say(texts.briefings.discipline) },
      { body: 'organisation', organisationId: territory.organisation.id, text: say(texts.briefings.organisation) },
      { body: 'propaganda', organisationId: territory.propaganda.id, text: say(texts.briefings.propaganda) },
      { body: 'audit', text: say(texts.briefings.audit) },
      { body: 'petition', text: say(texts.briefings.petition) },
    ],
  }));
  const until = planned.onSiteUntil ?? onSiteFrom;
  const entered = add(time.on(onSiteFrom), 'leader', 'ENTER_SITE', (enteredOn) => ({
    enteredOn,
    until: until < enteredOn ? enteredOn : until,
    authorisation: authorisationOf(mission),
    meeting: say(texts.meeting),
  }));
  const left = time.on(mission.onSiteUntil) + 2;
  add(entered + Math.floor((Math.min(left, time.end) - entered) / 2), 'office', 'MID_TERM_CHECK', (heldOn) => ({
    heldOn,
    findings: say(texts.midTerm),
    demands: say(texts.midTermDemands),
  }));
  add(left, 'leader', 'LEAVE_SITE', (leftOn) => ({ leftOn }));
  add(later(last, 3), 'leader', 'REPORT_TO_OFFICE', () => ({ report: say(texts.reports) }));
  add(later(last, 2), 'office', 'APPROVE_REPORT', () => ({ opinion: say(texts.reportOpinions) }));
  add(time.on(feedbackOn), 'office', 'FEED_BACK', (heldOn) =>
    feedbackOf(mission, { head: actors.head, leader: team.leader, ofCity: territory === city, say }, heldOn),
  );
  add(later(last, 7), 'office', 'START_RECTIFYING', () => ({}));
  add(time.on(addCalendarDays(feedbackOn, periodDays + 12)), 'head', 'REPORT_PROGRESS', () => ({
    report: say(texts.progress),
    truthful: true,
  }));
  add(later(last, 14), 'office', 'EVALUATE', () => {
    const [grade, opinion] = random.pick(texts.evaluations);
    return { grade, opinion };
  });
  add(later(last, 14), 'office', 'RETROSPECT', (today) => ({
    detectableEarlier: random.pick(['yes', 'partly', 'no']),
    rootCause: say(texts.rootCauses),
    ruleGap: say(texts.ruleGaps),
    prevention: say(texts.preventions),
    ...lessonOf(mission, territory === city ? checkListOn(today) : undefined),
  }));
  add(later(last, 7), 'office', 'ARCHIVE', () => ({}));
  return deeds;
}

/** So many retrospectives of a round teach something new; the steps go round so that no list takes a lesson twice. */
const teaching = 3;
const step = 7;

function lessonOf({ round, ordinal }: Mission, checkListId: string | undefined) {
  const [text, theme] = texts.lessons[(step * round + ordinal) % texts.lessons.length] ?? [];
  return { lessons: [{ text, theme }], ...(checkListId !== undefined && ordinal <= teaching && { checkListId }) };
}
