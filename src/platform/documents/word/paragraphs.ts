import { AlignmentType, ExternalHyperlink, HeadingLevel, LineRuleType, Paragraph, TextRun, type IRunOptions } from 'docx';
import { characterSpacing, linePitch, sizes, tablePitch } from '../page-layout.js';
import type { Align, Heading, Paragraph as ParagraphBlock, Text, TextPart } from '../official-document.js';
import { fontOf, type FontRole } from './fonts.js';
import { halfPoints, twips } from './measures.js';

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, string>;

/** How the letters of a text look. */
export interface Letters {
  readonly role?: FontRole;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** A text as runs; a part with a link leads to an address below `origin`, where there is one. */
export function runs(text: Text, letters: Letters, origin: string | undefined): (TextRun | ExternalHyperlink)[] {
  const parts: readonly TextPart[] = typeof text === 'string' ? [{ text }] : text;
  return parts.flatMap((part): (TextRun | ExternalHyperlink)[] => {
    const made = linesOf(part, letters);
    if (part.link === undefined || origin === undefined) return made;
    return [new ExternalHyperlink({ children: made, link: new URL(part.link, origin).href })];
  });
}

function linesOf({ text, bold }: TextPart, letters: Letters): TextRun[] {
  const look: IRunOptions = {
    font: fontOf(letters.role ?? 'body'),
    size: halfPoints(letters.size ?? sizes.body),
    ...(letters.size === undefined && { characterSpacing: Math.floor(characterSpacing * 20) }),
    ...((bold ?? letters.bold) === true && { bold: true }),
    ...(letters.color !== undefined && { color: letters.color }),
  };
  return text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

/** The spacing of lines that are as many points apart, whatever stands in them. */
export function exactly(points: number) {
  return { line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** Lines without anything. */
export function emptyLines(count: number, keepNext = false): Paragraph[] {
  return Array.from({ length: count }, () => new Paragraph({ spacing: exactly(linePitch), keepNext }));
}

/** An indent of whole characters of the body, in front of the first line. */
export function firstLine(characters: number) {
  return { firstLine: twips(characters * sizes.body), firstLineChars: characters * 100 };
}

/** Running text; `keepNext`: it stays on one page with what follows. */
export function paragraph(
  { text, align = 'left', indent = true, small }: ParagraphBlock,
  origin: string | undefined,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: align === 'left' ? AlignmentType.JUSTIFIED : alignments[align],
    spacing: exactly(small === true ? tablePitch : linePitch),
    ...(indent && align === 'left' && { indent: firstLine(2) }),
    children: runs(text, small === true ? { size: sizes.small } : {}, origin),
  });
}

const levels = {
  1: { style: HeadingLevel.HEADING_1, role: 'black', bold: false },
  2: { style: HeadingLevel.HEADING_2, role: 'regular', bold: false },
  3: { style: HeadingLevel.HEADING_3, role: 'body', bold: true },
  4: { style: HeadingLevel.HEADING_4, role: 'body', bold: false },
} as const;

/** A heading with its number: 黑体, 楷体, 仿宋 in bold, 仿宋. Source: GB/T 9704-2012 §7.3.3. */
export function heading({ level }: Heading, numbered: string): Paragraph {
  const { style, role, bold } = levels[level];
  return new Paragraph({
    heading: style,
    keepNext: true,
    spacing: exactly(linePitch),
    indent: firstLine(2),
    children: runs(numbered, { role, bold }, undefined),
  });
}
