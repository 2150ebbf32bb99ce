import type { TextContent, Content, Style, Margins } from 'pdfmake';
import type { Text } from '../official-document.js';
import { characterSpacing, linePitch, sizes, tablePitch } from '../page-layout.js';

/**
 * What pdfmake calls the embedded letters. In sizes of a letter: how high one line of each is (ascent and descent of the
 * file), and how much nearer to the line's head its letters stand than those of the body.
 */
export const families = {
  song: { font: 'Song', height: 1.437, above: 0 },
  songHalfBold: { font: 'SongHalfBold', height: 1.437, above: 0 },
  black: { font: 'Black', height: 1, above: 0.271 },
} as const;

export type Family = keyof typeof families;

/** Letters of a family and size on lines that are `pitch` points apart. */
export function letters(family: Family, size: number, pitch: number): Style {
  const { font, height, above } = families[family];
  const lowered: Margins = [0, above * size, 0, -above * size];
  return { font, fontSize: size, lineHeight: pitch / (size * height), ...(above > 0 && { margin: lowered }) };
}

/** The body's letters, 28 to a line. */
export const body: Style = { ...letters('song', sizes.body, linePitch), characterSpacing };
export const small: Style = letters('song', sizes.table, tablePitch);
export const smallBlack: Style = letters('black', sizes.table, tablePitch);

/** A text with what stands out in it; a part with a link leads to an address below `origin`, where there is one. */
export function inline(text: Text, origin: string | undefined): TextContent['text'] {
  if (typeof text === 'string') return text;
  return text.map(({ text: part, bold, link }): TextContent => ({
    text: part,
    ...(bold === true && { bold: true }),
    ...(link !== undefined && origin !== undefined && { link: new URL(link, origin).href }),
  }));
}

/** Lines without anything. */
export function emptyLines(count: number): Content[] {
  return count === 0 ? [] : [{ text: Array.from({ length: count }, () => ' ').join('\n'), ...body }];
}
