import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { badMultipart, bodyTooLarge } from '../errors/request-problems.js';
import { requestHash } from './idempotency.js';
import type { RequestContext } from './request-context.js';

const limit = { bytes: 5 * 1024 * 1024, text: '5 MiB' };

/** The table that a request uploads, whole, and its hash. */
export interface UploadedTable {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Reads the one file of a multipart request into memory: for tables, which are small.
 *
 * @throws Problem `request.too-large` above 5 MiB, `request.bad-multipart` without a file
 */
export async function uploadedTable(request: FastifyRequest): Promise<UploadedTable> {
  if (!request.isMultipart()) throw new Problem(badMultipart);
  const file = await request.file({ limits: { fileSize: limit.bytes } });
  if (file === undefined) throw new Problem(badMultipart);
  const bytes = await file.toBuffer().catch((error: unknown) => {
    throw file.file.truncated ? new Problem(bodyTooLarge, { params: { limit: limit.text } }) : error;
  });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The context of an upload: its idempotency key goes with the file's content, which the key's first reader did not know. */
export function contextOfUpload(context: RequestContext, request: FastifyRequest, { sha256 }: UploadedTable): RequestContext {
  const { idempotency } = context;
  if (idempotency === undefined) return context;
  return { ...context, idempotency: { key: idempotency.key, requestHash: requestHash(request, { file: sha256 }) } };
}
