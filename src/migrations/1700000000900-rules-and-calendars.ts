import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE rule_packs (
    name text NOT NULL,
    version integer NOT NULL,
    pack jsonb NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by uuid NOT NULL,
    loaded_by_name text NOT NULL,
    CONSTRAINT rule_packs_pkey PRIMARY KEY (name, version),
    CONSTRAINT rule_packs_version_check CHECK (version > 0)
  )`,
  `CREATE TABLE calendar_years (
    year integer NOT NULL,
    version integer NOT NULL,
    data jsonb NOT NULL,
    source text NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by uuid NOT NULL,
    loaded_by_name text NOT NULL,
    CONSTRAINT calendar_years_pkey PRIMARY KEY (year, version),
    CONSTRAINT calendar_years_version_check CHECK (version > 0)
  )`,
  `CREATE TABLE recalculations (
    id uuid NOT NULL,
    cause jsonb NOT NULL,
    started_at timestamptz NOT NULL,
    started_by uuid NOT NULL,
    started_by_name text NOT NULL,
    after_case uuid,
    finished_at timestamptz,
    CONSTRAINT recalculations_pkey PRIMARY KEY (id)
  )`,
  'CREATE INDEX recalculations_unfinished ON recalculations (started_at) WHERE finished_at IS NULL',
  `CREATE TABLE recalculation_batches (
    recalculation_id uuid NOT NULL,
    last_case uuid NOT NULL,
    changes jsonb NOT NULL,
    CONSTRAINT recalculation_batches_pkey PRIMARY KEY (recalculation_id, last_case),
    CONSTRAINT recalculation_batches_recalculation FOREIGN KEY (recalculation_id) REFERENCES recalculations (id)
  )`,
  // Every round so far went by the first version of its pack: the product had shipped no other.
  'ALTER TABLE rounds ADD COLUMN rule_pack_version integer NOT NULL DEFAULT 1',
  'ALTER TABLE rounds ALTER COLUMN rule_pack_version DROP DEFAULT',
];

const appendOnly = ['rule_packs', 'calendar_years', 'recalculation_batches'];

/** Rule packs and years of the calendar that are loaded at run time, the recalculations that follow, and the pack version of a round. */
export class RulesAndCalendars1700000000900 implements MigrationInterface {
  name = 'RulesAndCalendars1700000000900';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await runner.query(`
      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bihuan_app' AND pg_has_role(current_user, oid, 'MEMBER')) THEN
          REVOKE UPDATE, DELETE ON ${appendOnly.join(', ')} FROM bihuan_app;
        END IF;
      END $$`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
