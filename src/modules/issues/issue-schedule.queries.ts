import { Injectable } from '@nestjs/common';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import {
  backwardSchedule,
  milestoneWords,
  uncountedSchedule,
  type BackwardSchedule,
  type ScheduleInput,
} from '../../../workflows/rules/backward-schedule.js';
import { CaseAccess } from '../../engine/case-access.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { CaseDeadlines } from '../../engine/deadlines/case-deadlines.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { civilDate } from '../../engine/instants.js';
import { Calendars } from '../../engine/rules/calendars.js';
import { Workflows } from '../../engine/workflows.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';

/** The plan of an issue counted back from its limit; null where no limit runs. */
export interface IssueSchedule {
  readonly today: string;
  /** The clock stands still now: the dates are the earliest that they can still become. */
  readonly paused: boolean;
  readonly schedule:
    | (Omit<BackwardSchedule, 'milestones'> & {
        readonly milestones: readonly (BackwardSchedule['milestones'][number] & { readonly label: string })[];
      })
    | null;
  /** Why it can't be counted: the calendar of a year on the way is not loaded. */
  readonly problem?: string;
}

interface MeasureRecord {
  readonly id: string;
  readonly due_on: string | null;
  readonly sustained: boolean;
  readonly progress: string;
  readonly proved: boolean;
}

const measuresOf = statement<MeasureRecord>(
  'issue-schedule.measures',
  `SELECT m.id, m.due_on, m.sustained, m.progress,
     EXISTS (SELECT FROM measure_evidence e WHERE e.case_id = m.case_id AND e.measure_id = m.id) AS proved
   FROM measures m WHERE m.case_id = $1 ORDER BY m.ordinal`,
);
/** Stages in which the unit has not applied for closing yet. */
const beforeApplying = ['found', 'fixedImmediately', 'handedOver'];

/** Works out the backward schedule of an issue, always anew. */
@Injectable()
export class IssueScheduleQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly workflows: Workflows,
    private readonly deadlines: CaseDeadlines,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `case.not-found`, also for a case that is no issue */
  async read({ actor, language }: RequestContext, caseId: string): Promise<IssueSchedule> {
    const row = await this.access.mustSee(actor, caseId);
    if (row.workflow !== 'issue') throw new Problem(caseNotFound);
    const today = civilDate(this.clock.now());
    const head = { today, paused: row.timeliness === 'paused' };
    const limit = this.workflows.get(row.workflow, row.workflowVersion).limits(row.state).case;
    if (limit === null) return { ...head, schedule: null };
    const result = this.deadlines.workOut(row, limit);
    if ('missing' in result) return { ...head, schedule: null, problem: result.missing.words[language] };
    const { start, dueAt } = result.explanation;
    const { schedule, missing } = this.count(await this.inputOf(row, start, dueAt, today));
    const milestones = schedule.milestones.map((milestone) => ({
      ...milestone,
      label: milestoneWords[milestone.kind][language],
    }));
    return { ...head, schedule: { ...schedule, milestones }, ...(missing && { problem: missing.words[language] }) };
  }

  private async inputOf(row: CaseRow, start: string, dueAt: string, today: string): Promise<ScheduleInput> {
    const records = await this.database.rows(measuresOf, [row.id]);
    const measures = records.map(({ id, due_on: dueOn, sustained, progress, proved }) => {
      return { id, dueOn, sustained, done: progress === 'done', proved };
    });
    const calendar = this.calendars.current();
    return {
      from: calendar.civilDateOf(start),
      until: calendar.civilDateOf(dueAt),
      today,
      measures,
      applied: !beforeApplying.includes(row.stage),
    };
  }

  /** A missing calendar leaves out what must be counted, and is named. */
  private count(input: ScheduleInput): { schedule: BackwardSchedule; missing?: CalendarYearMissingError } {
    try {
      return { schedule: backwardSchedule(input, this.calendars.current()) };
    } catch (error) {
      if (error instanceof CalendarYearMissingError) return { schedule: uncountedSchedule(input), missing: error };
      throw error;
    }
  }
}
