import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that prove something in a case: what they are, when and where they were captured, and who handed them in. */
export class Evidence1700000000400 implements MigrationInterface {
  name = 'Evidence1700000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        measure_id uuid,
        audience text NOT NULL,
        sha256 text NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        captured_at timestamptz,
        place text,
        effective_date date,
        uploaded_by uuid NOT NULL,
        uploaded_by_name text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT evidence_pkey PRIMARY KEY (id),
        CONSTRAINT evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT evidence_audience_check CHECK (audience IN ('everyone', 'inspection')),
        CONSTRAINT evidence_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT evidence_size_check CHECK (size > 0)
      )`);
    await runner.query('CREATE INDEX evidence_case_id ON evidence (case_id, uploaded_at, id)');
    await runner.query('CREATE INDEX evidence_sha256 ON evidence (sha256)');
    await runner.query(`
      CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence');
  }
}
