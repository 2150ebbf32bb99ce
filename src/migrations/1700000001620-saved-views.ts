import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at the ledger that people keep under names of their own. */
export class SavedViews1700000001620 implements MigrationInterface {
  name = 'SavedViews1700000001620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_views (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        name text NOT NULL,
        query text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT saved_views_pkey PRIMARY KEY (id),
        CONSTRAINT saved_views_user_id_name_key UNIQUE (user_id, name),
        CONSTRAINT saved_views_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
        CONSTRAINT saved_views_name CHECK (length(name) BETWEEN 1 AND 60),
        CONSTRAINT saved_views_query CHECK (length(query) <= 2000)
      )`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
