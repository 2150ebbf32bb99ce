import { Injectable } from '@nestjs/common';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import type { RunningLimit, StoredState, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { DeadlineExplanation } from '../../../workflows/rules/deadline.js';
import { ladderOf, signalsOf, type Rung, type Signal } from '../../../workflows/rules/ladder.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import type { ClauseId } from '../../../workflows/rules/pack.js';
import type { CaseRow } from '../cases/case-row.js';
import { Calendars } from '../rules/calendars.js';
import { RulePacks } from '../rules/rule-packs.js';
import type { DeadlineRow } from './deadline-row.js';

/** A limit worked out, or the reason why it can't be: the calendar of a year is not loaded. */
export type WorkedOut = { readonly explanation: DeadlineExplanation } | { readonly missing: CalendarYearMissingError };

/** The columns of a case that its limits decide. */
export type DueColumns = Pick<CaseRow, 'dueAt' | 'originalDueAt' | 'stepDueAt'>;

/** What a limit is counted by. */
export type Rules = Pick<CaseRow, 'rulePack' | 'rulePackVersion'>;

/** Works out the limits of cases from their state, their rule pack and the calendar: always anew, never from a stored remainder. */
@Injectable()
export class CaseDeadlines {
  constructor(
    private readonly calendars: Calendars,
    private readonly packs: RulePacks,
  ) {}

  /** The same arithmetic by another calendar or other packs: to tell what would change before it does. */
  under(calendars: Calendars = this.calendars, packs: RulePacks = this.packs): CaseDeadlines {
    return new CaseDeadlines(calendars, packs);
  }

  /** The limit with its explanation; a year that the calendar lacks is an answer, not a failure: the work must not stand still for it. */
  workOut(rules: Rules, limit: RunningLimit): WorkedOut {
    const { clause, startedAt, startsAt, pauses, extendedTo, extendedAt } = limit;
    try {
      const explanation = computeLimit(
        {
          pack: this.packs.get(rules.rulePack, rules.rulePackVersion),
          clause: clause as ClauseId,
          startedAt,
          startsAt,
          pauses,
          extendedTo,
          extendedAt,
        },
        this.calendars.current(),
      );
      return { explanation };
    } catch (error) {
      if (error instanceof CalendarYearMissingError) return { missing: error };
      throw error;
    }
  }

  /** The rungs of a limit's ladder, by the case's own rule pack; a rung's place in the list, from 1 on, is its number. */
  ladder(rules: Rules, clause: string): readonly Rung[] {
    return ladderOf(this.packs.get(rules.rulePack, rules.rulePackVersion), clause as ClauseId);
  }

  /** Names a limit for as long as it is only held up: started anew or extended it is another, of which the clock has said nothing yet. */
  episode({ cycle }: Pick<CaseRow, 'cycle'>, { clause, startedAt, extendedTo }: RunningLimit): string {
    return `${cycle}|${clause}|${startedAt}|${extendedTo ?? ''}`;
  }

  /** When the clock speaks of a limit that is due at an instant: one signal a rung. */
  signals(rules: Rules, limit: RunningLimit, dueAt: string): readonly Signal[] {
    return signalsOf(
      this.ladder(rules, limit.clause),
      { begunAt: limit.extendedAt ?? limit.startedAt, dueAt },
      this.calendars.current(),
    );
  }

  /**
   * The limits of a state as columns of the case and as rows for the clock.
   * A case whose limit has ended keeps the date that it had: whether it closed late must stay readable.
   *
   * @param before the state that the columns of the row still stand for: a limit that it shares with the new one is not worked out again
   */
  of(
    definition: WorkflowDefinition,
    state: StoredState,
    row: CaseRow,
    before?: StoredState,
  ): { columns: DueColumns; deadlines: DeadlineRow[] } {
    const running = definition.limits(state);
    const known = before === undefined ? undefined : definition.limits(before);
    const { dueAt, originalDueAt, stepDueAt } = row;
    const columns = { dueAt, originalDueAt, stepDueAt };
    const deadlines: DeadlineRow[] = [];
    if (known === undefined || known.case !== running.case) {
      const ofCase = this.deadline(row, 'case', running.case);
      // One that has ended keeps its date; where none has begun, none is kept of what it was before.
      if (running.case !== null || row.timeliness === 'unset')
        Object.assign(columns, { dueAt: ofCase.row.dueAt, originalDueAt: ofCase.originalDueAt });
      deadlines.push(ofCase.row);
    }
    if (known === undefined || known.step !== running.step) {
      const ofStep = this.deadline(row, 'step', running.step);
      columns.stepDueAt = ofStep.row.dueAt;
      deadlines.push(ofStep.row);
    }
    return { columns, deadlines };
  }

  private deadline(
    row: CaseRow,
    kind: DeadlineRow['kind'],
    limit: RunningLimit | null,
  ): { readonly row: DeadlineRow; readonly originalDueAt: Date | null } {
    const base = { caseId: row.id, kind, officeId: row.officeId, cycle: row.cycle, seq: row.version };
    const silent = { signals: [], incomplete: false };
    if (limit === null)
      return { row: { ...base, clause: '', status: 'ended', dueAt: null, episode: '', ...silent }, originalDueAt: null };
    const episode = this.episode(row, limit);
    const result = this.workOut(row, limit);
    if ('missing' in result) {
      const waiting = { clause: limit.clause, status: 'awaitingCalendar', dueAt: null, signals: [], incomplete: true } as const;
      return { row: { ...base, episode, ...waiting }, originalDueAt: null };
    }
    const { dueAt, originalDueAt } = result.explanation;
    const status = limit.pauses.some(({ to }) => to === null) ? 'paused' : 'armed';
    // A case told by the press has nobody here who could act on it.
    const spoken = row.source === null ? voiceOf(this.signals(row, limit, dueAt)) : silent;
    return {
      row: { ...base, episode, clause: limit.clause, status, dueAt: new Date(dueAt), ...spoken },
      originalDueAt: new Date(originalDueAt),
    };
  }
}

function voiceOf(signals: readonly Signal[]): Pick<DeadlineRow, 'signals' | 'incomplete'> {
  return {
    signals: signals.map(({ at }) => (at === null ? null : new Date(at))),
    incomplete: signals.some(({ awaits }) => awaits !== undefined),
  };
}
