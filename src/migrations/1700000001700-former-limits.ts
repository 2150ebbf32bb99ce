import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cycle keeps the limits that it had before, so that figures can be counted as of an instant that has passed. */
export class FormerLimits1700000001700 implements MigrationInterface {
  name = 'FormerLimits1700000001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_limits (
        case_id uuid NOT NULL,
        cycle integer NOT NULL,
        until timestamptz NOT NULL,
        due_at timestamptz,
        CONSTRAINT former_limits_pkey PRIMARY KEY (case_id, cycle, until),
        CONSTRAINT former_limits_case FOREIGN KEY (case_id) REFERENCES cases (id)
      )`);
    // Of several changes at one instant the limit before the first of them is what held until then.
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_limit_of_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        WITH kept AS (
          UPDATE issue_cycles SET due_at = NEW.due_at WHERE case_id = NEW.id AND cycle = NEW.cycle AND closed_at IS NULL RETURNING 1)
        INSERT INTO former_limits (case_id, cycle, until, due_at)
        SELECT NEW.id, NEW.cycle, NEW.updated_at, OLD.due_at FROM kept ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_limit_of_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE issue_cycles SET due_at = NEW.due_at WHERE case_id = NEW.id AND cycle = NEW.cycle AND closed_at IS NULL;
        RETURN NULL;
      END $$`);
    await runner.query('DROP TABLE former_limits');
  }
}
