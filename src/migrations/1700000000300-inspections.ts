import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE terms (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    starts_on date,
    ends_on date,
    synthetic boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    CONSTRAINT terms_pkey PRIMARY KEY (id),
    CONSTRAINT terms_id_office_id_key UNIQUE (id, office_id),
    CONSTRAINT terms_office_id_number_key UNIQUE (office_id, number),
    CONSTRAINT terms_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT terms_number_check CHECK (number > 0),
    CONSTRAINT terms_dates_check CHECK (ends_on >= starts_on)
  )`,
  // The office stands in every row, and the foreign keys over both columns keep it the same from the term down.
  `CREATE TABLE rounds (
    id uuid NOT NULL,
    term_id uuid NOT NULL,
    office_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    rule_pack text NOT NULL,
    starts_on date,
    ends_on date,
    synthetic boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    CONSTRAINT rounds_pkey PRIMARY KEY (id),
    CONSTRAINT rounds_id_office_id_key UNIQUE (id, office_id),
    CONSTRAINT rounds_term_id_number_key UNIQUE (term_id, number),
    CONSTRAINT rounds_term_id_office_id_fkey FOREIGN KEY (term_id, office_id) REFERENCES terms (id, office_id),
    CONSTRAINT rounds_number_check CHECK (number > 0),
    CONSTRAINT rounds_dates_check CHECK (ends_on >= starts_on)
  )`,
  `CREATE TABLE inspections (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    mode text NOT NULL,
    title text NOT NULL,
    on_site_from date,
    on_site_until date,
    fed_back_at timestamptz,
    synthetic boolean NOT NULL DEFAULT false,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT inspections_pkey PRIMARY KEY (id),
    CONSTRAINT inspections_round_id_unit_id_key UNIQUE (round_id, unit_id),
    CONSTRAINT inspections_round_id_office_id_fkey FOREIGN KEY (round_id, office_id) REFERENCES rounds (id, office_id),
    CONSTRAINT inspections_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations (id),
    CONSTRAINT inspections_mode_check CHECK (mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village')),
    CONSTRAINT inspections_on_site_check CHECK
      ((on_site_from IS NULL) = (on_site_until IS NULL) AND (on_site_from IS NULL OR on_site_until >= on_site_from))
  )`,
  'CREATE INDEX inspections_office_id ON inspections (office_id, id)',
  'CREATE INDEX inspections_unit_id ON inspections (unit_id, id)',
  `CREATE TABLE inspection_members (
    inspection_id uuid NOT NULL,
    user_id uuid NOT NULL,
    position text NOT NULL,
    CONSTRAINT inspection_members_pkey PRIMARY KEY (inspection_id, user_id),
    CONSTRAINT inspection_members_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id),
    CONSTRAINT inspection_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT inspection_members_position_check CHECK (position IN ('leader', 'deputy', 'member'))
  )`,
  `CREATE UNIQUE INDEX inspection_members_leader_key ON inspection_members (inspection_id) WHERE position = 'leader'`,
  'CREATE INDEX inspection_members_user_id ON inspection_members (user_id)',
];

/** Terms (届) of an office, their rounds (轮次), the inspections of a round, and who is on the team of each. */
export class Inspections1700000000300 implements MigrationInterface {
  name = 'Inspections1700000000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inspection_members, inspections, rounds, terms');
  }
}
