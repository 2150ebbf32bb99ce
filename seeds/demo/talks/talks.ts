import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import { civilDate } from '../../../src/engine/instants.js';
import { TalksCommands } from '../../../src/modules/talks/talks.commands.js';
import type { NewTalkDto, TalkKind } from '../../../src/modules/talks/dto/new-talk.dto.js';
import type { SeedPerson } from '../../people.js';
import { nothing, type Episode, type Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import { historyUntil, type Mission } from '../programme.js';
import records from './records.json' with { type: 'json' };

/** The record of one talk, and how far it has come. */
interface PlannedTalk {
  readonly key: string;
  readonly on: CivilDate;
  readonly kind: TalkKind;
  readonly record: string;
  readonly by: SeedPerson;
  readonly attendees: readonly string[];
  /** The unit that answers for its demands; otherwise the words alone say who does. */
  readonly unitId?: string;
  /** Calendar days until each demand is due. */
  readonly demands?: readonly number[];
  /** Nobody has confirmed it yet. */
  readonly draft?: boolean;
  /** So many demands have been met. */
  readonly met?: number;
}

const commands = ({ seeding }: Stage) => seeding.app.get(TalksCommands, { strict: false });
/** Beside the demo unit's, so many inspections of the city have records. */
const others = 10;

/** Records of meetings and talks: of the team, with the unit, and interviews with demands that are met, due, or still to come. */
export function talks(scenery: Scenery): Episode[] {
  const { city, people } = scenery;
  const held = scenery.missionsOf(city).filter(({ onSiteFrom }) => onSiteFrom < addCalendarDays(historyUntil, -30));
  const rest = held.filter(({ team }) => team !== people.demoTeam).slice(-others);
  return [
    ...held.filter(({ team }) => team === people.demoTeam).flatMap((mission) => ofMission(scenery, mission, 4)),
    ...rest.flatMap((mission) => ofMission(scenery, mission, 2)),
    ...interviews(scenery),
  ];
}

function ofMission(scenery: Scenery, mission: Mission, meetings: number): Episode[] {
  const { onSiteFrom, onSiteUntil, team, unit, feedbackOn } = mission;
  const people = [team.leader, team.deputy, ...team.members];
  const head = scenery.head(unit).name;
  const last = onSiteUntil < historyUntil ? onSiteUntil : historyUntil;
  const within = (days: number) => min(addCalendarDays(onSiteFrom, days), last);
  const groups = records.groupMeetings.slice(0, meetings).map((record, nth): PlannedTalk => {
    const on = within(7 + nth * 9);
    const attendees = people.map(({ name }) => name);
    const isDraft = on >= addCalendarDays(historyUntil, -10);
    return {
      key: `group${nth}`,
      on,
      kind: 'groupMeeting',
      record,
      by: team.deputy,
      attendees,
      demands: [7],
      met: nth === 0 ? 1 : 0,
      draft: isDraft,
    };
  });
  const single = records.oneToOne.slice(0, Math.max(1, meetings - 2)).map((record, nth): PlannedTalk => {
    const [one, other] = team.members;
    const attendees = [one, other].flatMap((person) => (person === undefined ? [] : [person.name]));
    const by = one ?? team.deputy;
    return { key: `single${nth}`, on: within(10 + nth * 5), kind: 'oneToOne', record, by, attendees: [...attendees, head] };
  });
  const feedback: PlannedTalk = {
    ...{ key: 'feedback', on: feedbackOn, kind: 'feedbackMeeting', record: records.feedbackMeetings[0] ?? '', by: team.leader },
    attendees: [team.leader.name, team.deputy.name, head],
  };
  const all = [...groups, ...single, ...(feedbackOn < historyUntil ? [feedback] : [])];
  return all.flatMap((talk) => episodesOf(scenery, `${unit.key}/${mission.round}`, { inspectionId: mission.id }, talk));
}

/** Talks with heads whose issues are late: of each round the first few on whom an interview is in the history. */
function interviews(scenery: Scenery): Episode[] {
  const { city } = scenery;
  const ofCity = new Map(scenery.missionsOf(city).map((mission) => [mission.id, mission]));
  const interviewed = scenery.cases.flatMap(({ id, finding, deeds }) => {
    const deed = deeds.find(({ type }) => type === 'INTERVIEW');
    const mission = ofCity.get(finding.inspectionId);
    return deed === undefined || mission === undefined ? [] : [{ id, mission, at: deed.at }];
  });
  const told = interviewed.slice(-8).flatMap(({ id, mission, at }, nth) => {
    const on = civilDate(new Date(at));
    const talk = interview(scenery, mission, on, nth);
    return episodesOf(scenery, `case${nth}`, { caseId: id }, talk);
  });
  // The demo unit's head was asked in twice: what was demanded the first time is done, the second time one thing is overdue.
  const demo = scenery.demoMission(5);
  const early = interview(scenery, demo, '2026-09-22', 0);
  const late = { ...interview(scenery, demo, '2026-11-05', 1), demands: [7, 30], met: 0 };
  return [
    ...told,
    ...episodesOf(scenery, 'demo/early', { inspectionId: demo.id }, { ...early, demands: [7, 14], met: 2 }),
    ...episodesOf(scenery, 'demo/late', { inspectionId: demo.id }, late),
  ];
}

function interview(scenery: Scenery, { unit }: Mission, on: CivilDate, nth: number): PlannedTalk {
  const by = scenery.officer(scenery.city, nth);
  const record = records.interviews[nth % records.interviews.length] ?? '';
  const supervisor = scenery.holder('supervisor', scenery.city.discipline, nth);
  const attendees = [by.name, supervisor.name, scenery.head(unit).name];
  return {
    key: `interview${nth}`,
    on,
    kind: 'interview',
    record,
    by,
    attendees,
    unitId: unit.id,
    demands: [7, 14],
    met: nth % 3,
  };
}

/** Written down on the day, confirmed on the next, its demands met within their time. */
function episodesOf(
  scenery: Scenery,
  place: string,
  about: Pick<NewTalkDto, 'inspectionId' | 'caseId'>,
  { key, on, kind, record, by, attendees, unitId, demands = [], draft = false, met = 0 }: PlannedTalk,
): Episode[] {
  const name = `seeds/talk/${place}/${key}`;
  const at = scenery.instant(on, 1);
  const id = scenery.id(name, at);
  const heldOn = scenery.dateOf(on);
  const asked = demands.map((days, nth) => {
    const [text = '', owner = ''] = records.demands[(kind === 'interview' ? 0 : 2) + (nth % 2)] ?? [];
    return { text, owner, ...(unitId !== undefined && { ownerOrgId: unitId }), dueOn: addCalendarDays(heldOn, days) };
  });
  const talk: NewTalkDto = { ...about, kind, heldOn, attendees: [...attendees], record, demands: asked };
  const meet = async (stage: Stage, nth: number) => {
    const demand = (await commands(stage).read(stage.as(by), id)).demands[nth];
    return demand === undefined ? nothing : commands(stage).meet(stage.as(by), id, demand.id, true);
  };
  return [
    { name, at, tell: (stage) => commands(stage).write(stage.as(by), talk, id) },
    ...(!draft
      ? [
          {
            name: `${name}/confirmed`,
            at: scenery.after(heldOn, 1),
            tell: (stage: Stage) => commands(stage).confirm(stage.as(by), id),
          },
        ]
      : []),
    ...demands.slice(0, met).map((days, nth) => ({
      name: `${name}/met${nth}`,
      at: scenery.after(heldOn, Math.max(2, days - 2), 2),
      tell: (stage: Stage) => meet(stage, nth),
    })),
  ];
}

const min = (one: CivilDate, other: CivilDate) => (one < other ? one : other);
