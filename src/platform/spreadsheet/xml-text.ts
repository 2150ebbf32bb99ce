/** The first line of every part of a workbook. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 can not say: control characters, and halves of characters. */
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as XML says it. What XML has no sign for is left out. */
export function attributeText(value: string): string {
  return value.replace(unsayable, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A text as a cell says it: `_x0041_` would be read as the character A, so its first sign is written in that very way. */
export function cellText(value: string): string {
  return attributeText(value)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r\n?/g, '\n');
}
