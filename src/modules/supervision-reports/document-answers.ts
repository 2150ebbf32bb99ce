import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { documentFormats, type DocumentFormat, type OfficialDocument } from '../../platform/documents/official-document.js';
import { render } from '../../platform/documents/render.js';
import { attachment, sendDownload } from '../../platform/files/download.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Filter } from '../../platform/http/list-filters.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { words } from '../../platform/words/words.js';
import { formats, IssuedDocuments } from './issued-documents.js';
import type { IssuedReport } from './issued-reports.repository.js';
import type { Asked } from './supervision-reports.queries.js';

/** The form that a document is asked for in. */
export const formatFilter: Filter<DocumentFormat> = {
  expected: words('须为 docx 或 pdf', 'use docx or pdf'),
  schema: { enum: formats, description: 'docx where it is left out' },
  read: (text) => formats.find((format) => format === text),
};

/** Sends documents: those of issued reports as they were kept, previews as they would be now. */
@Injectable()
export class DocumentAnswers {
  constructor(
    private readonly documents: IssuedDocuments,
    private readonly files: FileStore,
  ) {}

  async send(context: RequestContext, exchange: Exchange, asked: Asked, format: DocumentFormat = 'docx'): Promise<void> {
    if ('issued' in asked) return this.sendIssued(context, exchange, asked.issued, format);
    return this.sendPreview(exchange, asked.preview, format);
  }

  async sendIssued(
    context: RequestContext,
    exchange: Exchange,
    report: IssuedReport,
    format: DocumentFormat = 'docx',
  ): Promise<void> {
    const { request, reply } = exchange;
    await sendDownload(request, reply, this.files, await this.documents.download(context, report, format));
  }

  async sendPreview({ reply }: Exchange, document: OfficialDocument, format: DocumentFormat = 'docx'): Promise<void> {
    const bytes = await render(document, format);
    await reply
      .headers({
        'content-type': documentFormats[format],
        'content-disposition': attachment(`${document.title}（预览稿）.${format}`),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(bytes);
  }
}

/** The request that is answered with a file, and its answer. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
