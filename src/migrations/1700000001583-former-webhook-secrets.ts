import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A webhook's secret is changed while the one of before still signs beside it for a while. */
export class FormerWebhookSecrets1700000001583 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE webhooks ADD COLUMN former_secret text, ADD COLUMN former_until timestamptz,
         ADD CONSTRAINT webhooks_former CHECK ((former_secret IS NULL) = (former_until IS NULL))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE webhooks DROP COLUMN former_secret, DROP COLUMN former_until');
  }
}
