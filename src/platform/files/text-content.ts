import { createReadStream } from 'node:fs';

/** Tab, line feed, vertical tab, form feed and carriage return: the only control characters that a text file holds. */
const allowedControls = new Set([9, 10, 11, 12, 13]);

/**
 * Whether a file is plain text, throughout: UTF-8, GB 18030 (a Chinese Excel writes CSV in it), or UTF-16 with its mark.
 * A script that names its interpreter in the first line is a program and not a text.
 */
export async function isPlainText(path: string): Promise<boolean> {
  const start = await firstBytes(path);
  if (start[0] === 0x23 && start[1] === 0x21) return false;
  if (start[0] === 0xff && start[1] === 0xfe) return decodes(path, 'utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return decodes(path, 'utf-16be');
  return (await decodes(path, 'utf-8')) || (await decodes(path, 'gb18030'));
}

async function firstBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (hasForeignControl(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    }
    return !hasForeignControl(decoder.decode());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

function hasForeignControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 32 && !allowedControls.has(unit)) return true;
  }
  return false;
}
