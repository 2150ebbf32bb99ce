import type { MigrationInterface, QueryRunner } from 'typeorm';

const among = (audiences: string) => [
  'ALTER TABLE case_events DROP CONSTRAINT case_events_audience',
  `ALTER TABLE case_events ADD CONSTRAINT case_events_audience CHECK (audience IN (${audiences}))`,
];

/** Events may be open to the leadership over the case's office beside the inspection's own side. */
export class LeadershipAudience1700000001581 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of among(`'everyone', 'inspection', 'leadership', 'office'`)) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of among(`'everyone', 'inspection', 'office'`)) await queryRunner.query(statement);
  }
}
