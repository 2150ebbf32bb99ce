import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that has been received and weighed, but not yet taken into the store. */
export interface StagedFile {
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of the content. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A part of a file: first and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Uploads that a killed process left behind are swept away when they are older than this. Milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Files on disk, each under the SHA-256 of its content: `ab/cd/abcd…`. What is in the store never changes.
 *
 * A file comes in by two steps: `stage` receives it, then `keep` takes it in or `discard` throws it away. Between the two
 * the caller decides, so a refused upload leaves nothing behind. A database row is written only after `keep`: content
 * without a row is harmless, a row without content is not.
 */
export class FileStore {
  private readonly incoming: string;

  /** @param directory where the files stand; made when it is missing */
  constructor(readonly directory: string) {
    this.incoming = join(directory, 'incoming');
  }

  /** Receives a stream to disk, hashing and weighing it in one pass; when the stream breaks off, nothing is left. */
  async stage(content: Readable): Promise<StagedFile> {
    await mkdir(this.incoming, { recursive: true });
    const path = join(this.incoming, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    const weigh = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    try {
      await pipeline(content, weigh, createWriteStream(path, { flags: 'wx', mode: 0o440, flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, sha256: hash.digest('hex'), size };
  }

  /** Takes a staged file into the store for good. Content that is already there stays untouched. */
  async keep(staged: StagedFile): Promise<void> {
    const target = this.pathOf(staged.sha256);
    if (await this.has(staged.sha256)) return this.discard(staged);
    await mkdir(dirname(target), { recursive: true });
    // Two uploads of the same content at once: the second rename puts equal bytes in the place of equal bytes.
    await rename(staged.path, target);
    await sync(dirname(target));
  }

  /** Throws a staged file away; does nothing when it is gone already. */
  async discard(staged: StagedFile): Promise<void> {
    await rm(staged.path, { force: true });
  }

  /** Whether the content with this hash is in the store. */
  async has(sha256: string): Promise<boolean> {
    return (await this.sizeOf(sha256)) !== undefined;
  }

  /** Bytes of the content with this hash; undefined when it is not in the store. */
  async sizeOf(sha256: string): Promise<number | undefined> {
    return (await statOf(this.pathOf(sha256)))?.size;
  }

  /** Reads content as a stream, whole or in part; the stream fails with ENOENT when it is not in the store. */
  read(sha256: string, range?: ByteRange): Readable {
    return createReadStream(this.pathOf(sha256), range);
  }

  /**
   * Removes what uploads of killed processes left behind more than a day ago. Age is measured against the file system's
   * own clock, since the product's may be simulated.
   *
   * @returns how many files were removed
   */
  async sweep(): Promise<number> {
    const left = await namesIn(this.incoming);
    if (left.length === 0) return 0;
    const probe = join(this.incoming, randomUUID());
    await writeFile(probe, '');
    const present = (await stat(probe)).mtimeMs;
    await rm(probe);
    let removed = 0;
    for (const path of left.map((name) => join(this.incoming, name))) {
      const found = await statOf(path);
      if (found === undefined || present - found.mtimeMs < abandonedAfter) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a SHA-256: ${sha256}`);
    return join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function statOf(path: string): Promise<{ size: number; mtimeMs: number } | undefined> {
  return unlessMissing(stat(path), undefined);
}

async function namesIn(directory: string): Promise<string[]> {
  return unlessMissing(readdir(directory), []);
}

async function unlessMissing<Found, Otherwise>(found: Promise<Found>, otherwise: Otherwise): Promise<Found | Otherwise> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

/** Makes a rename survive a power cut; Windows has no such thing for folders. */
async function sync(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
