import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/platform/files/content-check.js';
import { fileKinds } from '../../../src/platform/files/file-kinds.js';
import { archive, elf, gbkCsv, jpeg, mp4, pdf, png, script, windowsProgram, workbook } from './samples.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('the check of a file by its content', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'bihuan-content-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function check(content: Buffer, name: string, declared: string) {
    const path = join(directory, 'content');
    await writeFile(path, content);
    return checkContent(path, name, declared);
  }

  it.each([
    ['现场照片.PNG', 'image/png', png, 'image/png'],
    ['photo.jpg', 'image/jpg', jpeg, 'image/jpeg'],
    ['整改报告.pdf', 'application/pdf', pdf, 'application/pdf'],
    ['record.mp4', 'video/mp4', mp4, 'video/mp4'],
    ['notes.txt', 'text/plain; charset=utf-8', Buffer.from('已完成整改。\n'), 'text/plain'],
    ['BM.txt', 'text/plain', Buffer.from('BM is how this text begins'), 'text/plain'],
    ['台账.csv', 'application/vnd.ms-excel', gbkCsv, 'text/csv'],
    ['unicode.csv', 'text/csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('单位\t金额', 'utf16le')]), 'text/csv'],
    ['公文.ofd', 'application/octet-stream', archive('OFD.xml', Buffer.from('<ofd/>')), 'application/ofd'],
    ['all.zip', 'application/x-zip-compressed', archive('a.txt', Buffer.from('a')), 'application/zip'],
    ['name-without-extension', 'image/png', png, 'image/png'],
    ['left-to-the-name.png', '', png, 'image/png'],
  ])('takes %s declared as "%s"', async (name, declared, content, mediaType) => {
    expect(await check(content, name, declared)).toEqual({ outcome: 'accepted', mediaType });
  });

  it('takes a real workbook, and not under the name of another kind of document', async () => {
    const book = await workbook();
    expect(await check(book, '台账.xlsx', xlsx)).toEqual({ outcome: 'accepted', mediaType: xlsx });
    expect(await check(book, '台账.docx', 'application/octet-stream')).toMatchObject({ outcome: 'mismatch', found: xlsx });
    expect(await check(book, '台账.zip', 'application/zip')).toMatchObject({ outcome: 'mismatch', found: xlsx });
  });

  it.each([
    ['a picture declared as a paper', 'report.pdf', 'application/pdf', png, 'image/png'],
    ['a text named as a picture', 'photo.png', 'image/png', Buffer.from('no picture'), 'text/plain'],
    ['a paper named as a picture', 'photo.png', 'application/pdf', pdf, 'image/png'],
    ['a paper declared as a text', 'notes.txt', 'text/plain', pdf, 'application/pdf'],
    ['a program named as a paper', 'report.pdf', 'application/pdf', elf, 'application/x-elf'],
    ['a Windows program named as a text', 'notes.txt', 'text/plain', windowsProgram, 'application/x-msdownload'],
    ['bytes that are no text', 'notes.txt', 'text/plain', Buffer.from([0x61, 0x00, 0x62]), 'application/octet-stream'],
    [
      'an archive without the entry of an official document',
      'x.ofd',
      'application/ofd',
      archive('a', Buffer.from('a')),
      'application/zip',
    ],
    ['nothing at all', 'photo.png', 'image/png', Buffer.alloc(0), 'text/plain'],
  ])('finds out %s', async (_what, name, declared, content, found) => {
    expect(await check(content, name, declared)).toMatchObject({ outcome: 'mismatch', found });
  });

  it('finds out a script that calls itself a text', async () => {
    expect(await check(script, 'notes.txt', 'text/plain')).toMatchObject({ outcome: 'mismatch' });
  });

  it.each([
    ['setup.exe', 'application/octet-stream', windowsProgram],
    ['run.sh', 'text/x-shellscript', script],
    ['run.bat', 'text/plain', Buffer.from('del *.*')],
    ['page.html', 'text/html', Buffer.from('<script>')],
    ['picture.svg', 'image/svg+xml', Buffer.from('<svg/>')],
    ['report.pdf', 'application/x-msdownload', pdf],
    ['no-extension', 'application/octet-stream', png],
  ])('does not take %s declared as %s, whatever is in it', async (name, declared, content) => {
    expect(await check(content, name, declared)).toMatchObject({ outcome: 'notAllowed' });
  });

  it('has each extension on its list once', () => {
    const extensions = fileKinds.flatMap((kind) => kind.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
