import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { statement, type Statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { WarningLevel } from '../../../../workflows/rules/pack.js';
import type { FeedBack, OneToOneMeeting } from '../../../../workflows/inspection/v1/payloads/feedback.js';

/** A row of `feedbacks`. */
export interface FeedbackRow {
  readonly inspection_id: string;
  readonly held_on: string;
  readonly opinion: string;
  readonly collective_meeting: FeedBack['collectiveMeeting'];
  readonly one_to_one_meetings: readonly Omit<OneToOneMeeting, 'demands'>[];
  readonly copy_to: readonly string[];
  readonly concentrated_until: string | null;
  readonly created_at: Date;
}

/** An issue of the numbered list, as its case stands now. */
export interface FedBackIssueRow {
  readonly ordinal: number;
  readonly case_id: string;
  readonly number: string;
  readonly title: string;
  readonly unit_id: string;
}

/** An issue that a feedback will list: one that is confirmed and will be handed over with it, or one that the unit has already. */
export interface ListedIssue {
  readonly id: string;
  readonly version: number;
  readonly confirmed: boolean;
}

/** A row of `demands`, with the names that it shows. */
export interface DemandRow {
  readonly id: string;
  readonly inspection_id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly by_whom: string;
  readonly owner_id: string;
  readonly due_on: string | null;
  readonly state: 'open' | 'done';
  readonly result: string | null;
  readonly done_by: string | null;
  readonly done_at: Date | null;
  readonly created_at: Date;
  /** The last level of which those whom it concerns were told. */
  readonly told: WarningLevel | null;
}

const listed = statement<ListedIssue>(
  'feedback.listed-issues',
  `SELECT c.id, c.version, c.stage = 'found' AS confirmed FROM cases c
   WHERE c.inspection_id = $1 AND c.workflow = 'issue' AND c.stage NOT IN ('dismissed', 'withdrawn', 'merged')
     AND (c.stage <> 'found' OR c.step = 'confirmed')
   ORDER BY c.number, c.id`,
);
const insertFeedback = populated('feedbacks');
const insertIssues = populated('feedback_issues');
const insertDemands = populated('demands');
const readFeedback = statement<FeedbackRow>('feedback.read', 'SELECT * FROM feedbacks WHERE inspection_id = $1');
const readIssues = statement<FedBackIssueRow>(
  'feedback.read-issues',
  `SELECT f.ordinal, f.case_id, c.number, c.title, c.unit_id
   FROM feedback_issues f JOIN cases c ON c.id = f.case_id WHERE f.inspection_id = $1 ORDER BY f.ordinal`,
);
const readDemands = statement<DemandRow>('demands.read', 'SELECT * FROM demands WHERE inspection_id = $1 ORDER BY ordinal');
const findDemand = statement<DemandRow>('demands.find', 'SELECT * FROM demands WHERE id = $1');
const lockDemand = statement<DemandRow>('demands.lock', 'SELECT * FROM demands WHERE id = $1 FOR UPDATE');
const finishDemand = statement(
  'demands.finish',
  `UPDATE demands SET state = 'done', result = $2, done_by = $3, done_at = $4 WHERE id = $1`,
);
const openDemands = statement<DemandRow & { owner: string }>(
  'demands.open-by',
  `SELECT d.*, o.name AS owner FROM demands d JOIN organisations o ON o.id = d.owner_id
   WHERE d.state = 'open' AND d.due_on <= $1 AND d.told IS DISTINCT FROM 'overdue3' ORDER BY d.due_on, d.id`,
);
const rememberTold = statement('demands.remember-told', 'UPDATE demands SET told = $2 WHERE id = ANY($1::uuid[])');

function populated(table: string) {
  return statement(`${table}.insert`, `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`);
}

/** Reads and writes what was fed back, and what superior leaders demanded there. */
@Injectable()
export class FeedbackRepository {
  constructor(private readonly database: Database) {}

  /** The issues that a feedback lists, in the order of their numbers. */
  listed(unit: UnitOfWork, inspectionId: string): Promise<ListedIssue[]> {
    return unit.read(listed, [inspectionId]);
  }

  insert(unit: UnitOfWork, feedback: FeedbackRow, issueIds: readonly string[], demands: readonly DemandRow[]): void {
    const { inspection_id } = feedback;
    const issues = issueIds.map((case_id, index) => ({ inspection_id, ordinal: index + 1, case_id }));
    const all: readonly [Statement, readonly object[]][] = [
      [insertFeedback, [feedback]],
      [insertIssues, issues],
      [insertDemands, demands],
    ];
    for (const [into, rows] of all) if (rows.length > 0) unit.write(into, [JSON.stringify(rows)]);
  }

  /** The package with its numbered list; in a unit of work where one is given, else as it stands. */
  async read(inspectionId: string, unit?: UnitOfWork): Promise<{ feedback: FeedbackRow; issues: FedBackIssueRow[] } | undefined> {
    const [feedback] = unit
      ? await unit.read(readFeedback, [inspectionId])
      : await this.database.rows(readFeedback, [inspectionId]);
    if (feedback === undefined) return undefined;
    const issues = unit ? await unit.read(readIssues, [inspectionId]) : await this.database.rows(readIssues, [inspectionId]);
    return { feedback, issues };
  }

  demands(inspectionId: string): Promise<DemandRow[]> {
    return this.database.rows(readDemands, [inspectionId]);
  }

  async demand(id: string): Promise<DemandRow | undefined> {
    return (await this.database.rows(findDemand, [id]))[0];
  }

  async lockDemand(unit: UnitOfWork, id: string): Promise<DemandRow | undefined> {
    return (await unit.read(lockDemand, [id]))[0];
  }

  finish(unit: UnitOfWork, id: string, result: string): void {
    unit.write(finishDemand, [id, result, unit.actor.id, unit.now]);
  }

  /** The open demands that are due by a day, with the names of those who answer for them; those of which all has been told are left out. */
  openDemands(unit: UnitOfWork, day: string): Promise<(DemandRow & { readonly owner: string })[]> {
    return unit.read(openDemands, [day]);
  }

  rememberTold(unit: UnitOfWork, ids: readonly string[], level: WarningLevel): void {
    unit.write(rememberTold, [ids, level]);
  }
}
