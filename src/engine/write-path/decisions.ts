import { Injectable } from '@nestjs/common';
import type { CaseEvent, EventInfo, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { leafOf, lifecycleRegion } from '../../../workflows/kit/paths.js';
import type { Acting } from '../../../workflows/kit/people.js';
import type { Label } from '../../../workflows/kit/words.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor } from '../../platform/http/actor.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import type { CaseRow } from '../cases/case-row.js';
import { transitionRefused } from '../engine.errors.js';
import { instantText } from '../instants.js';
import { advance, conditionsFor, takenEvents } from '../xstate.js';
import { FactSources, sourced } from './facts.js';
import { payloadFor } from './payload.js';
import { actingsFor, keptApart, keptApartFrom, notPermittedFor } from './permission.js';
import { References } from './references.js';

interface Sent {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const none: Label = { zh: '', en: '' };

/** Decides whether an event is let to the machine, and says why not. */
@Injectable()
export class Decisions {
  constructor(
    private readonly facts: FactSources,
    private readonly references: References,
  ) {}

  /**
   * The event as the machine will see it, after permission, state, payload and references were checked, in this order.
   *
   * @throws Problem `request.invalid` for an unknown type or a wrong payload, `case.not-permitted`, `case.transition-refused`
   */
  async admit(
    unit: UnitOfWork,
    definition: WorkflowDefinition,
    row: CaseRow,
    actor: Actor,
    { type, payload }: Sent,
  ): Promise<CaseEvent> {
    // The type comes from outside: it may be called like something that every object has.
    const info = Object.hasOwn(definition.events, type) ? definition.events[type] : undefined;
    if (info === undefined) throw unknownType(definition, type);
    const taken = takenEvents(definition, row.state).includes(type);
    const actings = actingsFor(info, actor, row, leafOf(row.state.value, lifecycleRegion), taken);
    const [acting] = actings;
    if (acting === undefined) throw notPermittedFor(info);
    const at = instantText(unit.now);
    if (!taken) throw this.refused(definition, row, info, { type, payload: {}, actor: acting, at, facts: {} }, none);
    const value = payloadFor(info, payload);
    await this.references.ensure(unit, row, info.payload, value);
    const facts = await this.facts.read(unit, row, info);
    const events = actings.map((actor): CaseEvent => ({ type, payload: { ...value }, actor, at, facts }));
    return this.fitting(definition, row, info, events);
  }

  /** The refusal of an event whose conditions do not hold, with the words of what is missing. */
  refusal(definition: WorkflowDefinition, row: CaseRow, event: CaseEvent): Problem {
    const info = definition.events[event.type];
    if (info === undefined) throw unknownType(definition, event.type);
    const reason = missing(definition, row, event, () => true);
    return this.refused(definition, row, info, event, reason);
  }

  /**
   * The words of what keeps an event from being taken before its payload is known; undefined where nothing does.
   * Conditions that depend on the payload are left open.
   */
  obstacle(definition: WorkflowDefinition, row: CaseRow, type: string, acting: Acting, at: string): Label | undefined {
    const event: CaseEvent = { type, payload: {}, actor: acting, at, facts: {} };
    const group = keptApart(definition, row, event);
    if (group !== undefined)
      return { zh: `您是${group.zh}，须由他人办理`, en: `you are among ${group.en}: somebody else must do this` };
    const words = this.missingBeforehand(definition, row, event);
    return words === none ? undefined : words;
  }

  /** As `missing`, before the payload is known and, where the event does not carry them already, the facts that must be read for it. */
  private missingBeforehand(definition: WorkflowDefinition, row: CaseRow, event: CaseEvent): Label {
    const info = definition.events[event.type];
    if (info === undefined) return none;
    const facts = { ...event.facts, ...this.facts.ofLimit(row, new Date(event.at), info) };
    const read = sourced(info).every((fact) => facts[fact] !== undefined);
    const decidable = (name: string) => read && definition.conditions[name]?.needsPayload !== true;
    return missing(definition, row, { ...event, facts }, decidable);
  }

  /** A refusal tells what the state would take instead, as far as that can be judged without a payload. */
  private refused(definition: WorkflowDefinition, row: CaseRow, info: EventInfo, event: CaseEvent, reason: Label): Problem {
    const leaf = leafOf(row.state.value, lifecycleRegion);
    const state = definition.states[leaf]?.label ?? { zh: leaf, en: leaf };
    const allowed = takenEvents(definition, row.state)
      .filter((type) => !isClocks(definition, type))
      .filter((type) => this.missingBeforehand(definition, row, { ...event, type, payload: {} }) === none);
    return new Problem(transitionRefused, {
      params: { stateLabel: state, event: info.label, reason },
      extra: { state: leaf, allowed, ...(reason !== none && { reason }) },
    });
  }

  /** One person may hold several roles here: the first in which the event is admitted counts. */
  private fitting(definition: WorkflowDefinition, row: CaseRow, info: EventInfo, events: readonly CaseEvent[]): CaseEvent {
    const apart = events.map((event) => ({ event, group: keptApart(definition, row, event) }));
    const free = apart.filter(({ group }) => group === undefined).map(({ event }) => event);
    const [first] = free;
    if (first === undefined) throw keptApartFrom(info, apart[0]?.group ?? none);
    return free.length === 1 ? first : (free.find((event) => advance(definition, row.state, event) !== undefined) ?? first);
  }
}

/** The first condition that fails on every way out, among those that may be judged; `none` where some way is open. */
function missing(definition: WorkflowDefinition, row: CaseRow, event: CaseEvent, judged: (name: string) => boolean): Label {
  const failures = conditionsFor(definition, row.state, event.type).map((names) =>
    names.filter(judged).find((name) => definition.conditions[name]?.holds(row.state.context, event) === false),
  );
  if (failures.length === 0 || failures.includes(undefined)) return none;
  return definition.conditions[failures[0] ?? '']?.label ?? none;
}

const isClocks = (definition: WorkflowDefinition, type: string) =>
  definition.events[type]?.permissions.every(({ relation }) => relation === 'system') ?? false;

function unknownType(definition: WorkflowDefinition, type: unknown): Problem {
  const known = Object.keys(definition.events).join(', ');
  const message = words(`没有这种事件；可用的有：${known}`, `No such event; there are: ${known}`);
  return invalid([{ path: 'type', code: type === undefined ? 'required' : 'unknown-event', message }]);
}
