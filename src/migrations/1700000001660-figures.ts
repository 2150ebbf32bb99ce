import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures are counted without reading what they don't tell: a closed cycle's limit is a column, and the rarer events have an index. */
export class Figures1700000001660 implements MigrationInterface {
  name = 'Figures1700000001660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue_cycles ADD COLUMN due_at timestamptz');
    // A closed cycle never changes; here it only says in a column what it says already.
    await runner.query('ALTER TABLE issue_cycles DISABLE TRIGGER issue_cycles_closed');
    await runner.query(`UPDATE issue_cycles SET due_at = (frozen ->> 'dueAt')::timestamptz WHERE closed_at IS NOT NULL`);
    await runner.query('ALTER TABLE issue_cycles ENABLE TRIGGER issue_cycles_closed');
    await runner.query('CREATE INDEX issue_cycles_closed_at ON issue_cycles (closed_at)');
    await runner.query('CREATE INDEX issue_cycles_due_at ON issue_cycles (due_at)');
    await runner.query(`
      CREATE INDEX case_events_counted ON case_events (type, at, case_id) WHERE type IN (
        'HAND_OVER', 'FIX_IMMEDIATELY', 'APPROVE', 'RETURN', 'RETURN_PLAN', 'REPORT_REVISIT', 'CHECK_IN', 'GRANT_EXTENSION', 'URGE', 'INTERVIEW')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_events_counted');
    await runner.query('DROP INDEX issue_cycles_due_at');
    await runner.query('DROP INDEX issue_cycles_closed_at');
    await runner.query('ALTER TABLE issue_cycles DROP COLUMN due_at');
  }
}
