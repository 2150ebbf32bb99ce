import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, type FieldFault } from '../errors/problem.js';
import { badMultipart, bodyTooLarge, unsupportedMediaType } from '../errors/request-problems.js';
import { faultOf } from '../http/field-faults.js';
import { fileLimit } from '../http/problem-of-error.js';
import { textFaults } from '../http/request-text.js';
import { invalid } from '../http/validation.js';
import { words } from '../words/words.js';
import { cleanFileName } from './file-name.js';
import type { FileStore, StagedFile } from './file-store.js';
import { storageFull } from './upload-problems.js';

/** A file that came with a form, staged in the store. */
export interface UploadedFile extends StagedFile {
  /** Made fit to be shown; may be empty. */
  readonly name: string;
  /** The media type that the sender gave it. */
  readonly declaredType: string;
}

/** A form with one file, as it was received. */
export interface Upload {
  /** Empty fields count as absent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly file: UploadedFile | undefined;
  /** What is wrong with the form as such. */
  readonly faults: readonly FieldFault[];
}

/** A request that announces more than this is refused before it is read. */
const maxAnnouncedBytes = 4 * fileLimit.bytes;
const limits = {
  fileSize: fileLimit.bytes,
  files: 1,
  fields: 20,
  parts: 30,
  fieldSize: 10_000,
  fieldNameSize: 100,
  headerPairs: 100,
};
const notAText = { code: 'not-text', words: words('须为一万字节以内的文本', 'must be a text of at most 10,000 bytes') };
const once = { code: 'not-unique', words: words('只能出现一次', 'must appear once only') };
const options = { limits, throwFileSizeLimit: false };

/**
 * Receives a multipart form with one file; the fields may stand before or after it. The caller must `keep` or `discard`
 * the staged file. The request is read to its end even when it is refused, so that the sender gets to read the answer.
 *
 * @throws Problem 413 `request.too-large`, 415 `request.unsupported-media-type`, 400 `request.bad-multipart`,
 * 507 `files.storage-full`,
 * 422 `request.invalid` for more than one file
 */
export async function receiveUpload(request: FastifyRequest, store: FileStore): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem(unsupportedMediaType);
  if (Number(request.headers['content-length'] ?? 0) > maxAnnouncedBytes) throw tooLarge();
  const form = new Form(store);
  try {
    for await (const part of request.parts(options)) {
      if (part.type === 'file') await form.addFile(part);
      else form.addField(part.fieldname, part.value, part.valueTruncated);
    }
    return form.finished();
  } catch (error) {
    request.raw.unpipe().resume();
    await form.abandon();
    throw asProblem(error);
  }
}

/** What has been received of a form so far. */
class Form {
  private readonly fields: Record<string, string> = {};
  private readonly faults: FieldFault[] = [];
  private file: UploadedFile | undefined;
  private truncated = false;

  constructor(private readonly store: FileStore) {}

  async addFile(part: MultipartFile): Promise<void> {
    const staged = await this.store.stage(part.file);
    // Browsers send a quotation mark in a name as %22 (WHATWG HTML, multipart/form-data encoding).
    const name = cleanFileName((part.filename ?? '').replaceAll('%22', '"'));
    this.file = { ...staged, name, declaredType: part.mimetype };
    this.truncated = part.file.truncated;
  }

  addField(name: string, value: unknown, truncated: boolean): void {
    if (typeof value !== 'string' || truncated) {
      this.faults.push(faultOf(name, notAText));
    } else if (name in this.fields) {
      this.faults.push(faultOf(name, once));
    } else if (value !== '') {
      this.fields[name] = value;
    }
  }

  finished(): Upload {
    if (this.truncated) throw tooLarge();
    return { fields: this.fields, file: this.file, faults: [...this.faults, ...textFaults(this.fields)] };
  }

  async abandon(): Promise<void> {
    if (this.file !== undefined) await this.store.discard(this.file);
  }
}

function tooLarge(): Problem {
  return new Problem(bodyTooLarge, { params: { limit: fileLimit.text } });
}

/** The parser's own errors and those of a connection that broke are the sender's; whatever else is ours. */
function asProblem(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (error instanceof Problem) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem(storageFull);
  if (code === 'FST_FILES_LIMIT') return invalid([faultOf('file', once)]);
  const broke = code.startsWith('FST_') || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
  return broke || /multipart|boundary|part terminated|aborted|malformed/i.test(message) ? new Problem(badMultipart) : error;
}
