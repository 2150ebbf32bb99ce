import { syntheticNote } from '../wording.js';

const note = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="21"/></w:rPr><w:t>${syntheticNote}</w:t></w:r></w:p>`;

/** The parts of a Word file whose text begins with the note that its data is made up. */
export function withSyntheticNote(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const text = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const marked = text.replace(/<w:body>/, `<w:body>${note}`);
  if (marked === text) throw new Error('a Word file has no body');
  return new Map(parts).set('word/document.xml', Buffer.from(marked));
}
