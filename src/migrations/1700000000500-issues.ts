import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an issue keeps beside its state: the words of its finding, plan and opinions, its countable results, and its frozen cycles. */
export class Issues1700000000500 implements MigrationInterface {
  name = 'Issues1700000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE issues (
        case_id uuid NOT NULL,
        finding text NOT NULL,
        severity text NOT NULL,
        systemic boolean NOT NULL,
        occurred_at date,
        place text,
        method text,
        causes text[] NOT NULL,
        goal text,
        merged_into uuid,
        CONSTRAINT issues_pkey PRIMARY KEY (case_id),
        CONSTRAINT issues_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT issues_merged_into FOREIGN KEY (merged_into) REFERENCES cases (id),
        CONSTRAINT issues_severity CHECK (severity IN ('general', 'serious', 'grave'))
      )`);
    await runner.query(`
      CREATE TABLE manifestations (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        ordinal integer NOT NULL,
        text text NOT NULL,
        CONSTRAINT manifestations_pkey PRIMARY KEY (case_id, id),
        CONSTRAINT manifestations_case FOREIGN KEY (case_id) REFERENCES cases (id)
      )`);
    await runner.query('CREATE INDEX manifestations_of_case ON manifestations (case_id, ordinal)');
    await runner.query(`
      CREATE TABLE measures (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        ordinal integer NOT NULL,
        text text NOT NULL,
        manifestation_ids uuid[] NOT NULL,
        kinds text[] NOT NULL,
        horizon text NOT NULL,
        owner text NOT NULL,
        due_on date,
        sustained boolean NOT NULL,
        check_standard text NOT NULL,
        progress text NOT NULL,
        note text,
        CONSTRAINT measures_pkey PRIMARY KEY (case_id, id),
        CONSTRAINT measures_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT measures_horizon CHECK (horizon IN ('fixNow', 'keepFixed')),
        CONSTRAINT measures_progress CHECK (progress IN ('notDone', 'basicallyDone', 'done'))
      )`);
    await runner.query('CREATE INDEX measures_of_case ON measures (case_id, ordinal)');
    await runner.query(`
      CREATE TABLE measure_evidence (
        measure_id uuid NOT NULL,
        evidence_id uuid NOT NULL,
        case_id uuid NOT NULL,
        CONSTRAINT measure_evidence_pkey PRIMARY KEY (case_id, measure_id, evidence_id)
      )`);
    await runner.query(`
      CREATE TABLE results (
        case_id uuid NOT NULL,
        seq integer NOT NULL,
        ordinal integer NOT NULL,
        cycle integer NOT NULL,
        measure_id uuid,
        kind text NOT NULL,
        count numeric(15, 2) NOT NULL,
        at_least boolean NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT results_pkey PRIMARY KEY (case_id, seq, ordinal),
        CONSTRAINT results_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT results_count CHECK (count >= 0)
      )`);
    await runner.query('CREATE INDEX results_of_kind ON results (kind, recorded_at)');
    await runner.query(`
      CREATE TABLE opinions (
        case_id uuid NOT NULL,
        seq integer NOT NULL,
        cycle integer NOT NULL,
        review text NOT NULL,
        body_id uuid NOT NULL,
        body_name text NOT NULL,
        given_by uuid NOT NULL,
        given_by_name text NOT NULL,
        verdict text NOT NULL,
        missing text,
        note text,
        given_at timestamptz NOT NULL,
        CONSTRAINT opinions_pkey PRIMARY KEY (case_id, seq),
        CONSTRAINT opinions_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT opinions_review CHECK (review IN ('plan', 'closing')),
        CONSTRAINT opinions_verdict CHECK (verdict IN ('agree', 'disagree'))
      )`);
    await runner.query(`
      CREATE TABLE issue_cycles (
        case_id uuid NOT NULL,
        cycle integer NOT NULL,
        opened_at timestamptz NOT NULL,
        ground text,
        basis text,
        closed_at timestamptz,
        closed_late boolean,
        frozen jsonb,
        CONSTRAINT issue_cycles_pkey PRIMARY KEY (case_id, cycle),
        CONSTRAINT issue_cycles_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT issue_cycles_frozen CHECK ((closed_at IS NULL) = (frozen IS NULL))
      )`);
    // A closed cycle never changes, so that no report already issued does.
    await runner.query(`
      CREATE FUNCTION refuse_change_of_closed_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'cycle % of case % is closed', OLD.cycle, OLD.case_id USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER issue_cycles_closed BEFORE UPDATE OR DELETE ON issue_cycles
      FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_closed_cycle()`);
    await runner.query(`
      CREATE TRIGGER issue_cycles_stay BEFORE TRUNCATE ON issue_cycles FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
