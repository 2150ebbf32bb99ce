import { chartOf, type ChartWay } from './chart.js';
import type { EventInfo, StateInfo, WorkflowDefinition } from './definition.js';
import { fields } from './fields.js';
import type { Label } from './words.js';

/** What may differ in a state or an event that both versions have. */
export type ChangedPart = 'label' | 'category' | 'turn' | 'disclosed' | 'permissions' | 'apartFrom' | 'audience' | 'payload';

/** One thing that a version has and another has not, or has otherwise. */
export interface Difference {
  readonly kind: 'state' | 'event' | 'way';
  readonly change: 'added' | 'removed' | 'changed';
  /** Path of the state, type of the event; of a way its two ends and the event: `found.drafting → found.firstCheck · SUBMIT`. */
  readonly id: string;
  readonly label: Label;
  /** What is otherwise; empty for what came or went. */
  readonly parts: readonly ChangedPart[];
}

/** What changed from one version of a workflow to another: states, events and ways, each in the order of life. */
export function differenceOf(before: WorkflowDefinition, after: WorkflowDefinition): Difference[] {
  return [
    ...compared('state', before.states, after.states, changedInState),
    ...compared('event', before.events, after.events, changedInEvent),
    ...compared('way', waysOf(before), waysOf(after), () => []),
  ];
}

function compared<Thing extends { readonly label: Label }>(
  kind: Difference['kind'],
  before: Readonly<Record<string, Thing>>,
  after: Readonly<Record<string, Thing>>,
  changed: (was: Thing, is: Thing) => ChangedPart[],
): Difference[] {
  const gone = Object.entries(before).flatMap(([id, { label }]): Difference[] =>
    after[id] === undefined ? [{ kind, change: 'removed', id, label, parts: [] }] : [],
  );
  const here = Object.entries(after).flatMap(([id, thing]): Difference[] => {
    const was = before[id];
    if (was === undefined) return [{ kind, change: 'added', id, label: thing.label, parts: [] }];
    const parts = changed(was, thing);
    return parts.length === 0 ? [] : [{ kind, change: 'changed', id, label: thing.label, parts }];
  });
  return [...gone, ...here];
}

function changedInState(was: StateInfo, is: StateInfo): ChangedPart[] {
  const parts = ['label', 'category', 'turn', 'disclosed'] as const;
  return parts.filter((part) => differs(was[part], is[part]));
}

function changedInEvent(was: EventInfo, is: EventInfo): ChangedPart[] {
  const parts = ['label', 'permissions', 'apartFrom', 'audience'] as const;
  const plain = parts.filter((part) => differs(was[part], is[part]));
  return differs([...fields(was.payload)], [...fields(is.payload)]) ? [...plain, 'payload'] : plain;
}

function waysOf(definition: WorkflowDefinition): Record<string, ChartWay> {
  const ways = chartOf(definition).flatMap((region) => region.ways);
  return Object.fromEntries(ways.map((way) => [idOf(way), way]));
}

function idOf({ from, to, event, conditions }: ChartWay): string {
  return [`${from} → ${to}`, event, ...conditions].join(' · ');
}

const differs = (was: unknown, is: unknown): boolean => JSON.stringify(was) !== JSON.stringify(is);
