import type { Way, Workflow } from './queries.js';

type Event = Workflow['events'][number];

/** The ways out of a step of the lifecycle, those from its stage included. */
export function waysFrom({ charts }: Workflow, path: string): Way[] {
  return charts.flatMap(({ ways }) => ways.filter(({ from }) => from === `stage.${path}`));
}

/** The events that a step takes: those of its own, of its stage, and of any region that takes them wherever the case stands. */
export function eventsAt({ transitions, events }: Workflow, path: string): Event[] {
  const own = `stage.${path}`;
  const taken = new Set(
    Object.entries(transitions as Readonly<Record<string, readonly { readonly event: string }[]>>)
      .filter(([area]) => own === area || own.startsWith(`${area}.`))
      .flatMap(([, list]) => list.map(({ event }) => event)),
  );
  return events.filter(({ type, permissions }) => taken.has(type) && permissions.some((rule) => mayAt(rule, path)));
}

/** Whether a permission holds at a step. */
export function mayAt({ in: areas }: Event['permissions'][number], path: string): boolean {
  return areas === undefined || areas.some((area) => path === area || path.startsWith(`${area}.`));
}

/** Who may, with each relation to the case named once: `巡察办、领导小组（承办巡察办）`. */
export function sendersOf(permissions: Event['permissions'], separator: string): string[] {
  const relations = [...new Set(permissions.map(({ relationLabel }) => relationLabel))];
  return relations.map((relation) => {
    const roles = permissions.filter(({ relationLabel }) => relationLabel === relation).map(({ roleLabel }) => roleLabel);
    return `${[...new Set(roles)].join(separator)}（${relation}）`;
  });
}
