import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Language } from '../words/words.js';
import type { Sheet } from './sheet.js';
import { workbookParts } from './workbook-parts.js';
import { worksheetHead, worksheetRow, worksheetTail } from './worksheet-xml.js';

/** The media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Each part bears the same time of no meaning, in no time zone, so that the same rows give the same bytes. */
const partOptions = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/**
 * A list as an xlsx file, written while its rows are read: a batch at a time is in memory, and no more is read than is taken.
 * Made by hand of SpreadsheetML, because the library that reads tables here keeps what it writes, dates it by the clock,
 * and can not mark a text that looks like a formula.
 *
 * The stream fails where the rows do: what is then there is no zip file, and never looks whole.
 */
export function workbookOf<Item>(sheet: Sheet<Item>, batches: AsyncIterable<readonly Item[]>, language: Language): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for (const [path, xml] of workbookParts(sheet.title[language], language)) {
    zip.addBuffer(Buffer.from(xml), path, partOptions);
  }
  const rows = Readable.from(worksheet(sheet, batches, language), { objectMode: false });
  rows.on('error', (error) => output.destroy(error));
  output.on('close', () => rows.destroy());
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml', partOptions);
  zip.end();
  return output;
}

async function* worksheet<Item>(
  sheet: Sheet<Item>,
  batches: AsyncIterable<readonly Item[]>,
  language: Language,
): AsyncGenerator<Buffer, void> {
  yield Buffer.from(worksheetHead(sheet, language));
  let row = 1;
  for await (const batch of batches) {
    let xml = '';
    for (const item of batch) xml += worksheetRow(sheet.columns, item, ++row, language);
    yield Buffer.from(xml);
  }
  yield Buffer.from(worksheetTail(sheet, row - 1, language));
}
