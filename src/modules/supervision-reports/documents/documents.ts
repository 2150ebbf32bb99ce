import type { DocumentFormat, OfficialDocument } from '../../../platform/documents/official-document.js';
import { renderPdf } from '../../../platform/documents/pdf/render-pdf.js';
import { renderWord } from '../../../platform/documents/word/render-word.js';
import type { BulletinContent, QuarterContent, SpecialContent } from '../content.js';
import { bulletinDocument } from './bulletin-document.js';
import { quarterlyDocument } from './quarterly-document.js';
import { specialDocument } from './special-document.js';

/** What any report says. */
export type ReportContent = QuarterContent | BulletinContent | SpecialContent;

/** A report as an official document. */
export function documentOf(content: ReportContent): OfficialDocument {
  switch (content.kind) {
    case 'quarterly':
      return quarterlyDocument(content);
    case 'bulletin':
      return bulletinDocument(content);
    case 'special':
      return specialDocument(content);
  }
}

/** A document as a file; the same document gives the same bytes. */
export function render(document: OfficialDocument, format: DocumentFormat): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return renderWord(document);
    case 'pdf':
      return renderPdf(document);
  }
}
