import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ByteRange, FileStore } from './file-store.js';

/** What is sent: content of the store, and the name and type under which it goes out. */
export interface Download {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Answers a request with a file, to be saved and never to be shown or run by the browser as part of the page.
 * Knows `If-None-Match` (the tag is the hash: what it names never changes) and one byte range, so that recordings can be sought.
 */
export async function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  store: FileStore,
  file: Download,
): Promise<void> {
  const tag = `"${file.sha256}"`;
  reply.headers({
    etag: tag,
    'cache-control': 'private, no-cache',
    'content-disposition': attachment(file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'accept-ranges': 'bytes',
  });
  if (matches(request.headers['if-none-match'], tag)) return void (await reply.status(304).send());
  if ((await store.sizeOf(file.sha256)) !== file.size)
    throw new Error(`content ${file.sha256} is missing from the store, or damaged`);
  const range = rangeOf(request, tag, file.size);
  if (range === 'outside') {
    return void (await reply
      .status(416)
      .header('content-range', `bytes */${file.size}`)
      .removeHeader('content-disposition')
      .send());
  }
  if (range !== undefined) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  const length = range === undefined ? file.size : range.end - range.start + 1;
  await reply.header('content-type', file.mediaType).header('content-length', length).send(store.read(file.sha256, range));
}

/** RFC 6266: a name in plain letters for old clients (by itself, where it has one), and the real one as RFC 5987 encodes it. */
export function attachment(name: string, plainName = name): string {
  const plain = plainName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function matches(header: string | undefined, tag: string): boolean {
  return (
    header !== undefined &&
    (header.trim() === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag))
  );
}

/** The one range that is asked for; undefined for the whole file, and for whatever is not a single range of bytes (RFC 9110 §14.2). */
function rangeOf(request: FastifyRequest, tag: string, size: number): ByteRange | 'outside' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const condition = request.headers['if-range'];
  if (match === null || (condition !== undefined && condition !== tag)) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') return Number(last) === 0 ? 'outside' : { start: Math.max(size - Number(last), 0), end: size - 1 };
  const start = Number(first);
  const end = Math.min(last === '' ? size - 1 : Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'outside';
}
