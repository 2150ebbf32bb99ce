import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import type { DocumentKind } from '../../platform/documents/document-kind.js';
import { documentFormats, type DocumentFormat } from '../../platform/documents/official-document.js';
import { render } from '../../platform/documents/render.js';
import type { MadeDocument } from '../../platform/documents/document-answer.js';
import { templates } from '../../platform/documents/template/templates.js';
import { Problem } from '../../platform/errors/problem.js';
import { FileStore } from '../../platform/files/file-store.js';
import { DocumentKinds } from './document-kinds.js';
import { DocumentTemplatesRepository } from './document-templates.repository.js';
import { notYet } from './documents.errors.js';

/** What a document is about beside its facts. */
export interface DocumentSubject {
  /** Whose template it is made of, where that office has one. */
  readonly officeId: string;
  /** What the file is called after: a case's number. */
  readonly number: string;
}

/** Makes official documents: of the office's own template where it has one, and as the product writes them otherwise. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly kinds: DocumentKinds,
    private readonly templates: DocumentTemplatesRepository,
    private readonly files: FileStore,
    private readonly config: Config,
  ) {}

  /** Registers kinds of documents; to be called while modules initialise. */
  register<Facts>(...kinds: readonly DocumentKind<Facts>[]): void {
    for (const kind of kinds) this.kinds.add(kind);
  }

  /**
   * A document in the form that was asked for. The caller answers for whether the facts may be seen.
   *
   * @param facts undefined where the step that the document is about has not been taken
   * @throws Problem `documents.not-yet`
   */
  async make<Facts>(
    kind: DocumentKind<Facts>,
    facts: Facts | undefined,
    { officeId, number }: DocumentSubject,
    format: DocumentFormat,
  ): Promise<MadeDocument> {
    if (facts === undefined) throw new Problem(notYet, { params: { document: kind.label } });
    const name = { zh: `${kind.label.zh} ${number}.${format}`, plain: `${kind.name} ${number}.${format}` };
    const template = format === 'docx' ? await this.templateOf(officeId, kind.name) : undefined;
    const { baseUrl } = this.config;
    const bytes =
      template === undefined
        ? await render(kind.compose(facts), format, baseUrl === undefined ? {} : { origin: baseUrl })
        : await (await templates()).fillTemplate(template, kind, facts);
    return { bytes, name, mediaType: documentFormats[format] };
  }

  private async templateOf(officeId: string, kind: string): Promise<Buffer | undefined> {
    const template = (await this.templates.ofOffice(officeId)).find((row) => row.kind === kind);
    return template === undefined ? undefined : buffer(this.files.read(template.sha256));
  }
}
