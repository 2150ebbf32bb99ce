import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body may abstain from the review of an issue, as it may from any other review. */
export class Abstentions1700000001560 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE opinions DROP CONSTRAINT opinions_verdict');
    await queryRunner.query(
      `ALTER TABLE opinions ADD CONSTRAINT opinions_verdict CHECK (verdict IN ('agree', 'disagree', 'abstain'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM opinions WHERE verdict = 'abstain'`);
    await queryRunner.query('ALTER TABLE opinions DROP CONSTRAINT opinions_verdict');
    await queryRunner.query(`ALTER TABLE opinions ADD CONSTRAINT opinions_verdict CHECK (verdict IN ('agree', 'disagree'))`);
  }
}
