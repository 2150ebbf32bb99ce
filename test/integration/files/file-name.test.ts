import { cleanFileName } from '../../../src/platform/files/file-name.js';
import { attachment } from '../../../src/platform/files/download.js';

describe("a file's name", () => {
  it.each([
    ['整改报告（终稿）.pdf', '整改报告（终稿）.pdf'],
    ['👨‍👩‍👧 照片.png', '👨‍👩‍👧 照片.png'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\photo.jpg', 'photo.jpg'],
    ['fdp\u202e.exe', 'fdp.exe'],
    ['a\r\nSet-Cookie: x\u0000.txt', 'aSet-Cookie: x.txt'],
    ['cafe\u0301.txt', 'caf\u00e9.txt'],
    ['..', ''],
    ['   ', ''],
  ])('%j is kept as %j', (raw, name) => {
    expect(cleanFileName(raw)).toBe(name);
  });

  it('is cut to 200 characters without losing its extension', () => {
    const name = cleanFileName(`${'证'.repeat(300)}.docx`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('证.docx')).toBe(true);
  });

  it('goes out in both forms, so that every browser saves it rightly', () => {
    expect(attachment(`整改'报告" (1).pdf`)).toBe(
      `attachment; filename="__'___ (1).pdf"; filename*=UTF-8''%E6%95%B4%E6%94%B9%27%E6%8A%A5%E5%91%8A%22%20%281%29.pdf`,
    );
  });
});
