import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An office may settle how its papers are numbered and leave open how many handlers it insists on. */
export class HandlersUnsettled1700000001741 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE working_paper_schemes ALTER COLUMN handlers DROP NOT NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('UPDATE working_paper_schemes SET handlers = 1 WHERE handlers IS NULL');
    await queryRunner.query('ALTER TABLE working_paper_schemes ALTER COLUMN handlers SET NOT NULL');
  }
}
