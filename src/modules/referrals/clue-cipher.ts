import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ClueKey } from './clue-keys.js';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A text under seal. */
export interface SealedText {
  readonly keyId: string;
  readonly nonce: Buffer;
  /** The text as sealed, with the authentication tag at its end. */
  readonly content: Buffer;
}

/**
 * Seals a text with AES-256-GCM.
 *
 * @param place where the text stands; it opens nowhere else
 */
export function seal({ id, bytes }: ClueKey, place: string, text: string): SealedText {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, bytes, nonce).setAAD(Buffer.from(place));
  return { keyId: id, nonce, content: Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]) };
}

/** Opens a sealed text. @throws Error when it was altered, or moved to another place */
export function open({ bytes }: ClueKey, place: string, { nonce, content }: SealedText): string {
  const end = content.length - tagBytes;
  const decipher = createDecipheriv(algorithm, bytes, nonce).setAAD(Buffer.from(place)).setAuthTag(content.subarray(end));
  return Buffer.concat([decipher.update(content.subarray(0, end)), decipher.final()]).toString('utf8');
}
