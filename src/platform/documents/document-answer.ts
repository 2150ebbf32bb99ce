import { createHash } from 'node:crypto';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachment } from '../files/download.js';
import type { Filter } from '../http/list-filters.js';
import { choice } from '../http/list-filters.js';
import { documentFormats, type DocumentFormat } from './official-document.js';

/** A document as it goes out. */
export interface MadeDocument {
  readonly bytes: Buffer;
  /** The file's name, and one in plain letters for old clients. */
  readonly name: { readonly zh: string; readonly plain: string };
  readonly mediaType: string;
}

/** The media type of such an answer in the API's description: one or the other. */
export const documentMediaType = 'application/octet-stream';

const formats = Object.keys(documentFormats) as DocumentFormat[];

/** In which form a document is asked for; Word where the caller does not say. */
export const formatFilter: Filter<DocumentFormat> = choice(formats);

/** Answers with a document to be saved; the same document has the same entity tag. */
export function documentAnswer(reply: FastifyReply, { bytes, name, mediaType }: MadeDocument): StreamableFile {
  reply.headers({
    etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name.zh, name.plain), length: bytes.length });
}
