import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices' own Word files for kinds of documents. */
export class DocumentTemplates1700000001680 implements MigrationInterface {
  name = 'DocumentTemplates1700000001680';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_templates (
        office_id uuid NOT NULL,
        kind text NOT NULL,
        sha256 text NOT NULL,
        name text NOT NULL,
        size integer NOT NULL,
        uploaded_by uuid NOT NULL,
        uploaded_by_name text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT document_templates_pkey PRIMARY KEY (office_id, kind),
        CONSTRAINT document_templates_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
        CONSTRAINT document_templates_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT document_templates_size CHECK (size > 0)
      )`);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
