import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE past_inspections (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    mode text NOT NULL,
    ended_on date NOT NULL,
    source text,
    created_at timestamptz NOT NULL,
    CONSTRAINT past_inspections_pkey PRIMARY KEY (id),
    CONSTRAINT past_inspections_round_id_organisation_id_key UNIQUE (round_id, organisation_id),
    CONSTRAINT past_inspections_round_id_fkey FOREIGN KEY (round_id) REFERENCES rounds (id),
    CONSTRAINT past_inspections_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT past_inspections_mode CHECK (mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village'))
  )`,
  'CREATE INDEX past_inspections_organisation_id ON past_inspections (organisation_id)',
];

/** Inspections that were over before the product kept them: they count for the coverage and have no case. */
export class PastInspections1700000001510 implements MigrationInterface {
  name = 'PastInspections1700000001510';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
