import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE working_paper_schemes (
    office_id uuid NOT NULL,
    format text NOT NULL,
    handlers integer NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT working_paper_schemes_pkey PRIMARY KEY (office_id),
    CONSTRAINT working_paper_schemes_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT working_paper_schemes_handlers CHECK (handlers BETWEEN 1 AND 5)
  )`,
  // The last number of each beginning: counted in the transaction that gives it, so that none is skipped and none comes back.
  `CREATE TABLE working_paper_counters (
    office_id uuid NOT NULL,
    prefix text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT working_paper_counters_pkey PRIMARY KEY (office_id, prefix)
  )`,
  `CREATE TABLE working_papers (
    case_id uuid NOT NULL,
    office_id uuid NOT NULL,
    number text NOT NULL,
    numbered_at timestamptz NOT NULL,
    CONSTRAINT working_papers_pkey PRIMARY KEY (case_id),
    CONSTRAINT working_papers_number_key UNIQUE (office_id, number),
    CONSTRAINT working_papers_case FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE working_paper_handlers (
    case_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT working_paper_handlers_pkey PRIMARY KEY (case_id, user_id),
    CONSTRAINT working_paper_handlers_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT working_paper_handlers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
  )`,
  `CREATE TABLE working_paper_evidence (
    case_id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    ordinal integer NOT NULL,
    proves text NOT NULL,
    CONSTRAINT working_paper_evidence_pkey PRIMARY KEY (case_id, evidence_id),
    CONSTRAINT working_paper_evidence_case FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE group_meetings (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    held_on date NOT NULL,
    attendee_ids uuid[] NOT NULL,
    decision text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT group_meetings_pkey PRIMARY KEY (id),
    CONSTRAINT group_meetings_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT group_meetings_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES users (id)
  )`,
  'CREATE INDEX group_meetings_of_case ON group_meetings (case_id, held_on)',
];

/** Working papers (底稿): numbers by the office's scheme, handlers, what each piece of evidence proves, meetings of the team. */
export class WorkingPapers1700000001520 implements MigrationInterface {
  name = 'WorkingPapers1700000001520';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
