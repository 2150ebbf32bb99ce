import type { MigrationInterface, QueryRunner } from 'typeorm';

const levels = `('dueSoon', 'dueVerySoon', 'overdue1', 'overdue2', 'overdue3')`;
const up = [
  `ALTER TABLE talk_demands ADD COLUMN owner_org_id uuid, ADD COLUMN owner_user_id uuid, ADD COLUMN told text,
    ADD CONSTRAINT talk_demands_owner_org FOREIGN KEY (owner_org_id) REFERENCES organisations (id),
    ADD CONSTRAINT talk_demands_owner_user FOREIGN KEY (owner_user_id) REFERENCES users (id),
    ADD CONSTRAINT talk_demands_one_owner CHECK (num_nonnulls(owner_org_id, owner_user_id) <= 1),
    ADD CONSTRAINT talk_demands_told CHECK (told IN ${levels})`,
  'CREATE INDEX talk_demands_open ON talk_demands (due_on) WHERE done_at IS NULL AND due_on IS NOT NULL',
  `ALTER TABLE demands ADD COLUMN told text, ADD CONSTRAINT demands_told CHECK (told IN ${levels})`,
  `CREATE INDEX demands_open ON demands (due_on) WHERE state = 'open' AND due_on IS NOT NULL`,
];
const down = [
  'DROP INDEX demands_open',
  'ALTER TABLE demands DROP COLUMN told',
  'DROP INDEX talk_demands_open',
  'ALTER TABLE talk_demands DROP COLUMN owner_org_id, DROP COLUMN owner_user_id, DROP COLUMN told',
];

/** Demands are answered for by an organisation or an account, and remember the last level of which somebody was told. */
export class DemandAlerts1700000001740 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of up) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of down) await queryRunner.query(statement);
  }
}
