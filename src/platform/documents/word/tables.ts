import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { CellContent, Column, Orientation, Table as TableBlock } from '../official-document.js';
import { linePitch, lineWidth, sizes, tablePitch } from '../page-layout.js';
import { gridOf, isShort, widthsOf, type GridRow } from '../table-grid.js';
import { twips, twipsOfMillimetres } from './measures.js';
import { alignments, exactly, runs } from './paragraphs.js';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
/** Between the rules and the letters, in millimetres. */
const inset = { side: 1.6, rim: 0.8 };

/** A table as wide as the type area; its heads stand again on each page. */
export function table(block: TableBlock, orientation: Orientation, origin: string | undefined): (Paragraph | Table)[] {
  const widths = widthsOf(block, twipsOfMillimetres(lineWidth(orientation))).map(Math.round);
  const grid = gridOf(block);
  const made = new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    margins: {
      left: twipsOfMillimetres(inset.side),
      right: twipsOfMillimetres(inset.side),
      top: twipsOfMillimetres(inset.rim),
      bottom: twipsOfMillimetres(inset.rim),
    },
    rows: grid.map((row) => rowOf(row, block.columns, widths, origin)),
  });
  return block.caption === undefined ? [made] : [captionOf(block.caption), made];
}

function captionOf(caption: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: exactly(linePitch),
    children: runs(caption, { role: 'black', size: sizes.pageNumber }, undefined),
  });
}

function rowOf(row: GridRow, columns: readonly Column[], widths: readonly number[], origin: string | undefined): TableRow {
  return new TableRow({
    tableHeader: row.isHead,
    cantSplit: isShort(row),
    ...(row.atLeast > 0 && { height: { value: twips(row.atLeast * tablePitch), rule: HeightRule.ATLEAST } }),
    children: row.places.flatMap((place, index) => {
      if (place.kind === 'covered') return [];
      const width = widths.slice(index, index + (place.cell.columns ?? 1)).reduce((sum, each) => sum + each, 0);
      return [cellOf(place.cell, row.isHead, columns[index], width, origin)];
    }),
  });
}

function cellOf(
  cell: CellContent,
  isHead: boolean,
  column: Column | undefined,
  width: number,
  origin: string | undefined,
): TableCell {
  const isLabel = isHead || cell.label === true;
  const alignment = isLabel ? AlignmentType.CENTER : alignments[cell.align ?? column?.align ?? 'left'];
  const letters = { size: sizes.table, ...(isLabel && { role: 'black' as const }) };
  const foot = new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { ...exactly(tablePitch), before: twips(tablePitch / 2) },
    children: runs(cell.foot ?? '', { size: sizes.table }, undefined),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columns ?? 1,
    rowSpan: cell.rows ?? 1,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({ alignment, spacing: exactly(tablePitch), children: runs(cell.text, letters, origin) }),
      ...(cell.foot === undefined ? [] : [foot]),
    ],
  });
}
