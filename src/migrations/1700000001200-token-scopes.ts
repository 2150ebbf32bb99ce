import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A token may be good for one's calendar alone: it stands in an address that a calendar program keeps. */
export class TokenScopes1700000001200 implements MigrationInterface {
  name = 'TokenScopes1700000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE api_tokens ADD COLUMN scope text NOT NULL DEFAULT 'full'`);
    await runner.query(`ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_scope_check CHECK (scope IN ('full', 'calendar'))`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
