import type { Language } from '../words/words.js';
import { letters } from './column-letters.js';
import type { CellKind, CellValue, Column, Sheet } from './sheet.js';
import { styleOf } from './workbook-parts.js';
import { attributeText, cellText, xmlHead } from './xml-text.js';

/** As many characters as a cell takes. source: ECMA-376, limits of spreadsheet programs */
const maxCharacters = 32_767;
const shanghaiOffsetMs = 8 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
/** Days from the spreadsheet's day 0 (30 December 1899) to the first of 1970. */
const epochDay = 25_569;

/** A worksheet up to its first row of data: paper, frozen heading, widths, headings. */
export function worksheetHead<Item>({ columns }: Sheet<Item>, language: Language): string {
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const headings = columns.map(({ heading }, at) => inline(`${letters(at)}1`, styleOf.heading, heading[language]));
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="18"/><cols>${widths.join('')}</cols>` +
    `<sheetData><row r="1" ht="28" customHeight="1">${headings.join('')}</row>`
  );
}

/** One row of data. @param row its number; the headings are row 1 */
export function worksheetRow<Item>(columns: readonly Column<Item>[], item: Item, row: number, language: Language): string {
  let cells = '';
  for (const [at, { kind, value }] of columns.entries()) cells += cell(`${letters(at)}${row}`, kind, value(item, language));
  return `<row r="${row}">${cells}</row>`;
}

/** What follows the last row: the filter over all columns, and the print setup (A4 lying down, page numbers). */
export function worksheetTail<Item>({ title, columns }: Sheet<Item>, rows: number, language: Language): string {
  const filtered = `A1:${letters(columns.length - 1)}${rows + 1}`;
  const pages = language === 'zh' ? '第 &P 页，共 &N 页' : 'Page &P of &N';
  const name = title[language].replaceAll('&', '&&');
  return (
    `</sheetData><autoFilter ref="${filtered}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddHeader>${attributeText(`&C${name}`)}</oddHeader><oddFooter>${attributeText(`&C${pages}`)}</oddFooter></headerFooter></worksheet>`
  );
}

function cell(place: string, kind: CellKind, value: CellValue): string {
  if (value === null || value === undefined || value === '') return `<c r="${place}" s="${styleOf[kind]}"/>`;
  if (kind === 'text') return inline(place, styleOfText(String(value)), String(value));
  const count = typeof value === 'number' ? value : serial(kind, value);
  if (!Number.isFinite(count)) throw new Error(`${place}: ${value} is no ${kind}`);
  return `<c r="${place}" s="${styleOf[kind]}"><v>${count}</v></c>`;
}

/** The number by which spreadsheets keep a day or an instant: days since the end of 1899, in the time of Asia/Shanghai. */
function serial(kind: CellKind, value: string): number {
  if (kind === 'day') return Date.parse(`${value}T00:00:00Z`) / dayMs + epochDay;
  return (Date.parse(value) + shanghaiOffsetMs) / dayMs + epochDay;
}

/** What looks like a formula is marked as text, so that it stays one when somebody edits the cell. source: OWASP, CSV injection */
function styleOfText(value: string): number {
  return /^[=+\-@\t\r\n]/.test(value) ? styleOf.quoted : styleOf.text;
}

function inline(place: string, style: number, value: string): string {
  const short = value.length > maxCharacters ? `${value.slice(0, maxCharacters - 1)}…` : value;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(short)}</t></is></c>`;
}
