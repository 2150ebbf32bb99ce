import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DocumentTemplateRow } from './document-template.js';

type Kept = DocumentTemplateRow & { readonly [column: string]: unknown };

const ofOffice = statement<Kept>('document-templates.of-office', 'SELECT * FROM document_templates WHERE office_id = $1');
const replace = statement(
  'document-templates.replace',
  `INSERT INTO document_templates (office_id, kind, sha256, name, size, uploaded_by, uploaded_by_name, uploaded_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT ON CONSTRAINT document_templates_pkey DO UPDATE SET sha256 = excluded.sha256, name = excluded.name, size = excluded.size,
     uploaded_by = excluded.uploaded_by, uploaded_by_name = excluded.uploaded_by_name, uploaded_at = excluded.uploaded_at`,
);
const remove = statement<Kept>(
  'document-templates.remove',
  'DELETE FROM document_templates WHERE office_id = $1 AND kind = $2 RETURNING *',
);

/** Reads and writes offices' own templates. */
@Injectable()
export class DocumentTemplatesRepository {
  constructor(private readonly database: Database) {}

  ofOffice(officeId: string): Promise<DocumentTemplateRow[]> {
    return this.database.rows(ofOffice, [officeId]);
  }

  async ofUnit(unit: UnitOfWork, officeId: string): Promise<DocumentTemplateRow[]> {
    return unit.read(ofOffice, [officeId]);
  }

  replace(unit: UnitOfWork, officeId: string, row: Pick<DocumentTemplateRow, 'kind' | 'sha256' | 'name' | 'size'>): void {
    const { actor, now } = unit;
    unit.write(replace, [officeId, row.kind, row.sha256, row.name, row.size, actor.id, actor.name, now]);
  }

  /** What was removed; undefined where there was none. */
  async remove(unit: UnitOfWork, officeId: string, kind: string): Promise<DocumentTemplateRow | undefined> {
    return (await unit.read(remove, [officeId, kind]))[0];
  }
}
