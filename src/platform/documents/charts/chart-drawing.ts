import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartOptions } from './chart-options.js';
import type { Chart } from './chart.js';

register([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A chart as an SVG drawing of so many points, made without a browser. */
export function svgOf(chart: Chart, width: number, height: number): string {
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
