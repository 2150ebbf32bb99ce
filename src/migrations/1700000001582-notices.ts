import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE notifications DROP CONSTRAINT notifications_kind',
  `ALTER TABLE notifications ADD CONSTRAINT notifications_kind CHECK (kind IN
    ('reminder', 'overdue', 'urged', 'interviewed', 'commented', 'handedOver', 'yourTurn', 'datesChanged', 'demand', 'product'))`,
  'ALTER TABLE notifications ALTER COLUMN case_id DROP NOT NULL',
  'ALTER TABLE notifications ALTER COLUMN seq DROP NOT NULL',
  'ALTER TABLE notifications ALTER COLUMN ordinal DROP NOT NULL',
  'ALTER TABLE notifications ADD COLUMN about text',
  `ALTER TABLE notifications ADD CONSTRAINT notifications_about CHECK (
    num_nonnulls(seq, ordinal) = CASE WHEN about IS NULL THEN 2 ELSE 0 END AND (about IS NOT NULL OR case_id IS NOT NULL))`,
  'CREATE UNIQUE INDEX notifications_about_once ON notifications (user_id, about) WHERE about IS NOT NULL',
];
const down = [
  `DELETE FROM deliveries WHERE notification_id IN (SELECT id FROM notifications WHERE about IS NOT NULL OR kind = 'datesChanged')`,
  `DELETE FROM notifications WHERE about IS NOT NULL OR kind = 'datesChanged'`,
  'DROP INDEX notifications_about_once',
  'ALTER TABLE notifications DROP CONSTRAINT notifications_about',
  'ALTER TABLE notifications DROP COLUMN about',
  'ALTER TABLE notifications ALTER COLUMN ordinal SET NOT NULL',
  'ALTER TABLE notifications ALTER COLUMN seq SET NOT NULL',
  'ALTER TABLE notifications ALTER COLUMN case_id SET NOT NULL',
  'ALTER TABLE notifications DROP CONSTRAINT notifications_kind',
  `ALTER TABLE notifications ADD CONSTRAINT notifications_kind CHECK (kind IN
    ('reminder', 'overdue', 'urged', 'interviewed', 'commented', 'handedOver', 'yourTurn'))`,
];

/** People are told of a date that has moved, of demands, and of the product itself: not everything is about an event of a case. */
export class Notices1700000001582 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of up) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of down) await queryRunner.query(statement);
  }
}
