import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { MissedPolicy } from '../../../workflows/schedules/missed-runs.js';
import type { ScheduleRule } from '../../../workflows/schedules/rule.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Words } from '../../platform/words/words.js';

/** A schedule as it stands in the database. */
export interface ScheduleRow {
  readonly name: string;
  readonly rule: ScheduleRule;
  readonly missed: MissedPolicy;
  /** The instant that the next run is counted from: the last one, or when the schedule began. */
  readonly counted_from: Date;
  /** Null while the calendar of `awaits_year` is not loaded. */
  readonly next_at: Date | null;
  readonly awaits_year: number | null;
  /** A run that failed is not tried before. */
  readonly retry_at: Date | null;
  readonly attempts: number;
  readonly paused: boolean;
}

/** Where a schedule stands: from when it counts, and its next instant or the year whose calendar it waits for. */
export type Standing = Pick<ScheduleRow, 'counted_from' | 'next_at' | 'awaits_year'>;

/** What became of a due instant. */
export interface RunRow {
  readonly schedule: string;
  readonly due_at: Date;
  readonly ran_at: Date;
  readonly outcome: 'ran' | 'skipped' | 'failed';
  readonly reason: Words | null;
  readonly late: boolean;
}

const readAll = statement<ScheduleRow>('schedules.read-all', 'SELECT * FROM schedules ORDER BY name');
const claim = statement<ScheduleRow>(
  'schedules.claim',
  `SELECT * FROM schedules WHERE NOT paused AND next_at <= $1 AND (retry_at IS NULL OR retry_at <= $1)
   ORDER BY next_at, name LIMIT 1 FOR UPDATE SKIP LOCKED`,
);
const lock = statement<ScheduleRow>('schedules.lock', 'SELECT * FROM schedules WHERE name = $1 FOR UPDATE');
const pause = statement('schedules.pause', 'UPDATE schedules SET paused = $2 WHERE name = $1');
const add = statement(
  'schedules.add',
  `INSERT INTO schedules (name, rule, missed, counted_from, next_at, awaits_year) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (name) DO NOTHING`,
);
const restate = statement('schedules.restate', 'UPDATE schedules SET rule = $2, missed = $3 WHERE name = $1');
const stand = statement(
  'schedules.stand',
  `UPDATE schedules SET counted_from = $2, next_at = $3, awaits_year = $4, retry_at = NULL, attempts = 0 WHERE name = $1`,
);
const postpone = statement('schedules.postpone', 'UPDATE schedules SET retry_at = $2, attempts = attempts + 1 WHERE name = $1');
/** A run that failed before and is now left out stays known as failed. */
const keepSkipped = statement(
  'schedules.keep-skipped',
  `INSERT INTO schedule_runs (id, schedule, due_at, ran_at, outcome, reason, late) VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (schedule, due_at) DO NOTHING`,
);
const keep = statement(
  'schedules.keep-run',
  `INSERT INTO schedule_runs (id, schedule, due_at, ran_at, outcome, reason, late) VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (schedule, due_at) DO UPDATE SET ran_at = $4, outcome = $5, reason = $6, late = $7`,
);

/** Keeps schedules and what became of their runs. */
@Injectable()
export class SchedulesRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<ScheduleRow[]> {
    return this.database.rows(readAll);
  }

  /** A schedule by its name, held for the rest of the transaction. */
  async find(unit: UnitOfWork, name: string): Promise<ScheduleRow | undefined> {
    return (await unit.read(lock, [name]))[0];
  }

  pause(unit: UnitOfWork, name: string, paused: boolean): void {
    unit.write(pause, [name, paused]);
  }

  /** Takes a schedule that is due for the rest of the transaction; one that another process has taken is left to it. */
  async claim(unit: UnitOfWork): Promise<ScheduleRow | undefined> {
    const [row] = await unit.read(claim, [unit.now]);
    return row;
  }

  async lock(unit: UnitOfWork, name: string): Promise<ScheduleRow | undefined> {
    const [row] = await unit.read(lock, [name]);
    return row;
  }

  add(unit: UnitOfWork, row: Pick<ScheduleRow, 'name' | 'rule' | 'missed'> & Standing): void {
    unit.write(add, [row.name, JSON.stringify(row.rule), row.missed, row.counted_from, row.next_at, row.awaits_year]);
  }

  restate(unit: UnitOfWork, { name, rule, missed }: Pick<ScheduleRow, 'name' | 'rule' | 'missed'>): void {
    unit.write(restate, [name, JSON.stringify(rule), missed]);
  }

  /** Moves a schedule on; whatever failed before is forgotten. */
  stand(unit: UnitOfWork, name: string, { counted_from, next_at, awaits_year }: Standing): void {
    unit.write(stand, [name, counted_from, next_at, awaits_year]);
  }

  postpone(unit: UnitOfWork, name: string, until: Date): void {
    unit.write(postpone, [name, until]);
  }

  keepRun(unit: UnitOfWork, { schedule, due_at, ran_at, outcome, reason, late }: RunRow): void {
    const values = [uuidv7(), schedule, due_at, ran_at, outcome, reason && JSON.stringify(reason), late];
    unit.write(outcome === 'skipped' ? keepSkipped : keep, values);
  }
}
