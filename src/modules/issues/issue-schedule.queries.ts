import { Injectable } from '@nestjs/common';
import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { backwardSchedule, milestoneWords, type BackwardSchedule } from '../../../workflows/rules/backward-schedule.js';
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

/** The plan of an issue counted back from its limit; all of it empty where no limit runs, with the reason where a calendar is missing. */
export interface IssueSchedule {
  readonly today: string;
  /** The clock stands still now: the dates are the earliest that they can still become. */
  readonly paused: boolean;
  readonly schedule:
    | (Omit<BackwardSchedule, 'milestones'> & {
        readonly milestones: readonly (BackwardSchedule['milestones'][number] & { readonly label: string })[];
      })
    | null;
  /** Why it can't be worked out. */
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
    try {
      const schedule = await this.workOut(row, today);
      return {
        today,
        paused: row.timeliness === 'paused',
        schedule: schedule && {
          ...schedule,
          milestones: schedule.milestones.map((milestone) => ({ ...milestone, label: milestoneWords[milestone.kind][language] })),
        },
      };
    } catch (error) {
      if (!(error instanceof CalendarYearMissingError)) throw error;
      return { today, paused: row.timeliness === 'paused', schedule: null, problem: error.words[language] };
    }
  }

  /** @throws CalendarYearMissingError */
  private async workOut(row: CaseRow, today: string): Promise<BackwardSchedule | null> {
    const limit = this.workflows.get(row.workflow, row.workflowVersion).limits(row.state).case;
    if (limit === null) return null;
    const result = this.deadlines.workOut(row, limit);
    if ('missing' in result) throw result.missing;
    const records = await this.database.rows(measuresOf, [row.id]);
    const measures = records.map(({ id, due_on: dueOn, sustained, progress, proved }) => {
      return { id, dueOn, sustained, done: progress === 'done', proved };
    });
    const { start, dueAt } = result.explanation;
    const calendar = this.calendars.current();
    const [from, until] = [calendar.civilDateOf(start), calendar.civilDateOf(dueAt)];
    return backwardSchedule({ from, until, today, measures, applied: !beforeApplying.includes(row.stage) }, calendar);
  }
}
