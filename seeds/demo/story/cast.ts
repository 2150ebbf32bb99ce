import type { Actor } from '../../../src/platform/http/actor.js';
import { demoDepartment, type DemoPeople } from '../people.js';
import type { Mission } from '../programme.js';
import type { Place, Territory, Unit } from '../places.js';
import type { Random } from '../random.js';
import type { Theme } from '../themes.js';

/** A body that judges plan and result, and who speaks for it. */
export interface Reviewer {
  readonly bodyId: string;
  readonly by: Actor;
}

/** Who acts in the life of one issue. */
export interface Cast {
  readonly author: Actor;
  readonly deputy: Actor;
  readonly leader: Actor;
  readonly members: readonly Actor[];
  readonly office: Actor;
  readonly liaison: Actor;
  readonly head: Actor;
  readonly reviewers: readonly Reviewer[];
  readonly discipline: Actor;
  /** A unit to which it may be reassigned, with those who act for it. */
  readonly other: { readonly unit: Unit; readonly liaison: Actor; readonly head: Actor } | undefined;
}

/** Puts the cast of an issue together. */
export function castOf(mission: Mission, people: DemoPeople, theme: Theme, bodies: 1 | 2 | 3, random: Random): Cast {
  const { territory, unit, team } = mission;
  const { population } = people;
  const one = (...[role, place]: Parameters<typeof population.holders>) => random.pick(population.holders(role, place));
  const judging = bodiesFor(mission, theme, bodies, random);
  // Nobody judges themselves: an issue is not reassigned to a body that reviews it.
  const others = [...territory.units, ...territory.townships, ...territory.villages].filter(
    (candidate) => candidate !== unit && candidate.kind === unit.kind && judging.every(({ place }) => place.id !== candidate.id),
  );
  const other = others.length === 0 ? undefined : random.pick(others);
  return {
    author: random.pick(team.members),
    deputy: team.deputy,
    leader: team.leader,
    members: team.members,
    office: one('inspectionOffice', territory.office),
    liaison: one('unitLiaison', unit),
    head: one('unitHead', unit),
    reviewers: judging.map(({ place, role }) => ({ bodyId: place.id, by: one(role, place) })),
    discipline: one('supervisor', territory.discipline),
    other: other && { unit: other, liaison: one('unitLiaison', other), head: one('unitHead', other) },
  };
}

type Body = { readonly place: Place; readonly role: 'supervisor' | 'functionalDepartment' | 'leadership' };

/** Discipline always; then the department that knows the field, then another body or, for the demo accounts, the leading group. */
function bodiesFor({ territory, unit, team }: Mission, theme: Theme, count: 1 | 2 | 3, random: Random): Body[] {
  const ofDemo = team.leader.username === 'teamLeader';
  const department = ofDemo ? demoDepartment(territory) : expertFor(territory, theme);
  const third: Body = ofDemo
    ? { place: territory.leadingGroup, role: 'leadership' }
    : { place: random.pick([territory.organisation, territory.propaganda]), role: 'supervisor' };
  const second: Body =
    department === undefined || department.id === unit.id
      ? { place: territory.organisation, role: 'supervisor' }
      : { place: department, role: 'functionalDepartment' };
  const all = [{ place: territory.discipline, role: 'supervisor' } as Body, second, third];
  return [...new Map(all.slice(0, count).map((body) => [body.place.id, body])).values()];
}

function expertFor({ departments }: Territory, { department }: Theme): Place | undefined {
  return departments.find(({ shortName }) => shortName.endsWith(department));
}
