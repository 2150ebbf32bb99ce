import { civilDate, now } from '../../time/moments.js';
import { newId, type Photo } from './draft.js';
import { takenAt } from './exif.js';

/** Enough to read a document in the picture, small enough for a weak net. Pixels of the longer side, and JPEG quality. */
const longerSide = 2048;
const quality = 0.82;
/** A file that the camera has just written. Milliseconds. */
const justNowMs = 2 * 60_000;

/** A photo ready to be kept: what is known of it, and its content. */
export interface TakenPhoto {
  readonly photo: Photo;
  readonly content: Blob;
}

/**
 * Makes a photo of a file that the camera or the album gave: smaller, upright, and with the time that the camera wrote into it.
 * What the browser can't draw is kept as it is.
 *
 * @param fresh it was taken just now: without a time of its own, the present counts
 */
export async function photoOf(file: File, fresh: boolean): Promise<TakenPhoto> {
  const [taken, content] = await Promise.all([takenAt(file), shrunk(file)]);
  const isNew = fresh && now().getTime() - file.lastModified < justNowMs;
  const time = taken ?? (isNew ? now() : undefined);
  // The camera's clock may be ahead; a time that has not come yet is none.
  const capturedAt = time !== undefined && time <= now() ? time.toISOString() : undefined;
  const id = newId();
  const type = content === file ? (/\.\w+$/.exec(file.name)?.[0] ?? '') : '.jpg';
  return { photo: { id, name: `${civilDate(time ?? now())}-${id.slice(0, 4)}${type}`, capturedAt }, content };
}

async function shrunk(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (picture === undefined) return file;
  const scale = Math.min(1, longerSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return content === null || (content.size >= file.size && file.type === 'image/jpeg') ? file : content;
}
