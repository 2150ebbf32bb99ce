import type { Language } from '../words/words.js';
import { attributeText, xmlHead } from './xml-text.js';

/** The styles of cells, by their place in `stylesPart`. */
export const styleOf = { heading: 1, text: 2, quoted: 3, number: 4, percent: 5, day: 6, moment: 7 } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook of one sheet consists of beside the sheet itself, by the path of each part. */
export function workbookParts(title: string, language: Language): readonly (readonly [string, string])[] {
  return [
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/workbook.xml', workbookPart(title)],
    ['xl/styles.xml', stylesPart(language)],
  ];
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageOf}/relationships">${each.join('')}</Relationships>`;
}

/** The row of headings stands again at the head of each printed page. */
function workbookPart(title: string): string {
  const name = attributeText(sheetName(title));
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}/relationships">` +
    `<bookViews><workbookView/></bookViews><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name.replaceAll("'", "''")}'!$1:$1</definedName></definedNames></workbook>`
  );
}

/** A name that spreadsheet programs take: 31 characters, and none of those with a meaning in formulas. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

function stylesPart(language: Language): string {
  const name = language === 'zh' ? '宋体' : 'Calibri';
  const font = (extra: string) =>
    `<font>${extra}<sz val="11"/><color rgb="FF1F2329"/><name val="${name}"/><family val="2"/></font>`;
  const line = (side: string) => `<${side} style="thin"><color rgb="FFD0D5DD"/></${side}>`;
  const top = '<alignment vertical="top" wrapText="1"/>';
  const format = (id: number, alignment: string, extra = '') =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"${extra}>${alignment}</xf>`;
  return (
    `${xmlHead}<styleSheet xmlns="${main}">` +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEAEFF6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
    [
      format(0, top),
      format(49, top, ' quotePrefix="1"'),
      format(0, '<alignment vertical="top"/>'),
      format(10, '<alignment vertical="top"/>'),
      format(164, '<alignment horizontal="center" vertical="top"/>'),
      format(165, '<alignment horizontal="center" vertical="top"/>'),
    ].join('') +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
