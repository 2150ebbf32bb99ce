import ExcelJS from 'exceljs';

/** A spreadsheet as another program reads it. */
export interface ReadSheet {
  readonly sheet: ExcelJS.Worksheet;
  readonly headings: readonly string[];
  /** The rows below the headings: texts, numbers, and dates whose UTC fields are those of the clock on the wall. */
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
}

/** Reads the one sheet of a workbook with a library that had no part in writing it. */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined || workbook.worksheets.length !== 1) throw new Error('not a workbook of one sheet');
  const [headings = [], ...rows] = Array.from({ length: sheet.rowCount }, (_, at) => cellsOf(sheet, at + 1));
  return { sheet, headings: headings.map(String), rows };
}

function cellsOf(sheet: ExcelJS.Worksheet, row: number): ExcelJS.CellValue[] {
  return Array.from({ length: sheet.columnCount }, (_, at) => sheet.getRow(row).getCell(at + 1).value);
}
