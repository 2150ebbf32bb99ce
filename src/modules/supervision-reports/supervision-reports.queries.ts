import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Read } from '../../platform/database/statement.js';
import type { OfficialDocument } from '../../platform/documents/official-document.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { ReportAccess } from './access.js';
import type { BulletinContent, QuarterContent } from './content.js';
import { drawn, type SpecialTexts } from './derived.js';
import { documentOf } from './documents/documents.js';
import { Freezing, revisionOf } from './freezing.js';
import { contentOf } from './issued-documents.js';
import { IssuedReportsRepository, type IssuedReport } from './issued-reports.repository.js';
import { bulletinView, issuedView, quarterView, type BulletinView, type IssuedView, type QuarterView } from './views.js';

/** A report that is asked for: the kept one where it is issued, else its document as a preview. */
export type Asked = { readonly issued: IssuedReport } | { readonly preview: OfficialDocument };

/** Reads an office's reports on a quarter: as they were kept once they are issued, until then as the history gives them. */
@Injectable()
export class SupervisionReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: ReportAccess,
    private readonly freezing: Freezing,
    private readonly reports: IssuedReportsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `reports.not-found` */
  async quarterly({ actor, language }: RequestContext, quarter: string, officeId?: string): Promise<QuarterView> {
    const { content, issued } = await this.content(await this.access.mustRead(actor, officeId), quarter);
    return quarterView(content, issued && (await this.short(issued)), issued?.content_sha256 ?? revisionOf(content), language);
  }

  /** @throws Problem `reports.not-found` */
  async quarterlyDocument({ actor }: RequestContext, quarter: string, officeId?: string): Promise<Asked> {
    const { content, issued } = await this.content(await this.access.mustRead(actor, officeId), quarter);
    return issued === null ? { preview: documentOf(content) } : { issued };
  }

  /** @throws Problem `reports.not-found` */
  async bulletin({ actor, language }: RequestContext, quarter: string, officeId?: string): Promise<BulletinView> {
    const { content, issued } = await this.bulletinContent(await this.access.mustRead(actor, officeId), quarter);
    return bulletinView(content, issued && (await this.short(issued)), language);
  }

  /** @throws Problem `reports.not-found` */
  async bulletinDocument({ actor }: RequestContext, quarter: string, officeId?: string): Promise<Asked> {
    const { content, issued } = await this.bulletinContent(await this.access.mustRead(actor, officeId), quarter);
    return issued === null ? { preview: documentOf(content) } : { issued };
  }

  /** A special report as it would be issued. @throws Problem `reports.not-found` */
  async specialPreview(
    { actor }: RequestContext,
    quarter: string,
    officeId: string,
    texts: SpecialTexts,
  ): Promise<OfficialDocument> {
    this.access.mustMake(actor, officeId);
    const { content } = await this.content(officeId, quarter);
    return documentOf(drawn(content, null, texts));
  }

  private async content(officeId: string, quarter: string): Promise<{ content: QuarterContent; issued: IssuedReport | null }> {
    const issued = (await this.reports.find(this.read, officeId, quarter, 'quarterly')) ?? null;
    if (issued !== null) return { content: contentOf(issued) as QuarterContent, issued };
    return { content: await this.freezing.preview(this.read, officeId, quarter, this.clock.now()), issued };
  }

  private async bulletinContent(
    officeId: string,
    quarter: string,
  ): Promise<{ content: BulletinContent; issued: IssuedReport | null }> {
    const issued = (await this.reports.find(this.read, officeId, quarter, 'bulletin')) ?? null;
    if (issued !== null) return { content: contentOf(issued) as BulletinContent, issued };
    return { content: drawn((await this.content(officeId, quarter)).content, null) as BulletinContent, issued };
  }

  private async short(issued: IssuedReport): Promise<IssuedView> {
    return issuedView(issued, await this.reports.documentsOf(this.read, [issued.id]));
  }

  private readonly read: Read = (statement, values) => this.database.rows(statement, values);
}
