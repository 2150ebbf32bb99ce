import type { Picture } from '../official-document.js';
import type { Chart } from './chart.js';

/** The width between the margins of GB/T 9704 paper, in millimetres. */
const fullWidth = 156;
const pointsPerMm = 72 / 25.4;

/** How large a chart stands on paper, in millimetres; the whole width, and as high as its kind needs, where it does not say. */
export interface ChartSize {
  readonly width?: number;
  readonly height?: number;
}

/**
 * A chart as a picture of a document: drawn without a browser, as SVG, whose letters the renderer sets with the product's own.
 * The same chart gives the same bytes.
 */
export async function chartPicture(chart: Chart, caption: string, size: ChartSize = {}): Promise<Picture> {
  const { width = fullWidth, height = usualHeight(chart) } = size;
  // Loaded at its first use: most processes never draw.
  const { svgOf } = await import('./chart-drawing.js');
  const drawing = svgOf(chart, Math.round(width * pointsPerMm), Math.round(height * pointsPerMm));
  return { kind: 'picture', format: 'svg', data: Buffer.from(drawing), width, height, caption };
}

function usualHeight(chart: Chart): number {
  switch (chart.kind) {
    case 'bars':
      return 70;
    case 'stacked':
      return 22 + chart.categories.length * 8;
    case 'ranking':
      return 14 + chart.items.length * 7;
  }
}
