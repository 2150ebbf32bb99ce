import { Injectable } from '@nestjs/common';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { RunningLimit, StoredState, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { DeadlineExplanation } from '../../../workflows/rules/deadline.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import type { ClauseId } from '../../../workflows/rules/pack.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import type { CaseRow } from '../cases/case-row.js';
import type { DeadlineRow } from '../cases/case.repository.js';

/** A limit worked out, or the reason why it can't be: the calendar of a year is not loaded. */
export type WorkedOut = { readonly explanation: DeadlineExplanation } | { readonly missing: CalendarYearMissingError };

/** The columns of a case that its limits decide. */
export type DueColumns = Pick<CaseRow, 'dueAt' | 'originalDueAt' | 'stepDueAt'>;

/** Works out the limits of cases from their state, their rule pack and the calendar: always anew, never from a stored remainder. */
@Injectable()
export class CaseDeadlines {
  /** The limit with its explanation; a year that the calendar lacks is an answer, not a failure: the work must not stand still for it. */
  workOut(row: Pick<CaseRow, 'rulePack' | 'rulePackVersion'>, limit: RunningLimit): WorkedOut {
    const { clause, startedAt, pauses, extendedTo, extendedAt } = limit;
    try {
      const explanation = computeLimit(
        {
          pack: rulePack(row.rulePack, row.rulePackVersion),
          clause: clause as ClauseId,
          startedAt,
          pauses,
          extendedTo,
          extendedAt,
        },
        officialCalendar,
      );
      return { explanation };
    } catch (error) {
      if (error instanceof CalendarYearMissingError) return { missing: error };
      throw error;
    }
  }

  /**
   * The limits of a state as columns of the case and as rows for the clock.
   * A case whose limit has ended keeps the date that it had: whether it closed late must stay readable.
   */
  of(definition: WorkflowDefinition, state: StoredState, row: CaseRow): { columns: DueColumns; deadlines: DeadlineRow[] } {
    const running = definition.limits(state);
    const ofCase = this.deadline(row, 'case', running.case);
    const ofStep = this.deadline(row, 'step', running.step);
    const { dueAt, originalDueAt } = running.case === null ? row : ofCase;
    return { columns: { dueAt, originalDueAt, stepDueAt: ofStep.dueAt }, deadlines: [ofCase.row, ofStep.row] };
  }

  private deadline(row: CaseRow, kind: DeadlineRow['kind'], limit: RunningLimit | null) {
    const base = { caseId: row.id, kind, officeId: row.officeId, cycle: row.cycle, seq: row.version };
    if (limit === null)
      return {
        dueAt: null,
        originalDueAt: null,
        row: { ...base, clause: '', status: 'ended', dueAt: null } satisfies DeadlineRow,
      };
    const result = this.workOut(row, limit);
    const dueAt = 'explanation' in result ? new Date(result.explanation.dueAt) : null;
    const paused = limit.pauses.some(({ to }) => to === null);
    const status = dueAt === null ? 'awaitingCalendar' : paused ? 'paused' : 'armed';
    const originalDueAt = 'explanation' in result ? new Date(result.explanation.originalDueAt) : null;
    return { dueAt, originalDueAt, row: { ...base, clause: limit.clause, status, dueAt } satisfies DeadlineRow };
  }
}
