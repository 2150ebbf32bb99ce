import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE cases ADD COLUMN addressee_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN sealed boolean NOT NULL DEFAULT false`,
  'CREATE INDEX cases_addressees ON cases USING gin (addressee_ids)',
  'ALTER TABLE cases DROP CONSTRAINT cases_turn',
  `ALTER TABLE cases ADD CONSTRAINT cases_turn
    CHECK (turn IN ('inspectionTeam', 'inspectionOffice', 'responsibleUnit', 'reviewBodies', 'addressees', 'nobody'))`,
];

/** Joint reviews, referrals with their sealed store, requests for assistance, partners and talks. */
export class ReviewsAndClues1700000001400 implements MigrationInterface {
  name = 'ReviewsAndClues1700000001400';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
