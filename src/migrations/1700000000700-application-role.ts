import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role under which the product itself works: it reads and writes, but can't change or remove history, nor the schema.
 * On a server where the owner may not create roles the triggers on the append-only tables stand alone.
 */
export class ApplicationRole1700000000700 implements MigrationInterface {
  name = 'ApplicationRole1700000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bihuan_app') THEN
          CREATE ROLE bihuan_app NOLOGIN;
        END IF;
        IF NOT pg_has_role(current_user, 'bihuan_app', 'MEMBER') THEN
          EXECUTE format('GRANT bihuan_app TO %I', current_user);
        END IF;
      EXCEPTION
        WHEN insufficient_privilege THEN RAISE NOTICE 'no role bihuan_app: the owner of the database may not create roles';
        WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
    await runner.query(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bihuan_app' AND pg_has_role(current_user, oid, 'MEMBER')) THEN
          RETURN;
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO bihuan_app', current_schema());
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO bihuan_app', current_schema());
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO bihuan_app', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO bihuan_app', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO bihuan_app', current_schema());
        REVOKE UPDATE, DELETE ON case_events, audit_events, evidence FROM bihuan_app;
        REVOKE INSERT, UPDATE, DELETE ON migrations FROM bihuan_app;
      END $$`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
