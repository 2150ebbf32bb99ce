import type { DocumentFormat, OfficialDocument } from './official-document.js';
import { renderPdf } from './pdf/render-pdf.js';
import type { RenderOptions } from './render-options.js';
import { renderWord } from './word/render-word.js';

export { renderPdf } from './pdf/render-pdf.js';
export { renderWord } from './word/render-word.js';

/** An official document in the form that was asked for; the same document and options give the same bytes. */
export function render(document: OfficialDocument, format: DocumentFormat, options: RenderOptions = {}): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return renderWord(document, options);
    case 'pdf':
      return renderPdf(document, options);
  }
}
