import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { badMultipart, bodyTooLarge } from '../errors/request-problems.js';

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
