import type { EventView } from '../../src/engine/cases/case-view.js';
import { leaves } from '../../workflows/kit/paths.js';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { workflow } from '../../workflows/registry.js';
import { City } from '../support/city.js';
import { type Name, people, placeIds } from '../support/city-people.js';
import type { Issue } from '../support/issue-path.js';
import { type Actor, type Expected, type Facts, type Metadata, Oracle } from './oracle.js';
import { payloads, type Pointers } from './payloads.js';
import { bring, type Situation, situations } from './situations.js';

/** An issue in a situation, on which everything is tried and nothing may change. */
export interface Prototype {
  readonly name: string;
  readonly situation: Situation;
  readonly issue: Issue;
  readonly facts: Facts;
  readonly pointers: Pointers;
}

export const humans = Object.keys(people) as Name[];
/** Everybody in and around the city, and the clock. */
export const actors: readonly Actor[] = [...humans, 'clock'];

/** A city with an issue in every situation, and what the metadata says of each event that anybody might send to it. */
export class Board {
  readonly prototypes: Prototype[] = [];
  private readonly cells = new Map<string, Expected>();

  private constructor(
    readonly city: City,
    readonly definition: WorkflowDefinition,
    readonly metadata: Metadata,
    private readonly oracle: Oracle,
    private readonly otherIssueId: string,
    private readonly posts: ReadonlyMap<string, string>,
  ) {}

  static async set(): Promise<Board> {
    const city = await City.start();
    const definition = workflow('issue');
    if (definition === undefined) throw new Error('no workflow issue');
    const metadata = (await (await city.as('office')).get<Metadata>('/workflows/issue')).body;
    const posts = new Map<string, string>();
    for (const organisationId of [placeIds.unit, placeIds.otherUnit]) {
      const { body } = await (await city.as('systemAdmin')).post<{ id: string }>('/posts', { organisationId, name: '科长' });
      posts.set(organisationId, body.id);
    }
    const oracle = new Oracle(metadata, definition);
    const board = new Board(city, definition, metadata, oracle, (await city.openIssue()).id, posts);
    for (const [name, situation] of Object.entries(situations)) await board.addPrototype(name, situation);
    return board;
  }

  get types(): string[] {
    return this.metadata.events.map(({ type }) => type);
  }

  /** The issues on which somebody's events are tried. */
  concerning(actor: Actor): Prototype[] {
    return this.prototypes.filter(({ situation }) => situation.concerns === undefined || situation.concerns === actor);
  }

  /** What a cell must come to. */
  expected(actor: Actor, type: string, prototype: Prototype): Expected {
    const key = [prototype.name, type, actor].join();
    const payload = this.payloadOf(type, prototype.issue, prototype.pointers);
    const cell = this.cells.get(key) ?? this.oracle.expect(prototype.facts, type, actor, payload);
    this.cells.set(key, cell);
    return cell;
  }

  offered(actor: Actor, prototype: Prototype): string[] {
    return this.oracle.offered(prototype.facts, actor);
  }

  payloadOf(type: string, issue: Issue, pointers: Pointers): Record<string, unknown> {
    return { ...payloads[type]?.(issue, pointers) };
  }

  /** What payloads for an issue may point to: evidence of its own, a post of its unit. */
  async pointersOf(issue: Issue, { unitId, bodyIds }: Facts): Promise<Pointers> {
    const evidenceId = await this.city.handIn(issue, 'office');
    return { evidenceId, postId: this.posts.get(unitId) ?? '', otherIssueId: this.otherIssueId, bodyIds };
  }

  /** Fresh issues in a prototype's situation. */
  copies({ situation }: Prototype, count: number): Promise<Issue[]> {
    return bring(this.city, situation, count, this.otherIssueId);
  }

  /** All that would show that anything has happened to the prototypes. */
  traces(): Promise<object[]> {
    return this.city.application.database.rows(
      `SELECT c.id, c.version, c.updated_at, c.last_hash, c.context::text, (SELECT count(*) FROM case_events e WHERE e.case_id = c.id) AS events
       FROM cases c WHERE c.id = ANY($1::uuid[]) ORDER BY c.id`,
      [this.prototypes.map(({ issue }) => issue.id)],
    );
  }

  private async addPrototype(name: string, situation: Situation): Promise<void> {
    const [issue] = await bring(this.city, situation, 1, this.otherIssueId);
    if (issue === undefined) throw new Error('one was asked for');
    const facts = await this.factsOf(issue, situation);
    this.prototypes.push({ name, situation, issue, facts, pointers: await this.pointersOf(issue, facts) });
  }

  private async factsOf(issue: Issue, situation: Situation): Promise<Facts> {
    const [row] = await this.city.application.database.rows<{ value: object; context: unknown }>(
      'SELECT value, context FROM cases WHERE id = $1',
      [issue.id],
    );
    const { body: history } = await (await this.city.as('office')).get<EventView[]>(`/cases/${issue.id}/history`);
    const said = (member: string) => history.map(({ payload }) => payload[member]).findLast((value) => value !== undefined);
    const reached = new Set(history.map(({ to }) => to));
    return {
      active: leaves(row?.value).flatMap(prefixes),
      leaf: history.at(-1)?.to ?? '',
      context: row?.context,
      disclosed: this.metadata.states.some(({ path, disclosed }) => disclosed && reached.has(path)),
      unitId: (said('unitId') as string | undefined) ?? placeIds.unit,
      bodyIds: (said('reviewBodies') as string[] | undefined) ?? [placeIds.discipline],
      onSite: situation.teamHasLeft !== true,
    };
  }
}

/** A refusal as an answer, or a batch's answer, tells it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly state?: string;
  readonly allowed?: readonly string[];
}

/** What an answer comes to, in one line; nothing told of a command means that it would be taken. */
export function told(answer: Expected | Refusal | undefined): string {
  if (answer === undefined || answer.status === 200) return '200';
  const { status, code, state, allowed } = answer as Refusal;
  return [status, code, ...(status === 409 ? [state, allowed?.join(' ')] : [])].join(' ');
}

/** A path and all that it stands in, from the innermost: the order in which a machine looks for a way out. */
function prefixes(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
