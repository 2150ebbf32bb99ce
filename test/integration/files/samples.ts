import ExcelJS from 'exceljs';

/** The smallest picture: one transparent pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(64),
  Buffer.from('ffd9', 'hex'),
]);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const elf = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(120)]);
export const windowsProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
export const script = Buffer.from('#!/bin/sh\nrm -rf /\n');
export const mp4 = Buffer.concat([Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'), Buffer.alloc(64)]);
/** What a Chinese Excel writes: 单位,金额 and one line, in GBK. */
export const gbkCsv = Buffer.from('b5a5cebb2cbdf0b6ee0d0ab2c6d5febed62c31320d0a', 'hex');

/** A real workbook with one cell. */
export async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRow(['编号']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A ZIP archive of one stored entry, by hand: enough for whoever looks at names and signatures. */
export function archive(entry: string, content: Buffer): Buffer {
  const name = Buffer.from(entry);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(content.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  const local = Buffer.concat([Buffer.from('504b03040a000008000000000000', 'hex'), sizes, lengths, name, content]);
  const central = Buffer.concat([Buffer.from('504b01020a000a000008000000000000', 'hex'), sizes, lengths, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
