import { AlignmentType, BorderStyle, Paragraph } from 'docx';
import type { OfficialDocument } from '../official-document.js';
import { linePitch, sealLines, sizes } from '../page-layout.js';
import { signatureLines } from '../signature-place.js';
import { annexList, copiesText } from '../wording.js';
import { twips } from './measures.js';
import { emptyLines, exactly, runs } from './paragraphs.js';

const characters = (count: number) => twips(count * sizes.body);

/** What stands under the body: the list of annexes, who signs and when. */
export function endOf({ annexes = [], signature, date }: OfficialDocument): Paragraph[] {
  if (signature === undefined) return annexLines(annexes);
  const free = signature.seal === false ? 1 : sealLines;
  const lines = signatureLines(signature, date);
  return [
    ...annexLines(annexes),
    ...emptyLines(free, true),
    ...lines.map(
      ({ text, fromRight }, index) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          keepNext: index < lines.length - 1,
          keepLines: true,
          spacing: exactly(linePitch),
          indent: { right: characters(fromRight) },
          children: runs(text, {}, undefined),
        }),
    ),
  ];
}

/** Who gets a copy, between two lines, at the very end. */
export function copiesOf({ copies = [] }: OfficialDocument): Paragraph[] {
  if (copies.length === 0) return [];
  const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };
  return [
    ...emptyLines(1),
    new Paragraph({
      border: { top: line, bottom: line },
      spacing: exactly(linePitch),
      indent: { left: characters(4), right: characters(1), hanging: characters(3) },
      children: runs(copiesText(copies), { size: sizes.pageNumber }, undefined),
    }),
  ];
}

function annexLines(annexes: NonNullable<OfficialDocument['annexes']>): Paragraph[] {
  if (annexes.length === 0) return [];
  const hanging = annexes.length === 1 ? 3 : 4;
  return [
    ...emptyLines(1, true),
    ...annexList(annexes).map(
      ({ lead, text }) =>
        new Paragraph({
          keepNext: true,
          spacing: exactly(linePitch),
          indent: { left: characters(2 + hanging), hanging: characters(lead === '' ? hanging - 3 : hanging) },
          children: runs(`${lead}${text}`, {}, undefined),
        }),
    ),
  ];
}
