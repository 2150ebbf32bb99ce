import type { Picture } from '../official-document.js';
import { chartOptions } from './chart-options.js';
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
  const drawing = await svg(chart, Math.round(width * pointsPerMm), Math.round(height * pointsPerMm));
  return { kind: 'picture', format: 'svg', data: Buffer.from(drawing), width, height, caption };
}

/** Loaded at its first use: most processes never draw. */
async function svg(chart: Chart, width: number, height: number): Promise<string> {
  const [{ init, use: register }, { BarChart, LineChart }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  const { AriaComponent, GridComponent, LegendComponent, TitleComponent } = components;
  register([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawn.setOption(chartOptions(chart));
    // Ids and classes count on from one drawing of the process to the next; the classes are for a pointer, which paper has not.
    return drawn
      .renderToSVGString()
      .replace(/<style\b.*?<\/style>| class="[^"]*"/gs, '')
      .replace(/\bzr\d+-/g, 'zr-');
  } finally {
    drawn.dispose();
  }
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
