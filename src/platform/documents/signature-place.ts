import { chineseDate } from '../words/chinese.js';
import type { Signature } from './official-document.js';

/** A line of a signature, and how many characters it stays off the right margin. */
export interface SignatureLine {
  readonly text: string;
  readonly fromRight: number;
}

const dateFromRight = 4;

/**
 * Where those who sign and the date stand: the date four characters off the right margin, and each name centred over it.
 * A name that is longer stands two off, and the date is centred under it. Source: GB/T 9704-2012 §7.3.5.
 */
export function signatureLines({ by, date }: Signature, documentDate: string): readonly SignatureLine[] {
  const day = chineseDate(date ?? documentDate);
  const width = charactersOf(day);
  const longest = Math.max(...by.map(charactersOf), 0);
  const centre = Math.max(dateFromRight + width / 2, 2 + longest / 2);
  return [...by, day].map((text) => ({ text, fromRight: Math.max(0, centre - charactersOf(text) / 2) }));
}

/** The width of a text in whole characters: letters and digits of Latin take half of one. */
export function charactersOf(text: string): number {
  return [...text].reduce((so, sign) => so + (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}
