import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE duties (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    basis text,
    themes text[] NOT NULL,
    valid_from date,
    valid_until date,
    version integer NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT duties_pkey PRIMARY KEY (id),
    CONSTRAINT duties_once_key UNIQUE (organisation_id, kind, text),
    CONSTRAINT duties_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT duties_kind CHECK (kind IN ('responsibility', 'negative', 'power')),
    CONSTRAINT duties_dates CHECK (valid_until >= valid_from)
  )`,
  `CREATE TABLE duty_versions (
    duty_id uuid NOT NULL,
    version integer NOT NULL,
    content jsonb NOT NULL,
    changed_by_name text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT duty_versions_pkey PRIMARY KEY (duty_id, version),
    CONSTRAINT duty_versions_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id)
  )`,
];

/** The catalogue of duties (责任、负面、权力清单) with every version of each entry. */
export class Duties1700000001540 implements MigrationInterface {
  name = 'Duties1700000001540';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
