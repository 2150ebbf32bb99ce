import { Injectable } from '@nestjs/common';
import { statement, type Read } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DocumentFormat } from '../../platform/documents/official-document.js';
import type { ReportKind } from './content.js';

/** A row of `issued_reports`. */
export interface IssuedReport {
  readonly id: string;
  readonly number: string;
  readonly kind: ReportKind;
  readonly period: string;
  readonly office_id: string;
  readonly based_on: string | null;
  readonly issued_at: Date;
  readonly issued_by: string;
  readonly synthetic: boolean;
  readonly content: string;
  readonly content_sha256: string;
}

/** A row of `issued_documents`. */
export interface IssuedDocument {
  readonly report_id: string;
  readonly format: DocumentFormat;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly made_at: Date;
}

const takeNumber = statement<{ value: number }>(
  'issued-reports.take-number',
  `SELECT nextval('issued_report_numbers')::int AS value`,
);
const insert = statement(
  'issued-reports.insert',
  'INSERT INTO issued_reports SELECT * FROM jsonb_populate_record(NULL::issued_reports, $1::jsonb)',
);
const find = statement<IssuedReport & Record<string, unknown>>(
  'issued-reports.find',
  `SELECT * FROM issued_reports WHERE office_id = $1 AND period = $2 AND kind = $3 AND kind <> 'special'`,
);
const findById = statement<IssuedReport & Record<string, unknown>>(
  'issued-reports.find-by-id',
  'SELECT * FROM issued_reports WHERE id = $1',
);
const findNumbered = statement<IssuedReport & Record<string, unknown>>(
  'issued-reports.find-numbered',
  'SELECT * FROM issued_reports WHERE number = $1',
);
const numbers = statement<{ number: string }>(
  'issued-reports.numbers',
  'SELECT number FROM issued_reports ORDER BY issued_at, number',
);
const insertDocument = statement(
  'issued-documents.insert',
  `INSERT INTO issued_documents (report_id, format, sha256, size, made_at) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (report_id, format) DO NOTHING`,
);
const documentsOf = statement<IssuedDocument & Record<string, unknown>>(
  'issued-documents.of',
  'SELECT * FROM issued_documents WHERE report_id = ANY($1::uuid[]) ORDER BY report_id, format',
);

/** What was issued, and its documents: rows are added and never changed. */
@Injectable()
export class IssuedReportsRepository {
  /** A running number; one that a failed transaction took is not used again. */
  async takeNumber(read: Read): Promise<number> {
    const [row] = await read(takeNumber, []);
    return row?.value ?? 0;
  }

  /** A second report of an office on the same period fails the commit, save special ones. */
  insert(unit: UnitOfWork, row: IssuedReport): void {
    unit.write(insert, [JSON.stringify(row)]);
  }

  /** What an office has issued on a period; of special reports there may be several, so none is found. */
  async find(read: Read, officeId: string, period: string, kind: ReportKind): Promise<IssuedReport | undefined> {
    return (await read(find, [officeId, period, kind]))[0];
  }

  async findById(read: Read, id: string): Promise<IssuedReport | undefined> {
    return (await read(findById, [id]))[0];
  }

  /** By the number that people use, in letters of either case. */
  async findNumbered(read: Read, number: string): Promise<IssuedReport | undefined> {
    return (await read(findNumbered, [number.trim().toUpperCase()]))[0];
  }

  /** The numbers of all, in the order in which they were issued. */
  async numbers(read: Read): Promise<string[]> {
    return (await read(numbers, [])).map(({ number }) => number);
  }

  /** Where two made the same document at once, the first one's row stays; both are the same bytes. */
  addDocument(unit: UnitOfWork, { report_id, format, sha256, size, made_at }: IssuedDocument): void {
    unit.write(insertDocument, [report_id, format, sha256, size, made_at]);
  }

  async documentsOf(read: Read, reportIds: readonly string[]): Promise<IssuedDocument[]> {
    return read(documentsOf, [reportIds]);
  }
}
