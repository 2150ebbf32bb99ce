import { Injectable } from '@nestjs/common';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { fields } from '../../../workflows/kit/fields.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { Actor } from '../../platform/http/actor.js';
import type { Named } from '../../platform/memory/remembered-names.js';
import type { Language } from '../../platform/words/words.js';
import type { CaseRow } from '../cases/case-row.js';
import { eventView, type EventView } from '../cases/case-view.js';
import { leads, receives, seesInside, viewOf } from '../visibility.js';
import { Names } from '../names.js';
import { Workflows } from '../workflows.js';
import { eventRow, type EventRecord, type EventRow } from './event-row.js';
import { statesAlong } from './replay.js';
import { isOffice, isWithheld } from './withholding.js';

const eventsOf = statement<EventRecord>('history.of-case', 'SELECT * FROM case_events WHERE case_id = $1 ORDER BY seq');

/** Reads the history of a case, as far as the caller may see it. */
@Injectable()
export class HistoryQueries {
  constructor(
    private readonly database: Database,
    private readonly workflows: Workflows,
    private readonly names: Names,
  ) {}

  /** The events that the actor may see, in order. */
  async ofCase(actor: Actor, row: CaseRow, language: Language): Promise<EventView[]> {
    const rows = (await this.database.rows(eventsOf, [row.id])).map(eventRow);
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const shown = rows.filter((event) => knows(actor, row, event) && !withheldFrom(definition, actor, row, event));
    const duties = await this.names.of(
      'duty',
      shown.flatMap((event) => this.dutiesIn(row, event)),
      language,
    );
    return shown.map((event) => this.show(actor, row, event, language, duties));
  }

  /** The cycle in which a case stood after each of its events, by their seq: found by replay, since no event says it. */
  async cyclesOf(row: CaseRow): Promise<ReadonlyMap<number, number>> {
    const events = (await this.database.rows(eventsOf, [row.id])).map(eventRow);
    const cycles = new Map<number, number>();
    for (const state of statesAlong(this.workflows, row.workflow, events)) {
      const event = events[cycles.size];
      if (event === undefined) break;
      const { cycle } = this.workflows.get(row.workflow, event.workflowVersion).summary(state, row.disclosed);
      cycles.set(event.seq, cycle);
    }
    return cycles;
  }

  /** One event as the actor may see it. */
  show(actor: Actor, row: CaseRow, event: EventRow, language: Language, duties?: ReadonlyMap<string, Named>): EventView {
    const definition = this.workflows.get(row.workflow, event.workflowVersion);
    return eventView(definition, event, language, isOffice(actor, row), duties);
  }

  /** Entries of the duty catalogue that an event names. */
  private dutiesIn(row: CaseRow, { type, payload, workflowVersion }: EventRow): string[] {
    const info = this.workflows.get(row.workflow, workflowVersion).events[type];
    const named = info === undefined ? [] : [...fields(info.payload)].filter(([, { widget }]) => widget === 'duty');
    return named.flatMap(([name]) => (typeof payload[name] === 'string' ? [payload[name]] : []));
  }
}

function knows(actor: Actor, row: CaseRow, event: EventRow): boolean {
  switch (event.audience) {
    case 'everyone':
      return true;
    case 'inspection':
      return seesInside(viewOf(actor), row);
    case 'leadership':
      return seesInside(viewOf(actor), row) || leads(viewOf(actor), row);
    case 'office':
      return isOffice(actor, row) || (row.sealed && receives(viewOf(actor), row));
  }
}

const withheldFrom = (definition: WorkflowDefinition, actor: Actor, row: CaseRow, { type, at, actor: { orgId } }: EventRow) =>
  isWithheld(definition, actor, row, { type, at, orgId });
