import { Injectable } from '@nestjs/common';
import { fields } from '../../../workflows/kit/fields.js';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { leafOf, leaves, lifecycleRegion } from '../../../workflows/kit/paths.js';
import type { Label } from '../../../workflows/kit/words.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { jsonSchemaOf, type JsonSchema } from '../../platform/http/json-schema.js';
import type { Language } from '../../platform/words/words.js';
import { instantText } from '../instants.js';
import { Workflows } from '../workflows.js';
import { Decisions } from '../write-path/decisions.js';
import { actingsFor } from '../write-path/permission.js';
import { takenEvents } from '../xstate.js';
import type { CaseRow } from './case-row.js';

/**
 * An event that the caller may send to a case now; `refused` says what still keeps it from being taken.
 * One of them at most is `main`: of what the step waits for, what the caller can do.
 */
export interface ActionView {
  readonly type: string;
  readonly label: string;
  readonly schema: JsonSchema;
  readonly main?: true;
  readonly refused?: string;
}

/** What a person may do on a case. */
@Injectable()
export class ActionQueries {
  private readonly schemas = new Map<string, JsonSchema>();

  constructor(
    private readonly workflows: Workflows,
    private readonly decisions: Decisions,
    private readonly clock: Clock,
  ) {}

  /** The events that the actor may send to a case in its present state. */
  onCase(actor: Actor, row: CaseRow, language: Language): ActionView[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const actions = takenEvents(definition, row.state).flatMap((type) => {
      const obstacles = this.obstacles(actor, row, type);
      if (obstacles.length === 0) return [];
      const refused = obstacles.includes(undefined) ? undefined : obstacles[0];
      const label = definition.events[type]?.label[language] ?? type;
      const action = { type, label, schema: this.schema(definition, type, language) };
      return [refused === undefined ? action : { ...action, refused: refused[language] }];
    });
    const main = mainOf(awaitedIn(definition, row), actions);
    return actions.map((action) => (action.type === main ? { ...action, main: true } : action));
  }

  /** Whether the actor may send an event to a case, and nothing keeps it from being taken that is known before its payload. */
  isOpen(actor: Actor, row: CaseRow, type: string): boolean {
    return this.obstacles(actor, row, type).includes(undefined);
  }

  /** What keeps the actor from an event of the case's state, once for each role in which they may send it: undefined where nothing does. */
  private obstacles(actor: Actor, row: CaseRow, type: string): (Label | undefined)[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const info = definition.events[type];
    if (info === undefined) return [];
    const at = instantText(this.clock.now());
    const actings = actingsFor(info, actor, row, leafOf(row.state.value, lifecycleRegion), true);
    return actings.map((acting) => this.decisions.obstacle(definition, row, type, acting, at));
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
}

/** The events that the present states wait for by their guides, the lifecycle's before those of the regions beside it. */
function awaitedIn({ guides }: WorkflowDefinition, { state }: CaseRow): string[] {
  const paths = leaves(state.value).map((path) => path.replace(`${lifecycleRegion}.`, ''));
  const own = leafOf(state.value, lifecycleRegion);
  return [own, ...paths.filter((path) => path !== own)].flatMap((path) => guides[path]?.awaits ?? []);
}

/** The first awaited event that nothing keeps from being taken; else the first that is offered at all. */
function mainOf(awaited: readonly string[], actions: readonly { readonly type: string; readonly refused?: string }[]) {
  const offered = awaited.flatMap((type) => actions.filter((action) => action.type === type));
  return (offered.find(({ refused }) => refused === undefined) ?? offered[0])?.type;
}
