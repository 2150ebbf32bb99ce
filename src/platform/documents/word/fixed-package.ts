import JSZip from 'jszip';
import { tablePitch } from '../page-layout.js';
import { fontTable } from './fonts.js';
import { twips } from './measures.js';

/** The first moment that a zip can name; what it packs has no other. */
const zipDate = new Date('1980-01-01T00:00:00Z');

/**
 * A Word file whose bytes follow from what it says alone: the library writes the hour and names made by chance into it.
 *
 * @param date the document's own, `YYYY-MM-DD`
 */
export async function fixedPackage(made: Uint8Array, date: string): Promise<Buffer> {
  const source = await JSZip.loadAsync(made);
  const parts = new Map<string, Uint8Array>();
  for (const file of Object.values(source.files)) if (!file.dir) parts.set(file.name, await file.async('uint8array'));
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, Buffer.from(change(Buffer.from(part).toString('utf8'))));
  };
  edit('docProps/core.xml', (xml) => dated(xml, date));
  const names = namesByChance(Buffer.from(parts.get('word/_rels/document.xml.rels') ?? '').toString('utf8'));
  const renamed = (xml: string) => [...names].reduce((so, [from, to]) => so.replaceAll(`"${from}"`, `"${to}"`), xml);
  edit('word/document.xml', (xml) => offTheGrid(numbered(renamed(xml))));
  edit('word/_rels/document.xml.rels', renamed);
  if (parts.has('word/fontTable.xml')) edit('word/fontTable.xml', fontTable);
  return packed(parts);
}

/** Packs parts in the order of their names, `[Content_Types].xml` first as the format asks, all with one date. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const target = new JSZip();
  const order = [...parts.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  for (const name of order) target.file(name, parts.get(name) ?? '', { date: zipDate, createFolders: false });
  return target.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function dated(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** Lines of tables and remarks stand nearer than the page's grid; the library has no word for that in a paragraph. */
function offTheGrid(xml: string): string {
  const nearer = new RegExp(`<w:spacing (?=[^>]*w:line="${twips(tablePitch)}")`, 'g');
  return xml.replace(nearer, '<w:snapToGrid w:val="0"/><w:spacing ');
}

/** Pictures are counted by the library from the start of the process; here by the document. */
function numbered(xml: string): string {
  let count = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(count += 1)}"`);
}

/** Relations of links are named by chance (`rId` and 21 letters); their order is the document's. */
function namesByChance(relations: string): ReadonlyMap<string, string> {
  const found = [...relations.matchAll(/Id="(rId[a-z0-9_-]{12,})"/g)].map(([, name = '']) => name);
  return new Map(found.map((name, index) => [name, `rIdLink${index + 1}`]));
}
