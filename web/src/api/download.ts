import { languageTag, sessionLost } from './client.js';
import { problemFrom } from './problem.js';

/** A file that the server made: its content, and the name under which it is kept. */
export interface ServedFile {
  readonly content: Blob;
  readonly name: string;
}

/**
 * Reads a file in the person's language. A whole file is read before anything is kept of it: a broken answer leaves nothing behind.
 *
 * @throws ProblemError where the server refused
 */
export async function readFile(address: string): Promise<ServedFile> {
  const response = await fetch(address, { credentials: 'same-origin', headers: { 'accept-language': languageTag() } });
  if (!response.ok) {
    const problem = problemFrom(await response.json().catch(() => undefined), response.status);
    if (problem.code === 'auth.required') sessionLost();
    throw problem;
  }
  return { content: await response.blob(), name: nameIn(response.headers.get('content-disposition') ?? '') };
}

/** Gives a file to the browser, which keeps it where it keeps downloads. */
export function keep({ content, name }: ServedFile): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken hold of the content by the end of this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that RFC 5987 encodes, or else the plain one. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? 'download';
}
