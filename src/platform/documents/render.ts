import type { DocumentFormat, OfficialDocument } from './official-document.js';
import type { RenderOptions } from './render-options.js';

/**
 * An official document in the form that was asked for; the same document and options give the same bytes.
 * What renders is loaded with the first document: its libraries are large, and most processes never make one.
 */
export async function render(document: OfficialDocument, format: DocumentFormat, options: RenderOptions = {}): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return (await import('./word/render-word.js')).renderWord(document, options);
    case 'pdf':
      return (await import('./pdf/render-pdf.js')).renderPdf(document, options);
  }
}
