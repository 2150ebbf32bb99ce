import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Values on which readers of JSON, validators and databases have stumbled before. */
const awkward = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  0,
  -0,
  -1,
  0.005,
  1e15,
  1e21,
  1e308,
  true,
  [],
  [[]],
  [null],
  {},
  { zh: '一', en: 'one' },
  'constructor',
  '__proto__',
  '𠮷',
  '\u0000',
  '\ud800',
  '\u202e',
  '一'.repeat(6000),
  '0000-01-01',
  '0001-01-01',
  '2025-02-30',
  '9999-12-31',
  '2025-03-10T09:00:00Z',
  '0192f000-0000-7000-8000-000000000001',
  '0192F000-0000-7000-8000-000000000001',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
);
const anything = fc.oneof(awkward, fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 20 }));
const name = fc.oneof(
  fc.constantFrom('id', 'type', 'text', 'version', 'caseId', 'measures', 'toString', 'valueOf', '$ref'),
  fc.string(),
);

interface Mutation {
  readonly place: number;
  readonly deed: 'replace' | 'remove' | 'double' | 'add';
  readonly name: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  deed: fc.constantFrom('replace', 'replace', 'remove', 'double', 'add'),
  name,
  value: anything,
});

/** A right body gone wrong in one to three places, or something else altogether. */
export function spoilt(right: unknown): fc.Arbitrary<unknown> {
  const mutated = fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => mutations.reduce(mutate, right));
  return fc.oneof({ arbitrary: mutated, weight: 9 }, { arbitrary: fc.jsonValue(), weight: 1 });
}

function mutate(value: unknown, { place, deed, name: member, value: other }: Mutation): unknown {
  const paths = pathsOf(value);
  const path = paths[place % paths.length] ?? [];
  const last = path.at(-1);
  const copy = copied(value);
  let parent = copy;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string, unknown>)[step];
  if (last === undefined || typeof parent !== 'object' || parent === null) return deed === 'replace' ? other : value;
  const holder = parent as Record<string, unknown>;
  if (deed === 'add' && Array.isArray(parent)) parent.push(other);
  // A member may be called __proto__, which must not become the prototype.
  else if (deed === 'add')
    Object.defineProperty(holder, member, { value: other, enumerable: true, configurable: true, writable: true });
  else if (deed === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (deed === 'remove') delete holder[last];
  else if (deed === 'double' && Array.isArray(parent)) parent.push(copied(parent[Number(last)]));
  else holder[last] = other;
  return copy;
}

/** A copy of JSON, in which a member called __proto__ stays one. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The paths of everything inside a value, the value itself first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...members];
}
