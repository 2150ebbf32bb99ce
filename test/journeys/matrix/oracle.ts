import type { CaseEvent, CaseFacts, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { Acting, Role } from '../../../workflows/kit/people.js';
import { accountIds, type Name, organisations, people, placeIds, type Place } from '../../support/city-people.js';

/** The parts of `GET /workflows/{name}` that say what is allowed. */
export interface Metadata {
  readonly states: readonly { readonly path: string; readonly disclosed: boolean }[];
  readonly events: readonly {
    readonly type: string;
    readonly permissions: readonly { readonly role: Role; readonly relation: string; readonly in?: readonly string[] }[];
    readonly apartFrom: readonly { readonly group: string }[];
  }[];
  readonly transitions: Readonly<Record<string, readonly { event: string; target?: string; guards: readonly string[] }[]>>;
}

/** What a case is to those who look at it: worked out from its history, but for what the machine's conditions ask about. */
export interface Facts {
  /** Paths of the states it is in, with all that they stand in: `stage`, `stage.found`, `stage.found.drafting`, … */
  readonly active: readonly string[];
  /** The leaf of the lifecycle, `found.drafting`. */
  readonly leaf: string;
  readonly context: unknown;
  readonly disclosed: boolean;
  readonly sealed: boolean;
  readonly unitId: string;
  readonly bodyIds: readonly string[];
  readonly addresseeIds: readonly string[];
  /** What the sources of facts say of it. */
  readonly sourced: CaseFacts;
}

/** What the product must answer. `state` and `allowed` come with a refusal by the state. */
export type Expected =
  | { readonly status: 200; readonly targets: readonly (string | undefined)[] }
  | { readonly status: 403 | 404; readonly code: string }
  | { readonly status: 409; readonly code: string; readonly state: string; readonly allowed: readonly string[] };

/** One of the roles of somebody, and where they hold it. The clock holds its one role nowhere. */
interface Hat {
  readonly role: string;
  readonly place: Place | null;
}

export type Actor = Name | 'clock';

const teamRoles = ['teamMember', 'deputyLeader', 'teamLeader'];
const areas = ['province', 'city', 'county'];
/** Who sees a case by a relation once it is disclosed, whatever its workflow. source: product §1 */
const seeingRoles: Readonly<Record<string, readonly string[]>> = {
  unit: ['unitLiaison', 'unitHead'],
  reviewBody: ['supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership'],
  oversight: ['supervisor', 'leadership'],
};
/** Who opens what an organisation gets, and who opens it where it is sealed. source: product §5 */
const readingRoles: readonly string[] = [...(seeingRoles['unit'] ?? []), ...(seeingRoles['reviewBody'] ?? [])];
const receivingRoles: readonly string[] = ['supervisor', 'functionalDepartment'];
/** Facts that the engine knows by itself: the others are read from their source, and only for an event that asks for them. */
const ownFacts: readonly string[] = ['late', 'afterOriginal', 'dueOn'];

/** Says what each event must come to: from the published metadata, the tree of organisations and the roster alone. */
export class Oracle {
  constructor(
    private readonly metadata: Metadata,
    /** Its conditions and groups of people can't be published: they are code. */
    private readonly definition: WorkflowDefinition,
    private readonly roster: readonly Name[],
  ) {}

  expect(facts: Facts, type: string, actor: Actor, payload: Record<string, unknown>): Expected {
    const hats = hatsOf(actor);
    if (!hats.some((hat) => this.sees(hat, actor, facts))) return { status: 404, code: 'case.not-found' };
    const ways = this.waysOut(facts, type);
    const admitted = this.admitted(hats, actor, facts, type, ways.length > 0);
    const events = admitted.map((hat) => eventOf(type, actor, hat, payload, facts));
    const [first] = events;
    if (first === undefined) return { status: 403, code: 'case.not-permitted' };
    if (ways.length === 0) return this.refusal(facts, first);
    const free = events.filter((event) => !this.keptApart(event, facts));
    if (free[0] === undefined) return { status: 403, code: 'case.not-permitted' };
    const open = ways.filter(({ guards }) => free.some((event) => guards.every((guard) => this.holds(guard, event, facts))));
    return open.length === 0 ? this.refusal(facts, free[0]) : { status: 200, targets: open.map(({ target }) => target) };
  }

  /** The events that somebody is offered on a case: those that its state takes and that they are permitted. */
  offered(facts: Facts, actor: Actor): string[] {
    return this.metadata.events
      .filter(({ type }) => this.waysOut(facts, type).length > 0)
      .filter(({ type }) => this.admitted(hatsOf(actor), actor, facts, type, true).length > 0)
      .map(({ type }) => type);
  }

  sees(hat: Hat, actor: Actor, facts: Facts): boolean {
    if (facts.sealed) return this.opensSealed(hat, actor, facts);
    const watches = hat.place !== null && isUnder('office', territoryOf(hat.place));
    if (hat.role === 'clock' || (hat.role === 'inspectionOffice' && watches)) return true;
    if (teamRoles.includes(hat.role) && this.relates('team', hat, actor, facts)) return true;
    if (readingRoles.includes(hat.role) && this.relates('addressee', hat, actor, facts)) return true;
    if (!facts.disclosed) return false;
    return Object.entries(seeingRoles).some(
      ([relation, roles]) => roles.includes(hat.role) && this.relates(relation, hat, actor, facts),
    );
  }

  /** A seal keeps out even the offices above, and the product itself. source: product §5 (referral) */
  private opensSealed(hat: Hat, actor: Actor, facts: Facts): boolean {
    const opening = { office: ['inspectionOffice'], team: teamRoles, addressee: receivingRoles };
    return Object.entries(opening).some(
      ([relation, roles]) => roles.includes(hat.role) && this.relates(relation, hat, actor, facts),
    );
  }

  /** The hats that are permitted an event, in the order of the permissions. */
  private admitted(hats: readonly Hat[], actor: Actor, facts: Facts, type: string, taken: boolean): Hat[] {
    const permissions = this.metadata.events.find((event) => event.type === type)?.permissions ?? [];
    const admitted = permissions
      .filter((rule) => !taken || rule.in === undefined || rule.in.some((area) => `${facts.leaf}.`.startsWith(`${area}.`)))
      .flatMap((rule) => hats.filter((hat) => rule.role === hat.role && this.relates(rule.relation, hat, actor, facts)));
    return [...new Set(admitted)];
  }

  private waysOut({ active }: Facts, type: string) {
    return active.flatMap((path) => this.metadata.transitions[path] ?? []).filter(({ event }) => event === type);
  }

  /** What the state takes instead: what has a way out of which no condition fails already, whatever the payload. */
  private refusal(facts: Facts, sent: CaseEvent): Expected {
    const people = this.metadata.events.filter(({ permissions }) => permissions.some(({ relation }) => relation !== 'system'));
    const fails = (guard: string, type: string) =>
      this.definition.conditions[guard]?.needsPayload !== true && !this.holds(guard, { ...sent, type, payload: {} }, facts);
    const allowed = people
      .map(({ type }) => type)
      .filter((type) => {
        // A fact is read for an event that asks for it, and only once the state takes the event.
        const taken = this.waysOut(facts, sent.type).length > 0;
        const read = taken ? this.asked(sent.type) : [];
        const unread = this.asked(type).some((fact) => !read.includes(fact));
        return this.waysOut(facts, type).some(({ guards }) => unread || !guards.some((guard) => fails(guard, type)));
      });
    return { status: 409, code: 'case.transition-refused', state: facts.leaf, allowed };
  }

  private keptApart(event: CaseEvent, { context }: Facts): boolean {
    const groups = this.metadata.events.find(({ type }) => type === event.type)?.apartFrom ?? [];
    return groups.some(({ group }) => this.definition.people[group]?.ids(context, event).includes(event.actor.id));
  }

  private holds(guard: string, event: CaseEvent, { context }: Facts): boolean {
    const condition = this.definition.conditions[guard];
    if (condition === undefined) throw new Error(`no condition ${guard}`);
    return condition.holds(context, event);
  }

  /** The facts beside the case that an event asks for. */
  asked(type: string): string[] {
    return (this.definition.events[type]?.facts ?? []).filter((fact) => !ownFacts.includes(fact));
  }

  /** source: the words of `Relation` in workflows/kit/people.ts */
  private relates(relation: string, { place }: Hat, actor: Actor, facts: Facts): boolean {
    if (relation === 'system') return actor === 'clock';
    if (place === null) return false;
    switch (relation) {
      case 'team':
        return place === 'office' && (this.roster.length === 0 || this.roster.some((name) => name === actor));
      case 'office':
        return place === 'office';
      case 'unit':
        return facts.disclosed && placeIds[place] === facts.unitId;
      case 'reviewBody':
        return facts.disclosed && facts.bodyIds.includes(placeIds[place]);
      case 'addressee':
        return facts.addresseeIds.includes(placeIds[place]);
      case 'oversight':
        return facts.disclosed && isUnder('office', territoryOf(place));
      default:
        throw new Error(`no relation ${relation}`);
    }
  }
}

function hatsOf(actor: Actor): Hat[] {
  if (actor === 'clock') return [{ role: 'clock', place: null }];
  return people[actor].bindings.map(([role, place]) => ({ role, place }));
}

/** The area that an organisation watches over: the nearest at or above it. */
function territoryOf(place: Place): Place {
  const { kind, under }: { kind: string; under?: string } = organisations[place];
  return areas.includes(kind) ? place : territoryOf(under as Place);
}

function isUnder(place: Place, area: Place): boolean {
  const { under }: { under?: string } = organisations[place];
  return under !== undefined && (under === area || isUnder(under as Place, area));
}

function eventOf(type: string, actor: Actor, hat: Hat, payload: Record<string, unknown>, { sourced }: Facts): CaseEvent {
  const acting: Acting = {
    id: actor === 'clock' ? '' : accountIds[actor],
    name: '',
    role: hat.role as Role,
    orgId: hat.place && placeIds[hat.place],
    orgName: '',
  };
  return { type, payload, actor: acting, at: '2025-03-10T09:00:00+08:00', facts: sourced };
}
