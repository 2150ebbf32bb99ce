import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the clock speaks of a limit: every rung of its ladder with its instant, how far up it has spoken, and when it speaks next;
 * and what became of an outbox entry that a queue was given.
 */
export class Time1700000000750 implements MigrationInterface {
  name = 'Time1700000000750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION next_signal(signals timestamptz[], said integer) RETURNS timestamptz
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT signal FROM unnest(signals) WITH ORDINALITY AS rungs (signal, rung)
        WHERE rung > said AND signal IS NOT NULL ORDER BY rung LIMIT 1
      $$`);
    // Limits from before have no signals yet: they are incomplete, and the next start works them out.
    await runner.query(`
      ALTER TABLE deadlines
        ADD COLUMN episode text NOT NULL DEFAULT '',
        ADD COLUMN signals timestamptz[] NOT NULL DEFAULT '{}',
        ADD COLUMN said integer NOT NULL DEFAULT 0,
        ADD COLUMN next_at timestamptz,
        ADD COLUMN incomplete boolean NOT NULL DEFAULT true`);
    await runner.query(`
      ALTER TABLE deadlines
        ALTER COLUMN episode DROP DEFAULT, ALTER COLUMN signals DROP DEFAULT, ALTER COLUMN said DROP DEFAULT,
        ALTER COLUMN incomplete DROP DEFAULT`);
    await runner.query('DROP INDEX deadlines_due');
    await runner.query(`CREATE INDEX deadlines_next ON deadlines (next_at) WHERE status = 'armed'`);
    await runner.query(`CREATE INDEX deadlines_incomplete ON deadlines (case_id) WHERE incomplete`);

    await runner.query('ALTER TABLE outbox ADD COLUMN attempts integer NOT NULL DEFAULT 0, ADD COLUMN failure text');
    await runner.query('DROP INDEX outbox_waiting');
    await runner.query('CREATE INDEX outbox_waiting ON outbox (dispatched_at, created_at)');

    await runner.query(`
      CREATE TABLE workers (
        id uuid NOT NULL,
        host text NOT NULL,
        pid integer NOT NULL,
        started_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT workers_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE installation (
        id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT installation_pkey PRIMARY KEY (id)
      )`);
    await runner.query('INSERT INTO installation VALUES (gen_random_uuid(), now())');
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
