import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE schedules (
    name text NOT NULL,
    rule jsonb NOT NULL,
    missed text NOT NULL,
    counted_from timestamptz NOT NULL,
    next_at timestamptz,
    awaits_year integer,
    retry_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    paused boolean NOT NULL DEFAULT false,
    CONSTRAINT schedules_pkey PRIMARY KEY (name),
    CONSTRAINT schedules_missed CHECK (missed IN ('runEach', 'runOnceLate', 'skip')),
    CONSTRAINT schedules_next_known CHECK ((next_at IS NULL) = (awaits_year IS NOT NULL))
  )`,
  `CREATE TABLE schedule_runs (
    id uuid NOT NULL,
    schedule text NOT NULL,
    due_at timestamptz NOT NULL,
    ran_at timestamptz NOT NULL,
    outcome text NOT NULL,
    reason jsonb,
    late boolean NOT NULL,
    CONSTRAINT schedule_runs_pkey PRIMARY KEY (id),
    CONSTRAINT schedule_runs_due_key UNIQUE (schedule, due_at),
    CONSTRAINT schedule_runs_schedule_fkey FOREIGN KEY (schedule) REFERENCES schedules (name),
    CONSTRAINT schedule_runs_outcome CHECK (outcome IN ('ran', 'skipped', 'failed'))
  )`,
  // One row at most: the instant at which a simulation stands. Its presence is what marks a database as simulated.
  `CREATE TABLE simulated_clock (
    only_row boolean NOT NULL DEFAULT true,
    now timestamptz NOT NULL,
    CONSTRAINT simulated_clock_pkey PRIMARY KEY (only_row),
    CONSTRAINT simulated_clock_only_row CHECK (only_row)
  )`,
  `CREATE TABLE quarterly_reports (
    case_id uuid NOT NULL,
    quarter text NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    open integer NOT NULL,
    overdue integer NOT NULL,
    sustained integer NOT NULL,
    closed integer NOT NULL,
    rebound integer NOT NULL,
    CONSTRAINT quarterly_reports_pkey PRIMARY KEY (case_id),
    CONSTRAINT quarterly_reports_once_key UNIQUE (office_id, quarter, unit_id),
    CONSTRAINT quarterly_reports_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT quarterly_reports_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT quarterly_reports_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations (id),
    CONSTRAINT quarterly_reports_quarter CHECK (quarter ~ '^\\d{4}-Q[1-4]$')
  )`,
  'CREATE INDEX quarterly_reports_unit ON quarterly_reports (unit_id, quarter)',
  `ALTER TABLE cases ADD CONSTRAINT cases_quarterly_report_state CHECK (workflow <> 'quarterly-report' OR (stage || '.' || step) IN (
    'opened.opened', 'drafted.drafted', 'submitted.submitted', 'commented.commented', 'compiled.compiled', 'issued.issued'))`,
];

/** Work that is done of itself at its time, the clock of a simulation, and the reports that units owe on each quarter. */
export class SchedulesAndQuarterlyReports1700000001100 implements MigrationInterface {
  name = 'SchedulesAndQuarterlyReports1700000001100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
