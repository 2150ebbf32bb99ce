import type { Cell, CellContent, Row, Table, Text } from './official-document.js';

/** A cell at its place; the places that it covers beside and below its own are `covered`. */
export type Place = { readonly kind: 'cell'; readonly cell: CellContent } | { readonly kind: 'covered' };

export interface GridRow {
  readonly places: readonly Place[];
  readonly isHead: boolean;
  /** Lines, at least. */
  readonly atLeast: number;
}

const covered: Place = { kind: 'covered' };

/**
 * A table with a place in every column of every row.
 *
 * @throws Error where the cells of a row are more or fewer than its free columns
 */
export function gridOf({ columns, head, rows }: Table): readonly GridRow[] {
  const reach = columns.map(() => 0); // how many more rows a cell from above covers, by column
  const lay = (row: Row, isHead: boolean, index: number): GridRow => {
    const { cells, atLeast } = 'cells' in row ? row : { cells: row, atLeast: 0 };
    const waiting = cells.map(contentOf);
    const places: Place[] = [];
    while (places.length < columns.length) {
      const column = places.length;
      if ((reach[column] ?? 0) > 0) {
        reach[column] = (reach[column] ?? 0) - 1;
        places.push(covered);
        continue;
      }
      const cell = waiting.shift();
      if (cell === undefined) throw new Error(`row ${index + 1} of a table has too few cells`);
      const wide = cell.columns ?? 1;
      for (let taken = 0; taken < wide; taken += 1) {
        reach[column + taken] = (cell.rows ?? 1) - 1;
        places.push(taken === 0 ? { kind: 'cell', cell } : covered);
      }
    }
    if (waiting.length > 0 || places.length > columns.length) throw new Error(`row ${index + 1} of a table is too wide`);
    return { places, isHead, atLeast };
  };
  return [...head.map((row, index) => lay(row, true, index)), ...rows.map((row, index) => lay(row, false, index))];
}

/** The columns' widths of a table that is `total` wide, in its measure. */
export function widthsOf({ columns }: Table, total: number): readonly number[] {
  const sum = columns.reduce((so, { width }) => so + width, 0);
  return columns.map(({ width }) => (width / sum) * total);
}

/** Whether a row is short enough to be kept on one page. */
export function isShort({ places }: GridRow): boolean {
  return places.every((place) => place.kind === 'covered' || plainText(place.cell.text).length <= 240);
}

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((part) => part.text).join('');
}

function contentOf(cell: Cell): CellContent {
  return typeof cell === 'string' ? { text: cell } : cell;
}
