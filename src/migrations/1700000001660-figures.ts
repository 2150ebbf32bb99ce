import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures are counted from indexes alone: a cycle tells its limit itself, and what is counted stands in them. */
export class Figures1700000001660 implements MigrationInterface {
  name = 'Figures1700000001660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue_cycles ADD COLUMN due_at timestamptz');
    // A closed cycle never changes; here it only says in a column what it says already.
    await runner.query('ALTER TABLE issue_cycles DISABLE TRIGGER issue_cycles_closed');
    await runner.query(`
      UPDATE issue_cycles y SET due_at = CASE WHEN y.closed_at IS NULL THEN c.due_at ELSE (y.frozen ->> 'dueAt')::timestamptz END
      FROM cases c WHERE c.id = y.case_id`);
    await runner.query('ALTER TABLE issue_cycles ENABLE TRIGGER issue_cycles_closed');
    await runner.query(`
      CREATE FUNCTION keep_limit_of_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE issue_cycles SET due_at = NEW.due_at WHERE case_id = NEW.id AND cycle = NEW.cycle AND closed_at IS NULL;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER cases_limit_of_cycle AFTER UPDATE OF due_at ON cases FOR EACH ROW
      WHEN (NEW.workflow = 'issue' AND NEW.due_at IS DISTINCT FROM OLD.due_at) EXECUTE FUNCTION keep_limit_of_cycle()`);
    await runner.query('CREATE INDEX issue_cycles_counted ON issue_cycles (due_at, closed_at, opened_at, closed_late, case_id)');
    await runner.query(`
      CREATE INDEX case_events_counted ON case_events (type, at, case_id, to_state) WHERE type IN (
        'HAND_OVER', 'FIX_IMMEDIATELY', 'APPROVE', 'RETURN', 'RETURN_PLAN', 'REPORT_REVISIT', 'CHECK_IN', 'GRANT_EXTENSION', 'URGE', 'INTERVIEW')`);
    await runner.query('CREATE INDEX results_counted ON results (recorded_at, kind, case_id, count, at_least)');
    await runner.query(`
      CREATE INDEX cases_counted ON cases (office_id, id) INCLUDE (unit_id, theme, round_id, inspection_id, disclosed, sealed, team_ids,
        review_body_ids, addressee_ids, created_at, workflow, stage)
      WHERE workflow = 'issue' AND stage NOT IN ('dismissed', 'withdrawn', 'merged')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['cases_counted', 'results_counted', 'case_events_counted', 'issue_cycles_counted'])
      await runner.query(`DROP INDEX ${index}`);
    await runner.query('DROP TRIGGER cases_limit_of_cycle ON cases');
    await runner.query('DROP FUNCTION keep_limit_of_cycle()');
    await runner.query('ALTER TABLE issue_cycles DROP COLUMN due_at');
  }
}
