import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE check_lists (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT check_lists_pkey PRIMARY KEY (id),
    CONSTRAINT check_lists_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id)
  )`,
  'CREATE INDEX check_lists_office_id ON check_lists (office_id, id)',
  `CREATE TABLE missions (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL,
    round_id uuid,
    check_list_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT missions_pkey PRIMARY KEY (id),
    CONSTRAINT missions_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT missions_round_id_office_id_fkey FOREIGN KEY (round_id, office_id) REFERENCES rounds (id, office_id),
    CONSTRAINT missions_check_list_id_fkey FOREIGN KEY (check_list_id) REFERENCES check_lists (id)
  )`,
  'CREATE INDEX missions_office_id ON missions (office_id, id)',
  'ALTER TABLE rounds ADD COLUMN mission_id uuid',
  'ALTER TABLE rounds ADD CONSTRAINT rounds_mission_id_fkey FOREIGN KEY (mission_id) REFERENCES missions (id)',
  'CREATE INDEX rounds_mission_id ON rounds (mission_id)',
  'ALTER TABLE inspections ADD COLUMN mission_id uuid, ADD COLUMN ended_at timestamptz',
  'ALTER TABLE inspections ADD CONSTRAINT inspections_mission_id_fkey FOREIGN KEY (mission_id) REFERENCES missions (id)',
  'CREATE INDEX inspections_mission_id ON inspections (mission_id)',
  `CREATE TABLE lessons (
    id uuid NOT NULL,
    inspection_id uuid NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    theme text NOT NULL,
    CONSTRAINT lessons_pkey PRIMARY KEY (id),
    CONSTRAINT lessons_ordinal_key UNIQUE (inspection_id, ordinal),
    CONSTRAINT lessons_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id)
  )`,
  `CREATE TABLE check_list_items (
    id uuid NOT NULL,
    check_list_id uuid NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    theme text NOT NULL,
    basis text,
    lesson_id uuid,
    CONSTRAINT check_list_items_pkey PRIMARY KEY (id),
    CONSTRAINT check_list_items_ordinal_key UNIQUE (check_list_id, ordinal),
    CONSTRAINT check_list_items_check_list_id_fkey FOREIGN KEY (check_list_id) REFERENCES check_lists (id),
    CONSTRAINT check_list_items_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lessons (id)
  )`,
  `CREATE TABLE feedbacks (
    inspection_id uuid NOT NULL,
    held_on date NOT NULL,
    opinion text NOT NULL,
    collective_meeting jsonb NOT NULL,
    one_to_one_meetings jsonb NOT NULL,
    copy_to uuid[] NOT NULL,
    concentrated_until date,
    created_at timestamptz NOT NULL,
    CONSTRAINT feedbacks_pkey PRIMARY KEY (inspection_id),
    CONSTRAINT feedbacks_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id)
  )`,
  'CREATE INDEX feedbacks_copy_to ON feedbacks USING gin (copy_to)',
  `CREATE TABLE feedback_issues (
    inspection_id uuid NOT NULL,
    ordinal integer NOT NULL,
    case_id uuid NOT NULL,
    CONSTRAINT feedback_issues_pkey PRIMARY KEY (inspection_id, ordinal),
    CONSTRAINT feedback_issues_case_key UNIQUE (case_id),
    CONSTRAINT feedback_issues_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES feedbacks (inspection_id),
    CONSTRAINT feedback_issues_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE demands (
    id uuid NOT NULL,
    inspection_id uuid NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    by_whom text NOT NULL,
    owner_id uuid NOT NULL,
    due_on date,
    state text NOT NULL,
    result text,
    done_by uuid,
    done_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT demands_pkey PRIMARY KEY (id),
    CONSTRAINT demands_ordinal_key UNIQUE (inspection_id, ordinal),
    CONSTRAINT demands_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id),
    CONSTRAINT demands_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisations (id),
    CONSTRAINT demands_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id),
    CONSTRAINT demands_state_check CHECK (state IN ('open', 'done')),
    CONSTRAINT demands_done_check CHECK ((state = 'done') = (result IS NOT NULL AND done_by IS NOT NULL AND done_at IS NOT NULL))
  )`,
  'CREATE INDEX demands_owner_id ON demands (owner_id, state)',
  `ALTER TABLE cases ADD CONSTRAINT cases_inspection_state CHECK (workflow <> 'inspection' OR (stage || '.' || step) IN (
    'planned.planned', 'briefed.briefed', 'onSite.onSite', 'reporting.writing', 'reporting.submitted', 'reporting.approved',
    'fedBack.fedBack', 'rectifying.rectifying', 'progressReported.progressReported', 'evaluated.evaluated',
    'retrospected.retrospected', 'archived.archived', 'cancelled.cancelled'))`,
];

/** The life of inspections: missions that many share, check lists, the feedback with its demands, and the lessons. */
export class InspectionLifecycle1700000001300 implements MigrationInterface {
  name = 'InspectionLifecycle1700000001300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
