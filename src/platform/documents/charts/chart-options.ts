import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { nothingToDraw, type BarsChart, type Chart, type RankingChart, type Series, type StackedChart } from './chart.js';

export type ChartOptions = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption | AriaComponentOption
>;

const ink = '#1f2329';
const faint = '#c9ced6';
/** The colours of Okabe and Ito, told apart by those who see fewer; they print as different greys, and are hatched besides. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];
/** In points on paper: what stands in a document is read beside letters of 16 points. */
const letter = 9;

const label = { color: ink, fontSize: letter } as const;
const numbers = {
  type: 'value',
  minInterval: 1,
  axisLabel: label,
  splitLine: { lineStyle: { color: faint } },
} as const;
const names = {
  type: 'category',
  axisLabel: { ...label, interval: 0, hideOverlap: false },
  axisLine: { lineStyle: { color: ink } },
  axisTick: { show: false },
} as const;
const shares = {
  type: 'value',
  min: 0,
  max: 1,
  axisLabel: { ...label, formatter: percent },
  splitLine: { show: false },
} as const;

/** How a chart is drawn, in the terms of the drawing library. */
export function chartOptions(chart: Chart): ChartOptions {
  const drawn = shapeOf(chart);
  return {
    animation: false,
    color: colours,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'sans-serif', fontSize: letter },
    aria: { enabled: true, decal: { show: true } },
    legend: { top: 2, itemWidth: 16, itemHeight: 9, itemGap: 14, itemStyle: { borderWidth: 0.5 }, textStyle: label },
    ...drawn,
    ...(isEmpty(chart) && {
      title: { text: nothingToDraw.zh, left: 'center', top: 'middle', textStyle: { ...label, fontWeight: 'normal' } },
    }),
  };
}

function shapeOf(chart: Chart): ChartOptions {
  switch (chart.kind) {
    case 'bars':
      return bars(chart);
    case 'stacked':
      return stacked(chart);
    case 'ranking':
      return ranking(chart);
  }
}

const grid = { left: 6, right: 10, top: 30, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const;
/** Bars below and the share above them, in places of their own: a line across bars hides their numbers. */
const bothGrids = [
  { left: 44, right: 10, top: '46%', bottom: 26, outerBoundsMode: 'none' },
  { left: 44, right: 10, top: '21%', height: '16%', outerBoundsMode: 'none' },
] as const;

function bars({ categories, bars: series, rate }: BarsChart): ChartOptions {
  const drawn = series.map((each) => bar(each));
  const along = { ...names, data: [...categories] };
  if (rate === undefined) return { grid, xAxis: along, yAxis: numbers, series: drawn };
  const line: LineSeriesOption = {
    type: 'line',
    name: rate.name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    data: [...rate.values],
    symbol: 'diamond',
    symbolSize: 7,
    lineStyle: { width: 1.5, color: ink },
    itemStyle: { color: ink },
    label: { ...label, show: true, position: 'top', formatter: ({ value }) => percent(Number(value)) },
  };
  return {
    grid: [...bothGrids],
    xAxis: [along, { ...along, gridIndex: 1, axisLabel: { show: false }, axisLine: { lineStyle: { color: faint } } }],
    yAxis: [numbers, { ...shares, gridIndex: 1, interval: 1 }],
    series: [...drawn, line],
  };
}

function stacked({ categories, parts }: StackedChart): ChartOptions {
  const series = parts.map(({ name, values }) => ({
    ...bar({ name, values: values.map((value) => value || null) }),
    stack: 'whole',
  }));
  return {
    grid,
    xAxis: numbers,
    yAxis: { ...names, inverse: true, data: [...categories] },
    series: series.map((each) => ({
      ...each,
      label: { ...each.label, position: 'inside', textBorderColor: '#ffffff', textBorderWidth: 2 },
    })),
  };
}

function ranking({ items, share }: RankingChart): ChartOptions {
  const values = items.map(({ value }) => value);
  return {
    grid: { ...grid, top: 8, right: 46 },
    legend: { show: false },
    xAxis: share === true ? shares : numbers,
    yAxis: { ...names, inverse: true, data: items.map(({ name }) => name) },
    series: [
      {
        ...bar({ name: '', values }),
        label: {
          ...label,
          show: true,
          position: 'right',
          ...(share === true && { formatter: ({ value }) => percent(Number(value)) }),
        },
      },
    ],
  };
}

function bar({ name, values }: Series): BarSeriesOption {
  return {
    type: 'bar',
    name,
    data: values.map((value) => value ?? '-'),
    barMaxWidth: 26,
    itemStyle: { borderColor: ink, borderWidth: 0.5 },
    label: { ...label, show: true, position: 'top' },
  };
}

function isEmpty(chart: Chart): boolean {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.every(({ values }) => values.every((value) => !value));
    case 'stacked':
      return chart.parts.every(({ values }) => values.every((value) => !value));
    case 'ranking':
      return chart.items.length === 0;
  }
}

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}
