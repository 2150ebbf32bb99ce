import type { Page } from 'playwright-core';

/** What a test may settle of a photo. */
interface PhotoOptions {
  readonly width?: number;
  readonly height?: number;
  /** As a camera writes it: `2025:03:10 08:45:00`; absent: the picture does not tell. */
  readonly takenAt?: string;
}

/** A JPEG picture as a telephone hands it to a page. Each has a content of its own. */
export async function photo(page: Page, name: string, { width = 640, height = 480, takenAt }: PhotoOptions = {}) {
  const drawn = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    canvas.width = ${width};
    canvas.height = ${height};
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#c8cfc4';
    pen.fillRect(0, 0, ${width}, ${height});
    pen.fillStyle = '#2d4a3e';
    pen.font = '${Math.round(height / 8)}px sans-serif';
    pen.fillText(${JSON.stringify(name)}, ${Math.round(width / 10)}, ${Math.round(height / 2)});
    return canvas.toDataURL('image/jpeg').split(',')[1];
  })()`);
  const picture = Buffer.from(drawn, 'base64');
  return { name, mimeType: 'image/jpeg', buffer: takenAt === undefined ? picture : withTime(picture, takenAt) };
}

/** The picture with an Exif segment that names a time and the zone of Beijing. */
function withTime(picture: Buffer, takenAt: string): Buffer {
  const tiff = Buffer.alloc(100);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  entry(tiff, 10, { tag: 0x8769, type: 4, count: 1, value: 26 });
  tiff.writeUInt16BE(2, 26);
  entry(tiff, 28, { tag: 0x9003, type: 2, count: 20, value: 60 });
  entry(tiff, 40, { tag: 0x9011, type: 2, count: 7, value: 80 });
  tiff.write(`${takenAt}\0`, 60, 'latin1');
  tiff.write('+08:00\0', 80, 'latin1');
  const head = Buffer.alloc(10);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(tiff.length + 8, 2);
  head.write('Exif\0\0', 4, 'latin1');
  return Buffer.concat([picture.subarray(0, 2), head, tiff, picture.subarray(2)]);
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

function entry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16BE(tag, at);
  tiff.writeUInt16BE(type, at + 2);
  tiff.writeUInt32BE(count, at + 4);
  tiff.writeUInt32BE(value, at + 8);
}
