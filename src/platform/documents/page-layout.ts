import type { Orientation } from './official-document.js';

/**
 * The page of an official document, in millimetres and points.
 * Source: GB/T 9704-2012 §5 (A4; top 37 mm, left 28 mm; type area 156 mm × 225 mm; 22 lines of 28 characters).
 */
export const page = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 } as const;

/** Lies the page across, the head of the table is where the binding is (GB/T 9704-2012 §7.7). */
const across = { top: page.left, left: page.bottom, right: page.top, bottom: page.right } as const;

/** Millimetres from the edges to the type area. */
export function marginsOf(orientation: Orientation): Readonly<Record<'top' | 'left' | 'right' | 'bottom', number>> {
  return orientation === 'portrait' ? page : across;
}

/** Millimetres of a line, from margin to margin. */
export function lineWidth(orientation: Orientation): number {
  const { left, right } = marginsOf(orientation);
  return (orientation === 'portrait' ? page.width : page.height) - left - right;
}

/** From the foot of the page to the number's line, whose upper edge is 7 mm below the type area. */
export function footerDistance(orientation: Orientation): number {
  return marginsOf(orientation).bottom - 7 - millimetres(sizes.pageNumber);
}

export const charactersPerLine = 28;

/** Points from one line's foot to the next: 225 mm ÷ 22, as Word counts it. */
export const linePitch = 28.95;
/** Of lines in tables and of remarks. */
export const tablePitch = 20;
export const titlePitch = 36;

/** Sizes of letters in points: 二号, 三号, 四号, 小四. */
export const sizes = { title: 22, body: 16, pageNumber: 14, table: 12, small: 12, label: 10.5 } as const;

/** What a pitch of 28 characters takes from each character of the body, in points. */
export const characterSpacing = points(lineWidth('portrait')) / charactersPerLine - sizes.body;

/** Lines that are kept free above who signs, for the seal. */
export const sealLines = 2;

export const red = 'D9001B';

export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export function millimetres(inPoints: number): number {
  return (inPoints * 25.4) / 72;
}

/** The size of a red head that fills one line and no more, in points. */
export function letterheadSize(letterhead: string): number {
  return Math.min(42, Math.floor(points(lineWidth('portrait')) / letterhead.length));
}
