import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // What a quarter's figures are worked out from when they are worked out from the history alone.
  `CREATE INDEX case_events_turning ON case_events (type, at, case_id, seq)
   WHERE type IN ('REASSIGN', 'REVISE_WORKING_PAPER', 'DEADLINE_PASSED', 'ESCALATE', 'REPORT_REVISIT', 'REOPEN')`,
  'CREATE SEQUENCE issued_report_numbers',
  `CREATE TABLE issued_reports (
    id uuid NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    period text NOT NULL,
    office_id uuid NOT NULL,
    based_on uuid,
    issued_at timestamptz NOT NULL,
    issued_by uuid NOT NULL,
    synthetic boolean NOT NULL,
    content text NOT NULL,
    content_sha256 text NOT NULL,
    CONSTRAINT issued_reports_pkey PRIMARY KEY (id),
    CONSTRAINT issued_reports_number_key UNIQUE (number),
    CONSTRAINT issued_reports_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT issued_reports_based_on_fkey FOREIGN KEY (based_on) REFERENCES issued_reports (id),
    CONSTRAINT issued_reports_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES users (id),
    CONSTRAINT issued_reports_kind CHECK (kind IN ('quarterly', 'bulletin', 'special', 'annual')),
    CONSTRAINT issued_reports_period CHECK (period ~ '^\\d{4}(-Q[1-4])?$'),
    CONSTRAINT issued_reports_based CHECK ((based_on IS NOT NULL) = (kind IN ('bulletin', 'special')))
  )`,
  `CREATE UNIQUE INDEX issued_reports_once_key ON issued_reports (office_id, period, kind) WHERE kind <> 'special'`,
  `CREATE TABLE issued_report_cases (
    report_id uuid NOT NULL,
    case_id uuid NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    open boolean NOT NULL,
    overdue_level smallint NOT NULL,
    sustained boolean NOT NULL,
    closed boolean NOT NULL,
    closed_late boolean NOT NULL,
    rebound boolean NOT NULL,
    CONSTRAINT issued_report_cases_pkey PRIMARY KEY (report_id, case_id),
    CONSTRAINT issued_report_cases_report_id_fkey FOREIGN KEY (report_id) REFERENCES issued_reports (id)
  )`,
  'CREATE INDEX issued_report_cases_unit ON issued_report_cases (report_id, unit_id, case_id)',
  `CREATE TABLE issued_documents (
    report_id uuid NOT NULL,
    format text NOT NULL,
    sha256 text NOT NULL,
    size integer NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT issued_documents_pkey PRIMARY KEY (report_id, format),
    CONSTRAINT issued_documents_report_id_fkey FOREIGN KEY (report_id) REFERENCES issued_reports (id),
    CONSTRAINT issued_documents_format CHECK (format IN ('docx', 'pdf'))
  )`,
];
const tables = ['issued_reports', 'issued_report_cases', 'issued_documents'];

/** What offices have issued, as it was issued: figures, the lists of cases behind them, documents. */
export class IssuedReports1700000001720 implements MigrationInterface {
  name = 'IssuedReports1700000001720';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of tables) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await runner.query(`
      DO $$
      BEGIN
        REVOKE UPDATE, DELETE ON ${tables.join(', ')} FROM bihuan_app;
      EXCEPTION
        WHEN undefined_object THEN NULL;
      END $$`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
