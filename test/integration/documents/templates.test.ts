import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import JSZip from 'jszip';
import { City } from '../../support/city.js';
import { placeIds, type Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { documentAt, squeezed, wordText } from './reading.js';

const templates = `/offices/${placeIds.office}/document-templates`;
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A Word file of an office: lines, and a table of one row. */
function wordFile(lines: readonly string[], row: readonly string[] = []): Promise<Buffer> {
  const table = new Table({ rows: [new TableRow({ children: row.map(cell) })] });
  const children = [...lines.map((line) => new Paragraph(line)), ...(row.length === 0 ? [] : [table])];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

describe("an office's own template", () => {
  let city: City;
  let issue: Issue;
  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('closed.settled');
  }, 120_000);
  afterAll(() => city.close());

  const put = async (name: Name, kind: string, content: Buffer) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), '本办销号表.docx');
    return (await city.as(name)).send<{ code: string; errors: { code: string; message: string }[] }>(
      'PUT',
      `${templates}/${kind}`,
      form,
    );
  };
  const closingForm = async (format = 'docx') => documentAt(city, 'office', `/issues/${issue.id}/document?format=${format}`);

  it('takes the place of the form of the product, until it is taken away', async () => {
    const before = await closingForm();
    const lines = ['本办自己的销号单', '编号{问题编号}单位{责任单位}', '批：{审批意见}'];
    const made = await put('office', 'closingForm', await wordFile(lines, ['{#具体表现}{序号}', '{表现}{/具体表现}']));
    expect(made).toMatchObject({ status: 200, body: { kind: 'closingForm', template: { name: '本办销号表.docx' } } });
    const [first, second] = [await closingForm(), await closingForm()];
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(await wordText(first.bytes)).toBe(
      squeezed(`本办自己的销号单编号${issue.number}单位云州市住建局批：同意销号1具体表现12具体表现2`),
    );
    const kept = await documentAt(city, 'office', `${templates}/closingForm/content`);
    expect((await wordText(kept.bytes)).includes(squeezed('{问题编号}'))).toBe(true);
    expect((await (await city.as('office')).delete(`${templates}/closingForm`)).status).toBe(204);
    expect((await closingForm()).bytes.equals(before.bytes)).toBe(true);
    const gone = await (await city.as('office')).delete(`${templates}/closingForm`);
    expect([gone.status, gone.body['code']]).toEqual([404, 'documents.no-template']);
  });

  it('is refused with the name of each placeholder that the kind does not know where it stands', async () => {
    const answer = await put(
      'office',
      'closingForm',
      await wordFile(['{问题编号}{不存在}', '{表现}', '{#不存在的表}{/不存在的表}']),
    );
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(answer.body.errors.map(({ code, message }) => [code, message])).toEqual(
      ['{不存在}', '{表现}', '{#不存在的表}'].map((place) => ['unknown-placeholder', `没有占位符“${place}”`]),
    );
  });

  it('is refused where its braces do not fit, where it is no Word file, or brings programs or calls along', async () => {
    const altered = async (change: (zip: JSZip) => void) => {
      const zip = await JSZip.loadAsync(await wordFile(['{问题编号}']));
      change(zip);
      return zip.generateAsync({ type: 'nodebuffer' });
    };
    const calling =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://else.example/t.dotm"/></Relationships>';
    const refused: readonly (readonly [Buffer, string])[] = [
      [await wordFile(['{#具体表现}{序号}']), 'bad-placeholders'],
      [Buffer.from('no archive'), 'not-word'],
      [await altered((zip) => zip.remove('word/document.xml')), 'not-word'],
      [await altered((zip) => zip.file('word/vbaProject.bin', 'x')), 'macros'],
      [await altered((zip) => zip.file('word/_rels/settings.xml.rels', calling)), 'external-content'],
      [await altered((zip) => zip.file('word/large.xml', Buffer.alloc(31 * 1024 * 1024))), 'too-large'],
    ];
    for (const [file, code] of refused) {
      expect((await put('office', 'closingForm', file)).body.errors.map((fault) => fault.code)).toEqual([code]);
    }
  });

  it('is settled by its own office or by who runs the system, and by nobody else', async () => {
    const file = await wordFile(['{问题编号}']);
    for (const name of ['foreignOffice', 'countyOffice'] as const) {
      expect((await put(name, 'closingForm', file)).status).toBe(404);
      expect((await documentAt(city, name, templates)).status).toBe(404);
    }
    expect((await put('head', 'closingForm', file)).status).toBe(403);
    expect((await put('office', 'nothing', file)).body.code).toBe('documents.unknown-kind');
    const kinds = (await (await city.as('systemAdmin')).get<{ items: { kind: string; texts: string[] }[] }>(templates)).body
      .items;
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'closingForm',
        'feedback',
        'handOverList',
        'immediateFixNotice',
        'threeLists',
        'urgingLetter',
        'workingPaper',
      ]),
    );
    expect(kinds.find(({ kind }) => kind === 'closingForm')?.texts).toContain('问题编号');
  });
});
