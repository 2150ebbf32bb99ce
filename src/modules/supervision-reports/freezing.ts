import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { stringify } from 'safe-stable-stringify';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../../engine/instants.js';
import type { Read } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BasisQueries } from './basis.queries.js';
import { coveredBy, QuarterCompiler } from './compiler.js';
import type { Issue, QuarterContent, ReportKind } from './content.js';
import { IssuedReportsRepository, type IssuedReport } from './issued-reports.repository.js';
import { QuarterCasesRepository } from './quarter-cases.repository.js';

/** Leading letters of a report's number. */
const prefixes: Readonly<Record<ReportKind, string>> = { quarterly: 'JD', bulletin: 'TB', special: 'ZB', annual: 'ND' };

/** Who issues, and under which number of the office's own. */
export interface Issuer {
  readonly id: string;
  readonly name: string;
  readonly documentNumber: string | null;
}

/** What is to be kept as it is issued. */
interface Frozen {
  readonly kind: ReportKind;
  readonly period: string;
  readonly officeId: string;
  readonly basedOn: string | null;
  readonly synthetic: boolean;
  readonly content: object;
}

/** Keeps reports as they are issued: once kept, nothing changes them. */
@Injectable()
export class Freezing {
  constructor(
    private readonly bases: BasisQueries,
    private readonly compiler: QuarterCompiler,
    private readonly cases: QuarterCasesRepository,
    private readonly reports: IssuedReportsRepository,
  ) {}

  /** Keeps an office's quarterly report as the history gives it now, with the lists of its cases. */
  async freezeQuarter(unit: UnitOfWork, officeId: string, quarter: string, issuer: Issuer): Promise<IssuedReport> {
    const read = readIn(unit);
    const issue = await this.issue(unit, 'quarterly', issuer);
    const basis = await this.bases.read(read, officeId, quarter, unit.now, issue);
    const content = await this.compiler.compileNow(read, basis);
    const { synthetic } = basis;
    const row = this.keep(unit, issue, { kind: 'quarterly', period: quarter, officeId, basedOn: null, synthetic, content });
    this.cases.keep(unit, coveredBy(basis), row.id);
    return row;
  }

  /** The hash of what would be issued now, whoever did: it changes with whatever of it changes. */
  async revision(read: Read, officeId: string, quarter: string, now: Date): Promise<string> {
    return revisionOf(await this.preview(read, officeId, quarter, now));
  }

  /** What would be issued now. */
  async preview(read: Read, officeId: string, quarter: string, now: Date): Promise<QuarterContent> {
    return this.compiler.compileNow(read, await this.bases.read(read, officeId, quarter, now, null));
  }

  /** Whether an office directly below has issued the quarter: then there is something to report, though no unit of its own has. */
  async hasIssuedParts(read: Read, officeId: string, quarter: string, now: Date): Promise<boolean> {
    const { parts } = await this.bases.read(read, officeId, quarter, now, null);
    return parts.some(({ number }) => number !== null);
  }

  /** Draws the number under which something is issued now. */
  async issue(unit: UnitOfWork, kind: ReportKind, { id, name, documentNumber }: Issuer): Promise<Issue> {
    const at = instantText(unit.now);
    const running = await this.reports.takeNumber(readIn(unit));
    const number = `${prefixes[kind]}-${at.slice(0, 4)}-${String(running).padStart(4, '0')}`;
    return { number, documentNumber, at, by: { id, name } };
  }

  /** Keeps what is issued. */
  keep(unit: UnitOfWork, { number, by }: Issue, { kind, period, officeId, basedOn, synthetic, content }: Frozen): IssuedReport {
    const text = contentText(content);
    const row: IssuedReport = {
      ...{ id: uuidv7(), number, kind, period, synthetic },
      office_id: officeId,
      based_on: basedOn,
      issued_at: unit.now,
      issued_by: by.id,
      content: text,
      content_sha256: sha256(text),
    };
    this.reports.insert(unit, row);
    return row;
  }
}

/** The one text of a content: JSON with its members sorted. */
export const contentText = (content: object): string => stringify(content) ?? '';

export const revisionOf = (content: QuarterContent): string => sha256(contentText(content));

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const readIn =
  (unit: UnitOfWork): Read =>
  (statement, values) =>
    unit.read(statement, values);
