import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ComposeOption, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords, type Say } from '../../words/use-words.js';
import { listPage, percent } from './figure-link.js';
import type { Dashboard } from './queries.js';
import { useQuarterText } from './quarters.js';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Options = ComposeOption<BarSeriesOption | LineSeriesOption>;
type Trend = Dashboard['trend'];

/** The colours of Okabe and Ito, told apart by those who see fewer; the late ones are hatched as well. */
const colours = {
  light: { due: '#9aa3a6', closed: '#0f6e63', late: '#d55e00', rate: '#0072b2' },
  dark: { due: '#6b767c', closed: '#62c8b9', late: '#e69f00', rate: '#56b4e9' },
};

/** Bars of what was due, closed and closed late, a line of the on-time rate. For the eye alone: the table beside it says the same. */
export function TrendChart({ trend }: { readonly trend: Trend }) {
  const say = useWords();
  const { short } = useQuarterText();
  const { shown } = usePreferences();
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const drawn = init(element, null, { renderer: 'svg' });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(optionsOf(trend, shown, say, short), true);
  }, [trend, shown, say, short]);
  useEffect(() => {
    const drawn = chart.current;
    const open = ({ seriesId, dataIndex }: { seriesId?: string; dataIndex: number }) => {
      const point = trend[dataIndex];
      if (point !== undefined && isCell(seriesId)) void navigate(listPage(point[seriesId].cases));
    };
    drawn?.on('click', open as never);
    return () => {
      drawn?.off('click', open);
    };
  }, [trend, navigate]);
  return <div ref={place} className="trend-chart" aria-hidden="true" />;
}

const isCell = (id: string | undefined): id is 'due' | 'closed' | 'closedLate' =>
  id === 'due' || id === 'closed' || id === 'closedLate';

function optionsOf(trend: Trend, shown: 'light' | 'dark', say: Say, short: (period: string) => string): Options {
  const colour = colours[shown];
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink-soft').trim();
  const line = style.getPropertyValue('--line').trim();
  const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
  const bar = (id: 'due' | 'closed' | 'closedLate', itemStyle: BarSeriesOption['itemStyle']): BarSeriesOption => ({
    type: 'bar',
    id,
    name: say(`dashboard.${id}`),
    data: trend.map((point) => point[id].value),
    itemStyle,
    barMaxWidth: 18,
    cursor: 'pointer',
  });
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 4, right: 4, top: 36, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 9, textStyle: { color: ink } },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: { type: 'category', data: trend.map(({ period }) => short(period)), ...axis, axisTick: { show: false } },
    yAxis: [
      { type: 'value', minInterval: 1, ...axis },
      { type: 'value', min: 0, max: 1, ...axis, axisLabel: { color: ink, formatter: percent }, splitLine: { show: false } },
    ],
    series: [
      bar('due', { color: colour.due }),
      bar('closed', { color: colour.closed }),
      bar('closedLate', { color: colour.late, borderColor: ink, borderType: 'dashed', borderWidth: 1 }),
      {
        type: 'line',
        id: 'onTimeRate',
        name: say('dashboard.onTimeRate'),
        yAxisIndex: 1,
        data: trend.map(({ onTimeRate }) => onTimeRate),
        symbol: 'diamond',
        symbolSize: 8,
        lineStyle: { width: 2 },
        itemStyle: { color: colour.rate },
        connectNulls: true,
        tooltip: { valueFormatter: (value) => percent(typeof value === 'number' ? value : null) },
      },
    ],
  };
}
