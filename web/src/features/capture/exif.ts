/** Tags of Exif 2.32, table 4 and 7: where the sub-directory stands, when the picture was taken, and in which zone. */
const tags = { exifDirectory: 0x8769, takenAt: 0x9003, zone: 0x9011 } as const;
const startOfImage = 0xffd8;
const startOfScan = 0xffda;
const applicationSegment1 = 0xffe1;
const exifMark = 0x45786966;
const littleEndian = 0x4949;
const entryBytes = 12;
/** Metadata stands at the beginning of a file. Bytes. */
const headBytes = 256 * 1024;

/**
 * When a JPEG picture was taken, as its camera wrote it; in the device's own time zone where the camera named none.
 * Undefined for other files and for pictures that do not tell.
 */
export async function takenAt(file: Blob): Promise<Date | undefined> {
  const head = new DataView(await file.slice(0, headBytes).arrayBuffer());
  try {
    const tiff = exifOf(head);
    return tiff === undefined ? undefined : timeOf(tiff);
  } catch (error) {
    // A file that was cut short points behind its own end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The TIFF structure within a JPEG file's Exif segment. */
function exifOf(file: DataView): DataView | undefined {
  if (file.byteLength < 4 || file.getUint16(0) !== startOfImage) return undefined;
  for (let at = 2; at + 4 < file.byteLength;) {
    const marker = file.getUint16(at);
    const length = file.getUint16(at + 2);
    if (marker === applicationSegment1 && file.getUint32(at + 4) === exifMark)
      return new DataView(file.buffer, file.byteOffset + at + 10, length - 8);
    if (marker === startOfScan || marker >> 8 !== 0xff) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function timeOf(tiff: DataView): Date | undefined {
  const little = tiff.getUint16(0) === littleEndian;
  const main = directory(tiff, tiff.getUint32(4, little), little);
  const at = main.get(tags.exifDirectory);
  if (at === undefined) return undefined;
  const own = directory(tiff, tiff.getUint32(at + 8, little), little);
  const text = textAt(tiff, own.get(tags.takenAt), little);
  const found = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)?.slice(1);
  if (found === undefined) return undefined;
  const [year, month, day, hour, minute, second] = found;
  const zone = /^[+-]\d\d:\d\d/.exec(textAt(tiff, own.get(tags.zone), little))?.[0] ?? '';
  const taken = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(taken.getTime()) ? undefined : taken;
}

/** The places of a directory's entries, by tag. */
function directory(tiff: DataView, at: number, little: boolean): Map<number, number> {
  const count = tiff.getUint16(at, little);
  const places = Array.from({ length: count }, (_, index) => at + 2 + index * entryBytes);
  return new Map(places.map((place) => [tiff.getUint16(place, little), place]));
}

function textAt(tiff: DataView, entry: number | undefined, little: boolean): string {
  if (entry === undefined) return '';
  const length = tiff.getUint32(entry + 4, little);
  const at = length <= 4 ? entry + 8 : tiff.getUint32(entry + 8, little);
  const bytes = new Uint8Array(tiff.buffer, tiff.byteOffset + at, Math.max(0, length - 1));
  return String.fromCharCode(...bytes);
}
