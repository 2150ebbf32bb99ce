/** The parallel region of a machine in which its lifecycle stands; the other regions run beside it. */
export const lifecycleRegion = 'stage';

/** The paths of all leaves of a state value, each from its region down: `['stage.found.drafting', 'timeliness.unset']`. */
export function leaves(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix === '' ? value : `${prefix}.${value}`];
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  if (entries.length === 0) return prefix === '' ? [] : [prefix];
  return entries.flatMap(([name, inner]) => leaves(inner, prefix === '' ? name : `${prefix}.${name}`));
}

/** The leaf of one region without the region's name: `found.drafting` of region `stage`. */
export function leafOf(value: unknown, region: string): string {
  let inner = (value as Record<string, unknown>)[region];
  if (inner === undefined) throw new Error(`the state has no region ${region}`);
  let path = '';
  while (typeof inner === 'object' && inner !== null) {
    const [first] = Object.entries(inner as Record<string, unknown>);
    if (first === undefined) return path;
    path = path === '' ? first[0] : `${path}.${first[0]}`;
    inner = first[1];
  }
  return path === '' ? String(inner) : `${path}.${String(inner)}`;
}

/** Whether a path is the given one or lies inside it: `found.drafting` is in `found`. */
export function isIn(path: string, area: string): boolean {
  return path === area || path.startsWith(`${area}.`);
}

/** Stage and step of a lifecycle leaf; a stage without steps is its own step. */
export function stageAndStep(leaf: string): { stage: string; step: string } {
  const [stage = '', step] = leaf.split('.');
  return { stage, step: step ?? stage };
}
