import type { Content, TableCell } from 'pdfmake';
import type { CellContent, Column, Orientation, Table } from '../official-document.js';
import { linePitch, lineWidth, points, sizes, tablePitch } from '../page-layout.js';
import { gridOf, isShort, widthsOf, type GridRow } from '../table-grid.js';
import { inline, letters, small, smallBlack } from './looks.js';

const rule = 0.5;
/** Between the rules and the letters, in points. */
const inset = { side: 4.5, rim: 2.5 };
const layout = {
  hLineWidth: () => rule,
  vLineWidth: () => rule,
  paddingLeft: () => inset.side,
  paddingRight: () => inset.side,
  paddingTop: () => inset.rim,
  paddingBottom: () => inset.rim,
};

/** A table as wide as the type area; its heads stand again on each page. */
export function table(block: Table, orientation: Orientation, origin: string | undefined): Content[] {
  const grid = gridOf(block);
  const total = points(lineWidth(orientation)) - rule;
  const widths = widthsOf(block, total).map((width) => width - 2 * inset.side - rule);
  const heads = block.head.length;
  return [
    ...(block.caption === undefined
      ? []
      : [{ text: block.caption, alignment: 'center' as const, ...letters('black', sizes.pageNumber, linePitch) }]),
    {
      table: {
        widths,
        headerRows: heads,
        ...(heads > 0 && grid.length > heads && { keepWithHeaderRows: 1 }),
        dontBreakRows: grid.every(isShort),
        heights: grid.map(({ atLeast }) => (atLeast === 0 ? 'auto' : atLeast * tablePitch)),
        body: grid.map((row) => rowOf(row, block.columns, origin)),
      },
      layout,
    },
  ];
}

function rowOf(row: GridRow, columns: readonly Column[], origin: string | undefined): TableCell[] {
  return row.places.map((place, index) =>
    place.kind === 'covered' ? {} : cellOf(place.cell, row.isHead, columns[index], origin),
  );
}

function cellOf(cell: CellContent, isHead: boolean, column: Column | undefined, origin: string | undefined): TableCell {
  const isLabel = isHead || cell.label === true;
  const text: Content = {
    text: inline(cell.text, origin),
    ...(isLabel ? smallBlack : small),
    alignment: isLabel ? 'center' : (cell.align ?? column?.align ?? 'left'),
  };
  const foot: Content[] =
    cell.foot === undefined
      ? []
      : [{ text: cell.foot, ...small, alignment: 'right', margin: [0, tablePitch / 2, 0, 0], preserveLeadingSpaces: true }];
  return {
    stack: [text, ...foot],
    colSpan: cell.columns ?? 1,
    rowSpan: cell.rows ?? 1,
    verticalAlignment: 'middle',
  };
}
