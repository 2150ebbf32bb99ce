import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Answer } from '../../support/client.js';
import type { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';

/** Downloads a document below an address. */
export async function documentAt(city: City, name: Name, path: string): Promise<Answer> {
  return (await city.as(name)).get(path);
}

/** The text of a Word file as mammoth reads it, without blanks; marks between the cells of a table. */
export async function wordText(bytes: Buffer): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return squeezed(value);
}

/** The text of a PDF as PDF.js reads it, without blanks. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return squeezed(text);
}

/** PDF.js reads letters that look alike by their compatibility forms: both sides are compared by those. */
export const squeezed = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
