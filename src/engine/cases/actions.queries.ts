import { Injectable } from '@nestjs/common';
import { fields } from '../../../workflows/kit/fields.js';
import { graphOf, type Graph } from '../../../workflows/kit/graph.js';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { isIn, leafOf, lifecycleRegion } from '../../../workflows/kit/paths.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { Actor } from '../../platform/http/actor.js';
import { jsonSchemaOf, type JsonSchema } from '../../platform/http/json-schema.js';
import type { Language } from '../../platform/words/words.js';
import { instantText } from '../instants.js';
import { viewOf, type View } from '../visibility.js';
import { Workflows } from '../workflows.js';
import { Decisions } from '../write-path/decisions.js';
import { actingsFor } from '../write-path/permission.js';
import { takenEvents } from '../xstate.js';
import { caseRow, type CaseRecord, type CaseRow } from './case-row.js';

/** An event that the caller may send to a case now; `refused` says what still keeps it from being taken. */
export interface ActionView {
  readonly type: string;
  readonly label: string;
  readonly schema: JsonSchema;
  readonly refused?: string;
}

// An extension that was asked for waits for the office, whosever turn the case itself is.
const waiting = statement<CaseRecord>(
  'cases.waiting-for',
  `SELECT c.* FROM cases c WHERE c.turn <> 'nobody' AND (
      (c.turn = 'responsibleUnit' AND c.disclosed AND c.unit_id = ANY($1::uuid[]))
   OR ((c.turn = 'inspectionOffice' OR c.extension = 'requested') AND c.office_id = ANY($2::uuid[]))
   OR (c.turn = 'inspectionTeam' AND c.office_id = ANY($3::uuid[]) AND (c.team_ids = '{}' OR $4::uuid = ANY(c.team_ids)))
   OR (c.turn = 'reviewBodies' AND c.disclosed AND c.review_body_ids && $5::uuid[]))
   ORDER BY least(c.step_due_at, c.due_at) NULLS LAST, c.id LIMIT $6 OFFSET $7`,
);
/** So many are looked at in one go: whose turn it is may still not be able to act, as a body that has spoken while others have not. */
const batchSize = 200;

/** What a person may do: on one case, and over all cases. */
@Injectable()
export class ActionQueries {
  private readonly schemas = new Map<string, JsonSchema>();

  constructor(
    private readonly database: Database,
    private readonly workflows: Workflows,
    private readonly decisions: Decisions,
    private readonly clock: Clock,
  ) {}

  /** The events that the actor may send to a case in its present state. */
  onCase(actor: Actor, row: CaseRow, language: Language): ActionView[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const leaf = leafOf(row.state.value, lifecycleRegion);
    const at = instantText(this.clock.now());
    return takenEvents(definition, row.state).flatMap((type) => {
      const info = definition.events[type];
      if (info === undefined) return [];
      const actings = actingsFor(info, actor, row, leaf, true);
      if (actings.length === 0) return [];
      const obstacles = actings.map((acting) => this.decisions.obstacle(definition, row, type, acting, at));
      const refused = obstacles.includes(undefined) ? undefined : obstacles[0];
      const action = { type, label: info.label[language], schema: this.schema(definition, type, language) };
      return [refused === undefined ? action : { ...action, refused: refused[language] }];
    });
  }

  /** The cases that wait for the actor, most urgent first, each with the events that would move it on. */
  async waitingFor(actor: Actor, limit: number, language: Language): Promise<{ row: CaseRow; actions: ActionView[] }[]> {
    const { units, bodies, teamOffices, userId } = viewOf(actor);
    const found: { row: CaseRow; actions: ActionView[] }[] = [];
    for (let seen = 0; found.length < limit; seen += batchSize) {
      const values = [units, ownOffices(actor), teamOffices, userId, bodies, batchSize, seen];
      const rows = (await this.database.rows(waiting, values)).map(caseRow);
      const acted = rows.map((row) => ({ row, actions: this.movesOn(actor, row, language) }));
      found.push(...acted.filter(({ actions }) => actions.length > 0));
      if (rows.length < batchSize) break;
    }
    return found.slice(0, limit);
  }

  /** JSON Schema of an event's payload with its words in one language. */
  schema(definition: WorkflowDefinition, type: string, language: Language): JsonSchema {
    const key = `${definition.name}@${definition.version}.${type}.${language}`;
    const info = definition.events[type];
    if (info === undefined) throw new Error(`no event ${type} in ${definition.name}@${definition.version}`);
    const schema = this.schemas.get(key) ?? jsonSchemaOf(info.payload, { fieldsOf: fields, language });
    this.schemas.set(key, schema);
    return schema;
  }

  private movesOn(actor: Actor, row: CaseRow, language: Language): ActionView[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const moving = movingEvents(definition, row);
    return this.onCase(actor, row, language).filter(({ type, refused }) => refused === undefined && moving.has(type));
  }
}

const ownOffices = (actor: Actor): View['offices'] =>
  actor.bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId);

const graphs = new WeakMap<WorkflowDefinition, Graph>();

function graphFor(definition: WorkflowDefinition): Graph {
  const graph = graphs.get(definition) ?? graphOf(definition);
  graphs.set(definition, graph);
  return graph;
}

/**
 * What a case waits for: what moves its lifecycle on, what is its step's own work (a progress report, an opinion, a check-in),
 * and the answer to an extension that was asked for. What a stage takes at any step (a referral) moves nothing.
 */
function movingEvents(definition: WorkflowDefinition, row: CaseRow): ReadonlySet<string> {
  const { states } = graphFor(definition);
  const leaf = `${lifecycleRegion}.${leafOf(row.state.value, lifecycleRegion)}`;
  const asked = `extension.${row.extension}`;
  return new Set(
    Object.entries(states)
      .filter(([path]) => isIn(leaf, path) || (path === asked && row.extension === 'requested'))
      .flatMap(([path, transitions]) => transitions.filter(({ target }) => path === leaf || target !== undefined))
      .map(({ event }) => event),
  );
}
