import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE campaigns (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    targets jsonb NOT NULL,
    synthetic boolean NOT NULL,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT campaigns_pkey PRIMARY KEY (id),
    CONSTRAINT campaigns_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT campaigns_days CHECK (ends_on >= starts_on)
  )`,
  'CREATE INDEX campaigns_office ON campaigns (office_id, starts_on)',
  `CREATE TABLE campaign_units (
    campaign_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    joined_on date NOT NULL,
    cleared_on date,
    CONSTRAINT campaign_units_pkey PRIMARY KEY (campaign_id, organisation_id),
    CONSTRAINT campaign_units_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns (id),
    CONSTRAINT campaign_units_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT campaign_units_days CHECK (cleared_on >= joined_on)
  )`,
  `CREATE TABLE campaign_results (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    organisation_id uuid,
    case_id uuid,
    achieved_on date NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT campaign_results_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_results_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns (id),
    CONSTRAINT campaign_results_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT campaign_results_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT campaign_results_kind CHECK (kind IN ('livelihoodMatter', 'institution'))
  )`,
  'CREATE INDEX campaign_results_campaign ON campaign_results (campaign_id, kind, achieved_on)',
  `CREATE TABLE letters (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    kind text NOT NULL,
    number text,
    title text NOT NULL,
    content text NOT NULL,
    addressee_id uuid NOT NULL,
    shared_problem boolean NOT NULL,
    case_ids uuid[] NOT NULL,
    campaign_id uuid,
    sent_on date NOT NULL,
    reply_due_on date NOT NULL,
    answered_on date,
    answer text,
    synthetic boolean NOT NULL,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT letters_pkey PRIMARY KEY (id),
    CONSTRAINT letters_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT letters_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisations (id),
    CONSTRAINT letters_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns (id),
    CONSTRAINT letters_kind CHECK (kind IN ('recommendation', 'circular')),
    CONSTRAINT letters_answer CHECK ((answered_on IS NULL) = (answer IS NULL) AND answered_on >= sent_on)
  )`,
  'CREATE INDEX letters_office ON letters (office_id, sent_on)',
  'CREATE INDEX letters_addressee ON letters (addressee_id, sent_on)',
  `CREATE TABLE training_suggestions (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    training text NOT NULL,
    text text NOT NULL,
    made_on date NOT NULL,
    synthetic boolean NOT NULL,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT training_suggestions_pkey PRIMARY KEY (id),
    CONSTRAINT training_suggestions_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id)
  )`,
  'CREATE INDEX training_suggestions_office ON training_suggestions (office_id, made_on)',
  `CREATE TABLE supervisions (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    methods text[] NOT NULL,
    checklist jsonb NOT NULL,
    fed_back_on date,
    synthetic boolean NOT NULL,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT supervisions_pkey PRIMARY KEY (id),
    CONSTRAINT supervisions_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT supervisions_days CHECK (ends_on >= starts_on AND fed_back_on >= ends_on)
  )`,
  'CREATE INDEX supervisions_office ON supervisions (office_id, starts_on)',
  `CREATE TABLE supervision_visits (
    id uuid NOT NULL,
    supervision_id uuid NOT NULL,
    group_number integer NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    organisation_id uuid,
    visited_on date NOT NULL,
    note text,
    created_at timestamptz NOT NULL,
    CONSTRAINT supervision_visits_pkey PRIMARY KEY (id),
    CONSTRAINT supervision_visits_once_key UNIQUE (supervision_id, kind, place),
    CONSTRAINT supervision_visits_supervision_id_fkey FOREIGN KEY (supervision_id) REFERENCES supervisions (id),
    CONSTRAINT supervision_visits_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT supervision_visits_group CHECK (group_number > 0),
    CONSTRAINT supervision_visits_kind CHECK (kind IN ('county', 'functionalZone', 'township', 'village', 'newOrganisation', 'publicHospital'))
  )`,
];

/** Campaigns, letters, suggestions from trainings, and special supervisions: single records that an office's year is counted from. */
export class OfficeRecords1700000001701 implements MigrationInterface {
  name = 'OfficeRecords1700000001701';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
