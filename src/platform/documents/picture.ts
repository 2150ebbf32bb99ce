import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './font-files.js';
import type { Picture } from './official-document.js';

/** Dots to the inch of a drawing that is made for paper. */
const resolution = 220;

/** A picture as PNG: a drawing is set with the product's own letters, so that it looks the same on every machine. */
export function pictureAsPng({ format, data, width }: Picture): Buffer {
  if (format === 'png') return Buffer.from(data);
  const drawing = new Resvg(Buffer.from(data).toString('utf8'), {
    fitTo: { mode: 'width', value: Math.round((width / 25.4) * resolution) },
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFiles.song, fontFiles.black],
      defaultFontFamily: 'Noto Sans S Chinese Medium',
      sansSerifFamily: 'Noto Sans S Chinese Medium',
      serifFamily: 'Noto Serif SC',
    },
  });
  return Buffer.from(drawing.render().asPng());
}
