import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { CaseEvent } from '../../../workflows/kit/definition.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Acting } from '../../../workflows/kit/people.js';
import { CaseRepository } from '../cases/case.repository.js';
import { columnsOf, type CaseRow } from '../cases/case-row.js';
import { genesisHash } from '../history/event-row.js';
import { instantText } from '../instants.js';
import { Workflows } from '../workflows.js';
import { begin } from '../xstate.js';
import { nothingGathered, WritePath, type Gathered, type Outcome } from './write-path.js';

/** The first event of every case: it carries the machine's input, so that a replay starts from it. */
export const openedEvent = 'OPENED';

/** A case about to be opened by a module that has checked who may and where it belongs. */
export interface Opening {
  /** Given where the subject must know it beforehand; else made. */
  readonly id?: string;
  readonly workflow: string;
  /** Leading letters of the number, such as `WT`. */
  readonly prefix: string;
  /** The whole number, where no running number may be taken for the case. */
  readonly number?: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly acting: Acting;
  readonly officeId: string;
  readonly inspectionId: string | null;
  readonly roundId: string | null;
  readonly rulePack: string;
  readonly rulePackVersion: number;
  readonly teamIds: readonly string[];
  readonly synthetic: boolean;
  readonly source: string | null;
}

/** Opens cases: their first state, their number, and the first row of their history. */
@Injectable()
export class Openings {
  constructor(
    private readonly cases: CaseRepository,
    private readonly workflows: Workflows,
    private readonly writePath: WritePath,
  ) {}

  /** Opens cases in the newest version of their workflow; nothing is kept unless the unit of work commits. */
  async open(unit: UnitOfWork, openings: readonly Opening[]): Promise<Outcome[]> {
    const numbered = openings.filter(({ number }) => number === undefined);
    const numbers = numbered.length === 0 ? [] : await this.cases.takeNumbers(unit, numbered.length);
    const gathered = nothingGathered();
    const outcomes: Outcome[] = [];
    for (const opening of openings) {
      const running = opening.number === undefined ? (numbers.shift() ?? 0) : 0;
      outcomes.push(await this.openOne(unit, opening, running, gathered));
    }
    this.cases.write(unit, { opened: outcomes.map(({ row }) => row), changed: [], ...gathered });
    return outcomes;
  }

  private async openOne(unit: UnitOfWork, opening: Opening, running: number, gathered: Gathered): Promise<Outcome> {
    const definition = this.workflows.get(opening.workflow);
    const { state, effects } = begin(definition, opening.input);
    const at = instantText(unit.now);
    const event: CaseEvent = { type: openedEvent, payload: opening.input, actor: opening.acting, at, facts: {} };
    const before: CaseRow = {
      ...columnsOf(definition.summary(state, false)),
      id: opening.id ?? uuidv7(),
      number: opening.number ?? `${opening.prefix}-${at.slice(0, 4)}-${String(running).padStart(6, '0')}`,
      workflow: definition.name,
      workflowVersion: definition.version,
      version: 0,
      state,
      officeId: opening.officeId,
      inspectionId: opening.inspectionId,
      roundId: opening.roundId,
      rulePack: opening.rulePack,
      rulePackVersion: opening.rulePackVersion,
      teamIds: opening.teamIds,
      dueAt: null,
      originalDueAt: null,
      stepDueAt: null,
      closedAt: null,
      synthetic: opening.synthetic,
      source: opening.source,
      createdAt: unit.now,
      updatedAt: unit.now,
      lastHash: genesisHash,
    };
    return this.writePath.record(unit, definition, before, event, state, effects, gathered);
  }
}
