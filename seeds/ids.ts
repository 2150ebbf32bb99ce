import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/**
 * The UUIDv7 of a seeded thing: always the same for the same name and instant, so that a load that is run again finds what is there.
 *
 * @param at milliseconds; ids sort by it
 */
export function seedId(name: string, at: number): string {
  const random = createHash('sha256').update(name).digest().subarray(0, 16);
  return uuidv7({ msecs: at, random });
}
