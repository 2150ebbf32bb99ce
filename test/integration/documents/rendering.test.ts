import JSZip from 'jszip';
import type { OfficialDocument } from '../../../src/platform/documents/official-document.js';
import { renderPdf } from '../../../src/platform/documents/pdf/render-pdf.js';
import { renderWord } from '../../../src/platform/documents/word/render-word.js';
import { pdfText, squeezed } from './reading.js';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="30" height="30"/></svg>';
const document: OfficialDocument = {
  title: '关于整改情况的通报',
  date: '2026-10-15',
  synthetic: true,
  body: [
    { kind: 'heading', level: 1, text: '总体情况' },
    { kind: 'heading', level: 2, text: '进展' },
    { kind: 'heading', level: 3, text: '问题' },
    { kind: 'heading', level: 4, text: '表现' },
    { kind: 'heading', level: 1, text: '要求' },
    { kind: 'paragraph', text: ['逾期', '12', '件'].map((text) => (text === '12' ? { text, link: '/cases?q=1' } : { text })) },
    { kind: 'picture', format: 'svg', data: Buffer.from(drawing), width: 60, height: 30, caption: '图1' },
  ],
};

describe('an official document', () => {
  it('is the same bytes each time, with pictures and links in it', async () => {
    const options = { origin: 'https://bihuan.example' };
    for (const render of [renderWord, renderPdf]) {
      const first = await render(document, options);
      expect((await render(document, options)).equals(first)).toBe(true);
    }
  });

  it('numbers its headings, and says on every page that its data is made up', async () => {
    const text = await pdfText(await renderPdf(document));
    expect(text).toContain(squeezed('演示数据'));
    expect(text).toContain(squeezed('一、总体情况（一）进展1.问题（1）表现二、要求'));
    const zip = await JSZip.loadAsync(await renderWord(document));
    expect(await zip.file('word/header1.xml')?.async('string')).toContain('演示数据');
    const page = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(page).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(page).toMatch(/<w:docGrid [^>]*w:linePitch="579"/);
  });

  it('refuses a table whose rows do not fit its columns', async () => {
    const table = { kind: 'table', columns: [{ width: 1 }, { width: 1 }], head: [], rows: [['一']] } as const;
    await expect(renderWord({ ...document, body: [table] })).rejects.toThrow('row 1 of a table has too few cells');
  });
});
