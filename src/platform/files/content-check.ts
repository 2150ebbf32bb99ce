import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { extensionOf, kindOfExtension, kindOfMediaType, type FileKind } from './file-kinds.js';
import { isPlainText } from './text-content.js';

/** What became of the check: the kind that the file really is, or why it is not taken. */
export type ContentCheck =
  | { readonly outcome: 'accepted'; readonly mediaType: string }
  /** Neither its name nor its declared type stands on the list of what may be stored. */
  | { readonly outcome: 'notAllowed'; readonly claimed: string }
  /** Name, declared type and content don't say the same. */
  | { readonly outcome: 'mismatch'; readonly claimed: string; readonly found: string };

const undeclared = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
/** Signatures of two bytes with which a text may well begin: the letters BM, and the mark of UTF-16. */
const weakSignatures = new Set(['image/bmp', 'audio/mpeg']);
/** A ZIP archive's list of entries stands at its end. */
const archiveDirectoryBytes = 128 * 1024;

/**
 * Checks a file by its content against its name and the type that was declared with it.
 *
 * @param declared the media type that came with the file; `application/octet-stream` or nothing leaves it to the name
 */
export async function checkContent(path: string, name: string, declared: string): Promise<ContentCheck> {
  const mediaType = (declared.split(';')[0] ?? '').trim().toLowerCase();
  const isDeclared = !undeclared.has(mediaType);
  const extension = extensionOf(name);
  const byDeclaration = isDeclared ? kindOfMediaType(mediaType) : undefined;
  if (isDeclared && byDeclaration === undefined) return { outcome: 'notAllowed', claimed: mediaType };
  const kind = extension === undefined ? byDeclaration : kindOfExtension(extension);
  if (kind === undefined) return { outcome: 'notAllowed', claimed: extension ?? mediaType };
  if (isDeclared && !goesBy(kind, mediaType)) return { outcome: 'mismatch', claimed: mediaType, found: kind.mediaType };
  const detected = (await fileTypeFromFile(path))?.mime;
  if (await contentIs(kind, path, detected)) return { outcome: 'accepted', mediaType: kind.mediaType };
  const found = detected ?? ((await isPlainText(path)) ? 'text/plain' : 'application/octet-stream');
  return { outcome: 'mismatch', claimed: kind.mediaType, found };
}

function goesBy(kind: FileKind, mediaType: string): boolean {
  return kind.mediaType === mediaType || kind.alsoDeclaredAs?.includes(mediaType) === true;
}

async function contentIs(kind: FileKind, path: string, detected: string | undefined): Promise<boolean> {
  if (kind.content === 'text') return (detected === undefined || weakSignatures.has(detected)) && (await isPlainText(path));
  if (detected === undefined || !kind.content.includes(detected)) return false;
  return kind.archiveEntry === undefined || (await archiveLists(path, kind.archiveEntry));
}

async function archiveLists(path: string, entry: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, archiveDirectoryBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(entry);
  } finally {
    await file.close();
  }
}
