import type { EventView } from '../../../src/engine/cases/case-view.js';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { leafOf, leaves } from '../../../workflows/kit/paths.js';
import { workflow } from '../../../workflows/registry.js';
import { City, type SentCase } from '../../support/city.js';
import { type Name, people } from '../../support/city-people.js';
import { type Actor, type Expected, type Facts, type Metadata, Oracle } from './oracle.js';
import type { MatrixPlan, Scene, Situation } from './plan.js';

/** A case in a situation, on which everything is tried and nothing may change. */
export interface Prototype<Case, Setting, Pointers> {
  readonly name: string;
  readonly situation: Setting;
  readonly subject: Case;
  readonly facts: Facts;
  readonly pointers: Pointers;
}

export const humans = Object.keys(people) as Name[];
/** Everybody in and around the city, and the clock. */
export const actors: readonly Actor[] = [...humans, 'clock'];

/** A city with a case in every situation, and what the metadata says of each event that anybody might send to it. */
export class Board<Case extends SentCase, Setting extends Situation, Pointers> {
  readonly prototypes: Prototype<Case, Setting, Pointers>[] = [];
  private readonly cells = new Map<string, Expected>();

  private constructor(
    readonly city: City,
    readonly plan: MatrixPlan<Case, Setting, Pointers>,
    readonly definition: WorkflowDefinition,
    readonly metadata: Metadata,
    private readonly oracle: Oracle,
    private readonly scene: Scene<Case, Setting, Pointers>,
  ) {}

  static async set<Case extends SentCase, Setting extends Situation, Pointers>(plan: MatrixPlan<Case, Setting, Pointers>) {
    const city = await City.start();
    const definition = workflow(plan.workflow);
    if (definition === undefined) throw new Error(`no workflow ${plan.workflow}`);
    const metadata = (await (await city.as('office')).get<Metadata>(`/workflows/${plan.workflow}`)).body;
    const oracle = new Oracle(metadata, definition, plan.roster);
    const board = new Board(city, plan, definition, metadata, oracle, await plan.set(city));
    for (const [name, situation] of Object.entries(plan.situations)) await board.addPrototype(name, situation);
    return board;
  }

  get types(): string[] {
    return this.metadata.events.map(({ type }) => type);
  }

  /** The cases on which somebody's events are tried. */
  concerning(actor: Actor): Prototype<Case, Setting, Pointers>[] {
    return this.prototypes.filter(({ situation }) => situation.concerns === undefined || situation.concerns === actor);
  }

  /** What a cell must come to. */
  expected(actor: Actor, type: string, prototype: Prototype<Case, Setting, Pointers>): Expected {
    const key = [prototype.name, type, actor].join();
    const payload = this.payloadOf(type, prototype.subject, prototype.pointers);
    const cell = this.cells.get(key) ?? this.oracle.expect(prototype.facts, type, actor, payload);
    this.cells.set(key, cell);
    return cell;
  }

  offered(actor: Actor, prototype: Prototype<Case, Setting, Pointers>): string[] {
    return this.oracle.offered(prototype.facts, actor);
  }

  /** Whether what a fact says decides on an event: that is read only when it is sent. */
  asksForFacts(type: string): boolean {
    return this.oracle.asked(type).length > 0;
  }

  payloadOf(type: string, subject: Case, pointers: Pointers): Record<string, unknown> {
    return { ...this.plan.payloads[type]?.(subject, pointers) };
  }

  pointersOf(subject: Case, facts: Facts): Promise<Pointers> {
    return this.scene.pointersOf(subject, facts);
  }

  /** Fresh cases in a prototype's situation. */
  copies({ situation }: Prototype<Case, Setting, Pointers>, count: number): Promise<Case[]> {
    return this.scene.bring(situation, count);
  }

  /** All that would show that anything has happened to the prototypes. */
  traces(): Promise<object[]> {
    return this.city.application.database.rows(
      `SELECT c.id, c.version, c.updated_at, c.last_hash, c.context::text, (SELECT count(*) FROM case_events e WHERE e.case_id = c.id) AS events
       FROM cases c WHERE c.id = ANY($1::uuid[]) ORDER BY c.id`,
      [this.prototypes.map(({ subject }) => subject.id)],
    );
  }

  private async addPrototype(name: string, situation: Setting): Promise<void> {
    const [subject] = await this.scene.bring(situation, 1);
    if (subject === undefined) throw new Error('one was asked for');
    const facts = await this.factsOf(subject, situation);
    this.prototypes.push({ name, situation, subject, facts, pointers: await this.scene.pointersOf(subject, facts) });
  }

  private async factsOf(subject: Case, situation: Setting): Promise<Facts> {
    const [row] = await this.city.application.database.rows<{ value: object; context: unknown }>(
      'SELECT value, context FROM cases WHERE id = $1',
      [subject.id],
    );
    const { body: history } = await (await this.city.as('office')).get<EventView[]>(`/cases/${subject.id}/history`);
    const reached = new Set(history.map(({ to }) => to));
    return {
      active: leaves(row?.value).flatMap(prefixes),
      // What is withheld from the office for now is missing in its history.
      leaf: leafOf(row?.value, 'stage'),
      context: row?.context,
      disclosed: this.metadata.states.some(({ path, disclosed }) => disclosed && reached.has(path)),
      sealed: this.plan.sealed === true,
      addresseeIds: [],
      ...this.plan.parties(history),
      sourced: situation.facts ?? {},
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
