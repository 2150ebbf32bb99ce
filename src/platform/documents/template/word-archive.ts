import JSZip from 'jszip';

/** What an archive may hold, unpacked: a template is a few pages with a seal or two. */
const maxBytes = 30 * 1024 * 1024;
const maxParts = 500;

/** Why a file is not taken as a Word template. */
export type ArchiveFault = 'notWord' | 'tooLarge' | 'macros' | 'external';

/** Reads the parts of a Word file; nothing is unpacked beyond the limits, whatever the archive says of itself. */
export async function readWordArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer> | ArchiveFault> {
  const archive = await opened(bytes);
  if (archive === undefined) return 'notWord';
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  if (files.length > maxParts) return 'tooLarge';
  const parts = new Map<string, Buffer>();
  let left = maxBytes;
  for (const file of files) {
    const content = await unpacked(file, left);
    if (content === undefined) return 'tooLarge';
    left -= content.length;
    parts.set(file.name, content);
  }
  return faultOf(parts) ?? parts;
}

async function opened(bytes: Uint8Array): Promise<JSZip | undefined> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    return undefined; // not an archive, or a broken one: the caller says so
  }
}

function unpacked(file: JSZip.JSZipObject, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = file.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        stream.pause();
        resolve(undefined);
      } else {
        chunks.push(chunk);
      }
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** A document of the office goes to others: it brings no program along, and calls nothing from elsewhere when it is opened. */
function faultOf(parts: ReadonlyMap<string, Buffer>): ArchiveFault | undefined {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (!parts.has('word/document.xml') || !types.includes('wordprocessingml.document.main+xml')) return 'notWord';
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject|activeX|\.bin$/i.test(name))) return 'macros';
  const relations = names.filter((name) => name.endsWith('.rels')).map((name) => parts.get(name)?.toString('utf8') ?? '');
  const calls = relations.flatMap((xml) => xml.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/g) ?? []);
  return calls.some((relation) => !/\/hyperlink["']/.test(relation)) ? 'external' : undefined;
}
