import { v7 as uuidv7 } from 'uuid';
import { graphOf } from '../../workflows/kit/graph.js';
import { isIn, leaves } from '../../workflows/kit/paths.js';
import { workflow } from '../../workflows/registry.js';
import type { EventView } from '../../src/engine/cases/case-view.js';
import { WritePath, type Command } from '../../src/engine/write-path/write-path.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import { City } from '../support/city.js';
import { type Name, people, placeIds } from '../support/city-people.js';
import type { Issue } from '../support/issue-path.js';
import { type Actor, type Expected, type Facts, type Metadata, Oracle } from './oracle.js';
import { payloads, type Pointers } from './payloads.js';
import { bring, type Situation, situations } from './situations.js';

/** An issue in a situation, on which everything is tried and nothing may change. */
interface Prototype {
  readonly name: string;
  readonly situation: Situation;
  readonly issue: Issue;
  readonly facts: Facts;
  readonly pointers: Pointers;
  readonly known: Map<string, Expected>;
}

interface Failure {
  readonly index: number;
  readonly status: number;
  readonly code: string;
  readonly state?: string;
  readonly allowed?: readonly string[];
}

const definition = workflow('issue');
if (definition === undefined) throw new Error('no workflow issue');
const humans = Object.keys(people) as Name[];
const actors: readonly Actor[] = [...humans, 'clock'];

describe('every state of an issue × every event × everybody', () => {
  let city: City;
  let oracle: Oracle;
  let types: string[];
  let metadata: Metadata;
  let otherIssueId: string;
  let posts: Map<string, string>;
  const prototypes: Prototype[] = [];

  beforeAll(async () => {
    city = await City.start();
    metadata = (await (await city.as('office')).get<Metadata>('/workflows/issue')).body;
    oracle = new Oracle(metadata, definition);
    types = metadata.events.map(({ type }) => type);
    otherIssueId = (await city.openIssue()).id;
    posts = new Map([await post(placeIds.unit), await post(placeIds.otherUnit)]);
    for (const [name, situation] of Object.entries(situations)) {
      const [issue] = await bring(city, situation, 1, otherIssueId);
      if (issue === undefined) throw new Error('one was asked for');
      prototypes.push(await prototypeOf(name, situation, issue));
    }
  }, 120_000);
  afterAll(() => city.close());

  async function post(organisationId: string): Promise<[string, string]> {
    const admin = await city.as('systemAdmin');
    return [organisationId, (await admin.post<{ id: string }>('/posts', { organisationId, name: '科长' })).body.id];
  }

  async function prototypeOf(name: string, situation: Situation, issue: Issue): Promise<Prototype> {
    const [row] = await city.application.database.rows<{ value: object; context: unknown }>(
      'SELECT value, context FROM cases WHERE id = $1',
      [issue.id],
    );
    const { body: history } = await (await city.as('office')).get<EventView[]>(`/cases/${issue.id}/history`);
    const said = (member: string) => history.map(({ payload }) => payload[member]).findLast((value) => value !== undefined);
    const reached = new Set(history.map(({ to }) => to));
    const bodyIds = (said('reviewBodies') as string[] | undefined) ?? [placeIds.discipline];
    const unitId = (said('unitId') as string | undefined) ?? placeIds.unit;
    const facts: Facts = {
      active: leaves(row?.value).flatMap(prefixes),
      leaf: history.at(-1)?.to ?? '',
      context: row?.context,
      disclosed: metadata.states.some(({ path, disclosed }) => disclosed && reached.has(path)),
      unitId,
      bodyIds,
      onSite: situation.teamHasLeft !== true,
    };
    return { name, situation, issue, facts, pointers: await pointersOf(issue, facts), known: new Map() };
  }

  async function pointersOf(issue: Issue, { unitId, bodyIds }: Facts): Promise<Pointers> {
    return { evidenceId: await city.handIn(issue, 'office'), postId: posts.get(unitId) ?? '', otherIssueId, bodyIds };
  }

  const payloadOf = (type: string, issue: Issue, pointers: Pointers) => ({ ...payloads[type]?.(issue, pointers) });
  /** What a cell must come to, worked out once. */
  function expected(actor: Actor, type: string, { facts, issue, pointers, known }: Prototype): Expected {
    const key = `${actor} ${type}`;
    const cell = known.get(key) ?? oracle.expect(facts, type, actor, payloadOf(type, issue, pointers));
    known.set(key, cell);
    return cell;
  }

  /** What a batch that can't succeed as a whole is told of each of its commands. */
  async function failuresOf(actor: Actor, commands: readonly Command[]): Promise<Failure[]> {
    if (actor !== 'clock') {
      const events = commands.map(({ caseId, version, type, payload }) => ({ caseId, version, type, ...payload }));
      const { status, body } = await (await city.as(actor)).post('/cases/events', events);
      expect([status, body['code']]).toEqual([409, 'case.batch-refused']);
      return body['failures'] as Failure[];
    }
    let failures: Failure[] = [];
    const given = city.provided(Transactions).run(systemContext('clock'), async (unit) => {
      const tried = await city.provided(WritePath).tryAll(unit, commands);
      failures = tried.failures.map(({ index, problem }) => ({ index, ...problem.kind, ...problem.details.extra }));
      throw new Error('given up');
    });
    await expect(given).rejects.toThrow('given up');
    return failures;
  }

  /** All that would show that anything has happened to the prototypes. */
  const traces = () =>
    city.application.database.rows(
      `SELECT c.id, c.version, c.updated_at, c.last_hash, c.context::text, (SELECT count(*) FROM case_events e WHERE e.case_id = c.id) AS events
       FROM cases c WHERE c.id = ANY($1::uuid[]) ORDER BY c.id`,
      [prototypes.map(({ issue }) => issue.id)],
    );

  it('knows every state of every region', () => {
    const reached = new Set(prototypes.flatMap(({ facts }) => facts.active));
    const passing = new Set(['timeliness.overdue']);
    const all = Object.keys(metadata.transitions).filter((path) => path.includes('.') && !passing.has(path));
    expect(all.filter((path) => !reached.has(path))).toEqual([]);
    const wrong = prototypes.flatMap(({ name, situation: { step, is = [`stage.${step}`] }, facts }) =>
      is.filter((state) => !facts.active.includes(state)).map((state) => `${name}: not ${state}`),
    );
    expect(wrong).toEqual([]);
  });

  it('goes by the metadata that the product publishes, which is the definition itself', () => {
    expect(types).toEqual(Object.keys(definition.events));
    expect(types.filter((type) => payloads[type] === undefined)).toEqual([]);
    for (const { type, permissions, apartFrom } of metadata.events) {
      const info = definition.events[type];
      expect(permissions).toMatchObject(info?.permissions ?? []);
      expect([type, ...apartFrom.map(({ group }) => group)]).toEqual([type, ...(info?.apartFrom ?? [])]);
    }
    for (const { path, disclosed } of metadata.states)
      expect([path, disclosed]).toEqual([path, definition.states[path]?.disclosed]);
    expect(metadata.transitions).toEqual(graphOf(definition).states);
  });

  it('is refused or allowed exactly as the metadata says, and a refusal changes nothing', async () => {
    const before = await traces();
    const wrong: string[] = [];
    const counted: Record<number, number> = {};
    let cells = 0;
    for (const actor of actors) {
      for (const type of types) {
        const commands = prototypes.map(({ issue, pointers }) => commandOf(issue, type, payloadOf(type, issue, pointers)));
        const nobodys = { ...commandOf(prototypes[0]!.issue, type, {}), caseId: uuidv7() };
        const failures = new Map((await failuresOf(actor, [...commands, nobodys])).map((failure) => [failure.index, failure]));
        for (const [index, prototype] of prototypes.entries()) {
          const wanted = expected(actor, type, prototype);
          const given = failures.get(index);
          if (told(given) !== told(wanted))
            wrong.push(`${prototype.name}, ${type} by ${actor}: ${told(given)}, not ${told(wanted)}`);
          counted[wanted.status] = (counted[wanted.status] ?? 0) + 1;
          cells++;
        }
      }
      expect(await traces()).toEqual(before);
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(Object.keys(situations).length * Object.keys(definition.events).length * (Object.keys(people).length + 1));
    const counts = Object.entries(counted).map(([status, count]) => `${count} × ${status}`);
    process.stdout.write(
      `${prototypes.length} states × ${types.length} events × ${actors.length} actors = ${cells} cells: ${counts.join(', ')}\n`,
    );
  }, 180_000);

  it('is refused on its own as in a batch', async () => {
    const before = await traces();
    const wrong: string[] = [];
    for (const [row, prototype] of prototypes.entries()) {
      for (const [column, type] of types.entries()) {
        // Every second cell, each by another of those who are refused.
        if ((row + column) % 2 === 0) continue;
        const refused = humans.filter((name) => expected(name, type, prototype).status !== 200);
        const actor = refused[(row * types.length + column) % refused.length];
        if (actor === undefined) continue;
        const { body } = await city.attempt(prototype.issue, actor, type, payloadOf(type, prototype.issue, prototype.pointers));
        const wanted = told(expected(actor, type, prototype));
        if (told(body as unknown as Failure) !== wanted)
          wrong.push(`${prototype.name}, ${type} by ${actor}: ${told(body as unknown as Failure)}, not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await traces()).toEqual(before);
  }, 120_000);

  it('is offered to whom it is permitted, and refused with a reason where a condition keeps it from being taken', async () => {
    const wrong: string[] = [];
    for (const prototype of prototypes) {
      for (const actor of humans) {
        const { status, body } = await (await city.as(actor)).get(`/cases/${prototype.issue.id}/actions`);
        const actions = status === 200 ? (body as unknown as { type: string; refused?: string }[]) : [];
        const open = actions.filter(({ refused }) => refused === undefined).map(({ type }) => type);
        const wanted = oracle.offered(prototype.facts, actor);
        const takes = wanted.filter((type) => isOpen(type, expected(actor, type, prototype)));
        const given = [actions.map(({ type }) => type), open].join(' | ');
        if (given !== [wanted, takes].join(' | '))
          wrong.push(`${prototype.name}, ${actor}: ${given}, not ${[wanted, takes].join(' | ')}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is taken where it is allowed, and leads to where the metadata says', async () => {
    let taken = 0;
    for (const prototype of prototypes) {
      const { name, situation, facts } = prototype;
      // One of those who are allowed, another one in each cell; all of them were judged above.
      const cells = types.flatMap((type, column) => {
        const able = actors.filter((actor) => expected(actor, type, prototype).status === 200);
        const actor = able[column % able.length];
        return actor === undefined ? [] : [{ type, actor, target: targetOf(expected(actor, type, prototype)) }];
      });
      // What moves nothing can follow each other on one copy.
      const moves = cells.filter(({ type, target }) => target !== undefined || movesBodies.includes(type));
      const [standing, ...moving] = await bring(city, situation, moves.length + 1, otherIssueId);
      for (const cell of cells) {
        const { type, actor, target } = cell;
        const issue = moving[moves.indexOf(cell)] ?? standing!;
        const pointers =
          type === 'ATTACH_EVIDENCE' || type === 'SUBMIT_FOR_REVIEW' ? await pointersOf(issue, facts) : prototype.pointers;
        const wanted = { type, seq: issue.version + 1, from: facts.leaf };
        const { to, ...event } = await takenBy(actor, issue, type, payloadOf(type, issue, pointers));
        const arrived = target?.startsWith('stage.') ? target.slice('stage.'.length) : facts.leaf;
        expect([name, event, isIn(to, arrived)]).toEqual([name, wanted, true]);
        taken++;
      }
    }
    process.stdout.write(`${taken} state × event pairs were really taken\n`);
    expect(await city.faults()).toEqual([]);
    expect(await city.undescribedRoutes()).toEqual([]);
  }, 180_000);

  /** What an event that must be taken leaves in the history. */
  async function takenBy(actor: Actor, issue: Issue, type: string, payload: object) {
    const { event } =
      actor === 'clock' ? { event: await city.tick(issue, type, payload) } : await city.send(issue, actor, type, payload);
    return { type: event.type, seq: event.seq, from: event.from, to: event.to };
  }
});

/** Without going to another state, they change who may do what. */
const movesBodies: readonly string[] = ['NAME_REVIEW_BODIES', 'GIVE_OPINION'];

const targetOf = (expected: Expected) => (expected.status === 200 ? expected.targets[0] : undefined);

/** Whether an offer can't be refused before it is sent: what a condition asks of the world is read only then. */
function isOpen(type: string, { status }: Expected): boolean {
  return status === 200 || (status === 409 && definition?.events[type]?.facts !== undefined);
}

function commandOf({ id, version }: Issue, type: string, payload: Record<string, unknown>): Command {
  return { caseId: id, version, type, payload };
}

/** An answer in one line; nothing told of a command means that it would be taken. */
function told(answer: Expected | Failure | undefined): string {
  if (answer === undefined || answer.status === 200) return '200';
  const { status, code, state, allowed } = { state: undefined, allowed: undefined, ...(answer as Failure) };
  return [status, code, ...(status === 409 ? [state, allowed?.join(' ')] : [])].join(' ');
}

function prefixes(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
