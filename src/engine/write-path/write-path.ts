import { Injectable } from '@nestjs/common';
import type { CaseEvent, EffectCall, EventAudience, StoredState, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { leafOf, lifecycleRegion } from '../../../workflows/kit/paths.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor } from '../../platform/http/actor.js';
import { CaseRepository, type Writes } from '../cases/case.repository.js';
import { columnsOf, type CaseRow } from '../cases/case-row.js';
import { CaseDeadlines } from '../deadlines/case-deadlines.js';
import { caseNotFound, versionConflict } from '../engine.errors.js';
import { hashOf, type EventRow } from '../history/event-row.js';
import { sees, viewOf } from '../visibility.js';
import { Workflows } from '../workflows.js';
import { advance } from '../xstate.js';
import { Decisions } from './decisions.js';
import { EffectHandlers, type CaseChange } from './effects.js';
import { Followers } from './followers.js';

/** An event for a case, by a caller who has seen this version of it. */
export interface Command {
  readonly caseId: string;
  readonly version: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Who acts, where that is not whoever sent the request: for seeds, which play every role. */
  readonly actor?: Actor;
}

/** What became of a command. */
export interface Outcome {
  readonly row: CaseRow;
  readonly event: EventRow;
}

/** A command that was refused, by its place in the list. */
export interface Failure {
  readonly index: number;
  readonly problem: Problem;
}

/** What one run gathers before it is written in one statement. */
export type Gathered = { -readonly [Part in keyof Omit<Writes, 'opened' | 'changed'>]: Writes[Part][number][] };

/**
 * The one write path: whatever changes a case passes here, be it a request, the clock, an import or a seed.
 * It takes a list of events in one transaction; one event is a list of one.
 */
@Injectable()
export class WritePath {
  constructor(
    private readonly cases: CaseRepository,
    private readonly workflows: Workflows,
    private readonly decisions: Decisions,
    private readonly effects: EffectHandlers,
    private readonly deadlines: CaseDeadlines,
    private readonly followers: Followers,
  ) {}

  /**
   * Applies events to cases; nothing is kept unless the unit of work commits.
   * Several events for one case follow each other, each naming the version that the one before it left.
   *
   * @throws Problem of the first command that fails: `case.not-found`, `case.version-conflict`, `case.not-permitted`,
   * `case.transition-refused` or `request.invalid`
   */
  async send(unit: UnitOfWork, commands: readonly Command[]): Promise<Outcome[]> {
    const { outcomes, failures } = await this.tryAll(unit, commands, true);
    const [first] = failures;
    if (first !== undefined) throw first.problem;
    return outcomes;
  }

  /**
   * As `send`, but tells every command that fails instead of only the first. The unit of work must not commit when any did.
   * After a failure, further commands for the same case are not judged.
   */
  async tryAll(
    unit: UnitOfWork,
    commands: readonly Command[],
    firstOnly = false,
  ): Promise<{ outcomes: Outcome[]; failures: Failure[] }> {
    const rows = new Map(await this.cases.lock(unit, [...new Set(commands.map(({ caseId }) => caseId))]));
    const gathered = nothingGathered();
    const outcomes: Outcome[] = [];
    const changes: CaseChange[] = [];
    const failures: Failure[] = [];
    const failed = new Set<string>();
    for (const [index, command] of commands.entries()) {
      if (failed.has(command.caseId)) continue;
      try {
        const before = rows.get(command.caseId);
        const { change, ...outcome } = await this.apply(unit, before, command, gathered);
        rows.set(command.caseId, outcome.row);
        outcomes.push(outcome);
        changes.push(change);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failures.push({ index, problem: error });
        failed.add(command.caseId);
        if (firstOnly) break;
      }
    }
    if (failures.length > 0) return { outcomes, failures };
    this.cases.write(unit, { opened: [], changed: [...rows.values()], ...gathered, deadlines: newest(gathered.deadlines) });
    for (const { caseId, problem } of await this.followers.tell(unit, changes))
      failures.push({ index: commands.findLastIndex((command) => command.caseId === caseId), problem });
    return { outcomes, failures };
  }

  private async apply(
    unit: UnitOfWork,
    row: CaseRow | undefined,
    command: Command,
    gathered: Gathered,
  ): Promise<Outcome & { readonly change: CaseChange }> {
    const actor = command.actor ?? unit.actor;
    if (row === undefined || !sees(viewOf(actor), row)) throw new Problem(caseNotFound);
    if (row.version !== command.version) {
      throw new Problem(versionConflict, {
        params: { expected: command.version, actual: row.version },
        extra: { version: row.version },
      });
    }
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const event = await this.decisions.admit(unit, definition, row, actor, command);
    const step = advance(definition, row.state, event);
    if (step === undefined) throw this.decisions.refusal(definition, row, event);
    const outcome = await this.record(unit, definition, row, event, step.state, step.effects, gathered);
    return { ...outcome, change: changeOf(definition, row, outcome.row, event) };
  }

  /** The rows that a transition leaves behind, gathered to be written together. */
  async record(
    unit: UnitOfWork,
    definition: WorkflowDefinition,
    before: CaseRow,
    event: CaseEvent,
    state: StoredState,
    effects: readonly EffectCall[],
    gathered: Gathered,
  ): Promise<Outcome> {
    const summary = columnsOf(definition.summary(state, before.disclosed));
    const seq = before.version + 1;
    let row: CaseRow = {
      ...before,
      ...summary,
      closedAt: summary.closedAt === null ? null : new Date(summary.closedAt),
      workflowVersion: definition.version,
      state,
      version: seq,
      updatedAt: unit.now,
    };
    const set = effects.find(({ type }) => type === 'setDeadlines');
    if (set !== undefined) {
      const known = before.version === 0 || set.params['anew'] === true ? undefined : before.state;
      const { columns, deadlines } = this.deadlines.of(definition, state, row, known);
      row = { ...row, ...columns };
      gathered.deadlines.push(...deadlines);
    }
    const history = eventRowOf(definition, before, row, event, unit);
    row = { ...row, lastHash: history.hash };
    gathered.events.push(history);
    // Of what is sealed nothing leaves the database: no message, no webhook, no robot.
    if (unit.context.untold !== true && !row.sealed) gathered.outbox.push(...this.outwardRows(row, event, effects, unit.now));
    await this.effects.apply(unit, changeOf(definition, before, row, event), effects);
    this.cases.hold(unit, [row]);
    return { row, event: history };
  }

  private outwardRows(row: CaseRow, event: CaseEvent, effects: readonly EffectCall[], createdAt: Date): Gathered['outbox'] {
    const base = { caseId: row.id, seq: row.version, createdAt };
    const changed = { ...base, ordinal: 0, effect: 'caseChanged', params: { type: event.type } };
    const asked = effects.filter(({ type }) => this.effects.isOutward(type));
    return [changed, ...asked.map(({ type, params }, index) => ({ ...base, ordinal: index + 1, effect: type, params }))];
  }
}

function changeOf(definition: WorkflowDefinition, before: CaseRow, row: CaseRow, event: CaseEvent): CaseChange {
  return { definition, before: before.state, row, event, seq: row.version, now: row.updatedAt };
}

function eventRowOf(definition: WorkflowDefinition, before: CaseRow, row: CaseRow, event: CaseEvent, unit: UnitOfWork): EventRow {
  const info = definition.events[event.type];
  const unhashed: Omit<EventRow, 'hash'> = {
    caseId: row.id,
    seq: row.version,
    officeId: row.officeId,
    workflowVersion: definition.version,
    type: event.type,
    actor: event.actor,
    at: unit.now,
    from: before.version === 0 ? null : leafOf(before.state.value, lifecycleRegion),
    to: leafOf(row.state.value, lifecycleRegion),
    payload: event.payload,
    facts: event.facts,
    audience: audienceOf(row, info?.audience),
    requestId: unit.context.requestId,
    previousHash: before.lastHash,
  };
  return { ...unhashed, hash: hashOf(unhashed) };
}

/** What the unit may not know yet is the inspection's own, unless the case was never meant for the unit but for its addressees. */
function audienceOf(row: CaseRow, audience: EventAudience = 'everyone'): EventAudience {
  if (row.disclosed || row.addresseeIds.length > 0) return audience;
  return audience === 'everyone' ? 'inspection' : audience;
}

/** A case's limits may be set several times in one batch: the last setting counts. */
function newest(deadlines: Gathered['deadlines']): Gathered['deadlines'] {
  return [...new Map(deadlines.map((deadline) => [`${deadline.caseId}|${deadline.kind}`, deadline])).values()];
}

/** Nothing gathered yet. */
export const nothingGathered = (): Gathered => ({ events: [], deadlines: [], outbox: [] });
