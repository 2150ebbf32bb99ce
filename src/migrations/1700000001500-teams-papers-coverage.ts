import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // An inspection without a row has the team that it was planned with, in version 1, and no authorisation yet.
  `CREATE TABLE inspection_teams (
    inspection_id uuid NOT NULL,
    office_id uuid NOT NULL,
    version integer NOT NULL,
    authorised_by text,
    authorisation_number text,
    authorised_on date,
    authorisation_scope text,
    changed_at timestamptz NOT NULL,
    CONSTRAINT inspection_teams_pkey PRIMARY KEY (inspection_id),
    CONSTRAINT inspection_teams_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id),
    CONSTRAINT inspection_teams_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT inspection_teams_number_key UNIQUE (office_id, authorisation_number),
    CONSTRAINT inspection_teams_authorisation CHECK ((authorised_by IS NULL) = (authorisation_number IS NULL)
      AND (authorised_by IS NULL) = (authorised_on IS NULL) AND (authorised_by IS NULL) = (authorisation_scope IS NULL))
  )`,
  `CREATE TABLE cadres (
    office_id uuid NOT NULL,
    user_id uuid NOT NULL,
    skills text[] NOT NULL,
    available_from date,
    available_until date,
    note text,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cadres_pkey PRIMARY KEY (office_id, user_id),
    CONSTRAINT cadres_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT cadres_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT cadres_available CHECK (available_until >= available_from)
  )`,
  `CREATE TABLE cadre_ties (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    organisation_id uuid NOT NULL,
    from_on date,
    until_on date,
    note text,
    declared_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT cadre_ties_pkey PRIMARY KEY (id),
    CONSTRAINT cadre_ties_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT cadre_ties_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT cadre_ties_kind CHECK (kind IN ('served', 'kin', 'native', 'business')),
    CONSTRAINT cadre_ties_dates CHECK (until_on >= from_on)
  )`,
  'CREATE INDEX cadre_ties_user_id ON cadre_ties (user_id)',
  `CREATE TABLE term_scope (
    term_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT term_scope_pkey PRIMARY KEY (term_id, organisation_id),
    CONSTRAINT term_scope_term_id_fkey FOREIGN KEY (term_id) REFERENCES terms (id),
    CONSTRAINT term_scope_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id)
  )`,
];

/** Authorised teams, the cadre pool with the ties that keep a person from a unit, and which organisations a term is to reach. */
export class TeamsPapersCoverage1700000001500 implements MigrationInterface {
  name = 'TeamsPapersCoverage1700000001500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
