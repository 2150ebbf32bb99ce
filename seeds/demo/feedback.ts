import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import type { Actor } from '../../src/platform/http/actor.js';
import { seedId } from '../ids.js';
import texts from './inspections.json' with { type: 'json' };
import type { Mission } from './programme.js';

/** Who takes part in a feedback, and how one speaks there. */
interface Feedback {
  readonly head: Actor;
  readonly leader: Actor;
  /** A leader of the city is there, and demands something. */
  readonly ofCity: boolean;
  readonly say: (choices: readonly string[]) => string;
}

/** How long a unit has for what a leader demanded, in calendar days. */
const demandDays = [30, 60, 120] as const;

/** The id of what a leader demanded at the feedback of an inspection. */
export function demandId(mission: Mission, nth: number): string {
  return seedId(`${mission.id}/demand${nth}`, Date.parse(`${mission.feedbackOn}T09:00:00+08:00`));
}

/** The payload of a feedback: its opinion, its meetings, and what was demanded there. */
export function feedbackOf(mission: Mission, { head, leader, ofCity, say }: Feedback, heldOn: CivilDate) {
  const { unit, territory, feedbackOn, periodDays, ordinal } = mission;
  const byWhom = `${territory.area.shortName}委分管领导（合成）`;
  const demands = demandDays.slice(0, 1 + (ordinal % demandDays.length)).map((days, nth) => {
    const [text = ''] = texts.demands[nth] ?? [];
    return { id: demandId(mission, nth), text, byWhom, ownerId: unit.id, dueOn: addCalendarDays(heldOn, days) };
  });
  const meeting = { withWhom: head.name, attendees: [byWhom, head.name, leader.name], record: say(texts.oneToOne) };
  return {
    heldOn,
    opinion: say(texts.opinions),
    requirement: say(texts.requirements),
    collectiveMeeting: { place: `${unit.name}会议室`, attendees: [byWhom, head.name, leader.name], minutes: say(texts.minutes) },
    oneToOneMeetings: [{ ...meeting, ...(ofCity && { demands }) }],
    copyTo: [territory.leadingGroup.id],
    concentratedUntil: addCalendarDays(feedbackOn > heldOn ? feedbackOn : heldOn, periodDays),
  };
}
