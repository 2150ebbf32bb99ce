import type { Actor } from '../../src/platform/http/actor.js';
import type { PlannedCase, PlannedDeed } from '../play/planned-case.js';
import { seedId } from '../ids.js';
import { drawnFate, wantedFates, type Fate } from './fate.js';
import type { DemoPeople } from './people.js';
import phrases from './phrases.json' with { type: 'json' };
import { historyUntil, type Mission, type Programme } from './programme.js';
import type { Random } from './random.js';
import type { DemoSize } from './size.js';
import { castOf } from './story/cast.js';
import { Life, type Deed, type Story } from './story/life.js';
import { storyOf } from './story/story.js';
import { themes, type IssuePattern, type Theme } from './themes.js';
import { Wording } from './wording.js';
import { momentsOfDay, type Moment, type WorkingTime } from './working-time.js';

/** What issues are planned from. */
export interface Scene {
  readonly size: DemoSize;
  readonly programme: Programme;
  readonly people: DemoPeople;
  readonly time: WorkingTime;
  readonly random: Random;
}

/** The cases of the synthetic city with all that is done in them, the same at every call. */
export function plannedCases(scene: Scene): PlannedCase[] {
  return scene.programme.missions.flatMap((mission) => casesOf(scene, mission));
}

function casesOf(scene: Scene, mission: Mission): PlannedCase[] {
  const random = scene.random.fork(mission.id);
  const drawn = Array.from({ length: random.between(...issuesOf(scene.size, mission)) }, () => undefined);
  const ofDemo = mission.team === scene.people.demoTeam;
  const fates = [...drawn, ...(ofDemo ? wantedFates(mission.round, scene.size.atEachStep) : [])];
  const cases: PlannedCase[] = [];
  for (const [index, fate] of fates.entries()) {
    cases.push(caseOf(scene, mission, random.fork(String(index)), { index, fate, others: cases }));
  }
  return cases;
}

const ending: readonly string[] = ['DISMISS', 'MERGE', 'WITHDRAW'];

function caseOf(
  { people, time }: Scene,
  mission: Mission,
  random: Random,
  { index, fate: wanted, others }: { readonly index: number; readonly fate?: Fate; readonly others: readonly PlannedCase[] },
): PlannedCase {
  const { theme, pattern } = subjectFor(mission, wanted, random);
  const fate = wanted ?? drawnFate(mission, theme, pattern, random);
  const opened = openingOf(mission, fate, time, random);
  const openedAt = time.instant(opened);
  const id = seedId(`${mission.id}/issue${index}`, openedAt);
  const wording = new Wording(random, { unit: mission.unit.shortName });
  const title = wording.say(pattern.title);
  // Only a hand-over names bodies; without one it is the usual one.
  const bodies = fate.route === 'immediate' || fate.route === 'converted' ? 1 : fate.bodies;
  const cast = castOf(mission, people, theme, bodies, random);
  const life = new Life({ caseId: id, title, pattern }, mission, cast, fate, wording, random, time);
  const finding = {
    id,
    actor: cast.author,
    inspectionId: mission.id,
    title,
    finding: wording.say(pattern.finding),
    theme: theme.theme,
    track: fate.longTerm ? ('longTerm' as const) : ('concentrated' as const),
    severity: random.pick(['general', 'general', 'general', 'serious', 'grave'] as const),
    systemic: pattern.systemic ?? false,
    place: mission.unit.shortName,
    method: random.pick(phrases.methods),
    manifestations: pattern.manifestations.map((text, nth) => ({ id: life.id(`manifestation${nth}`), text: wording.say(text) })),
    causes: pattern.causes.map((cause) => wording.say(cause)),
  };
  const living = others.find((other) => other.openedAt < openedAt && other.deeds.every(({ type }) => !ending.includes(type)));
  const story = storyOf(life, time.on(mission.feedbackOn), living?.id);
  const handlers = [cast.author.id, partnerOf(cast.author, cast.members)];
  return { id, openedAt, finding, handlers, deeds: followed(story, fate, opened, time, random) };
}

/** A paper is handled by two at least: its author, and the next of the team. source: domain §1.3 (问题底稿: 承办人 at least two) */
function partnerOf(author: Actor, members: readonly Actor[]): string {
  const partner = members[(members.indexOf(author) + 1) % members.length];
  if (partner === undefined || partner === author) throw new Error('a team has but one member');
  return partner.id;
}

/** Follows a story until the history ends, or until it would leave the step at which the case is to stand. */
function followed(
  story: Story,
  { standsAt, standsInCycle, doneThere }: Fate,
  opened: Moment,
  time: WorkingTime,
  random: Random,
): PlannedDeed[] {
  const deeds: PlannedDeed[] = [];
  let moment = opened;
  let cycle = 1;
  let stands = standsAt === 'found.drafting';
  let there = 0;
  for (let next = story.next(); next.done !== true; next = story.next(moment)) {
    const deed: Deed = next.value;
    moment = Math.max(time.after(moment, random.between(...deed.wait), random), deed.notBefore ?? 0);
    if (moment > time.end || (stands && (deed.reaches !== standsAt || there === doneThere))) break;
    const { by: actor, type, payload, evidence } = deed;
    const content = typeof payload === 'function' ? payload(time.dateOf(moment)) : payload;
    deeds.push({ at: time.instant(moment), actor, type, payload: content, evidence });
    if (deed.startsCycle === true) cycle += 1;
    there = stands ? there + 1 : 0;
    stands = deed.reaches === standsAt && cycle === standsInCycle;
  }
  return deeds;
}

function issuesOf({ issues }: DemoSize, { unit }: Mission): readonly [number, number] {
  switch (unit.kind) {
    case 'township':
    case 'village':
      return issues[unit.kind];
    case 'department':
    case 'enterprise':
      return issues.cityUnit;
  }
}

function subjectFor({ unit }: Mission, fate: Fate | undefined, random: Random): { theme: Theme; pattern: IssuePattern } {
  const atOnce = fate !== undefined && fate.route !== 'formal' && fate.route !== 'dismissed' && fate.route !== 'merged';
  // An issue that is to stand somewhere must not be kept up for ever before it gets there.
  const fits = ({ immediate, measures }: IssuePattern) =>
    fate === undefined || ((immediate !== undefined) === atOnce && measures.every(({ sustained }) => sustained !== true));
  const subjects = themes
    .filter(({ units }) => units.includes(unit.kind))
    .flatMap((theme) => theme.patterns.filter(fits).map((pattern) => ({ theme, pattern })));
  return random.pick(subjects);
}

/** Nine to twelve working days ago: time enough for all checks of a paper. */
const lately = [9 * momentsOfDay, 12 * momentsOfDay] as const;

/** Issues are found while the team is on site; one that is to stand before its hand-over was found in the last days. */
function openingOf({ onSiteFrom, onSiteUntil }: Mission, fate: Fate, time: WorkingTime, random: Random): Moment {
  const first = time.on(onSiteFrom);
  const last = Math.min(time.on(onSiteUntil < historyUntil ? onSiteUntil : historyUntil), time.end);
  if (fate.standsAt?.startsWith('found.') === true) {
    return Math.max(first, last - random.between(...lately));
  }
  if (fate.standsAt !== undefined || fate.early) return Math.min(first + random.between(0, 20), last);
  return random.between(first, last);
}
