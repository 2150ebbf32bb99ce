import { AlignmentType, BorderStyle, Paragraph } from 'docx';
import type { OfficialDocument } from '../official-document.js';
import { letterheadSize, linePitch, red, sizes, titlePitch } from '../page-layout.js';
import { halfPoints, twips } from './measures.js';
import { emptyLines, exactly, runs } from './paragraphs.js';

/** What stands above the body: red head, number, title, main recipient. */
export function headOf({ letterhead, number, title, recipient }: OfficialDocument): Paragraph[] {
  const isLetter = letterhead !== undefined;
  return [
    ...(isLetter ? [redHead(letterhead), ...emptyLines(1)] : []),
    ...(number === undefined && !isLetter ? [] : [numberLine(number ?? '', isLetter)]),
    ...(isLetter ? emptyLines(1) : []),
    titleOf(title),
    ...emptyLines(recipient === undefined ? 0 : 1),
    ...(recipient === undefined
      ? []
      : [new Paragraph({ spacing: exactly(linePitch), children: runs(`${recipient}：`, {}, undefined) })]),
  ];
}

/** A title of a document or an annex, in the middle, with room under it. */
export function titleOf(title: string): Paragraph {
  return new Paragraph({
    style: 'Title',
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { ...exactly(titlePitch), after: twips(linePitch / 2) },
    children: runs(title, { role: 'title', size: sizes.title }, undefined),
  });
}

function redHead(letterhead: string): Paragraph {
  const size = letterheadSize(letterhead);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactly(size * 1.4),
    children: runs(letterhead, { role: 'title', size, color: red }, undefined),
  });
}

/** A letter's number stands in the middle over the red line; that of a list or form at the right. */
function numberLine(number: string, isLetter: boolean): Paragraph {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: halfPoints(6), color: red, space: 4 } };
  return new Paragraph({
    alignment: isLetter ? AlignmentType.CENTER : AlignmentType.RIGHT,
    spacing: { ...exactly(linePitch), ...(!isLetter && { after: twips(linePitch / 2) }) },
    ...(isLetter && { border: rule }),
    children: runs(number, isLetter ? {} : { size: sizes.small }, undefined),
  });
}
