import { Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { Problem } from '../errors/problem.js';
import { isStorable } from '../http/request-text.js';
import { unreadableSheet } from './spreadsheet.errors.js';

/** A row that holds anything: its number as a spreadsheet program shows it, and its texts by column, the first being 0. */
export interface CellRow {
  readonly number: number;
  readonly texts: readonly string[];
}

/**
 * The rows of a CSV file or of the first sheet of an xlsx file; every cell as the text that it shows, without blanks around it.
 *
 * @throws Problem `import.unreadable`
 */
export async function readCells(bytes: Buffer): Promise<CellRow[]> {
  try {
    return rowsOf(isZip(bytes) ? await xlsxSheet(bytes) : await csvSheet(bytes));
  } catch {
    throw new Problem(unreadableSheet);
  }
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
}

async function xlsxSheet(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('a workbook without a sheet');
  return sheet;
}

async function csvSheet(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const text = decoded(bytes);
  return (await newWorkbook()).csv.read(Readable.from([text]), { map: (value: unknown) => value });
}

/** Loaded at its first use: no start of the product should wait for a third of a second longer. */
async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/** UTF-8, or else what Chinese spreadsheet programs still write by default. */
function decoded(bytes: Buffer): string {
  if (bytes.includes(0)) throw new Error('no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

function rowsOf(sheet: ExcelJS.Worksheet): CellRow[] {
  const rows: CellRow[] = [];
  sheet.eachRow((row, number) => {
    const texts = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text.trim());
    if (!texts.every(isStorable)) throw new Error('a text that the database could not keep');
    if (texts.some((text) => text !== '')) rows.push({ number, texts });
  });
  return rows;
}
