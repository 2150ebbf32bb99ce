import type { Words } from '../../words/words.js';

/** Values of one kind, one for each category; null where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Numbers side by side as bars, and a share (0 to 1) over them as a line: how quarters went. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly categories: readonly string[];
  readonly bars: readonly Series[];
  readonly rate?: Series;
}

/** The parts of a whole on top of each other, a bar for each category: units with their issues by status. */
export interface StackedChart {
  readonly kind: 'stacked';
  readonly categories: readonly string[];
  readonly parts: readonly Series[];
}

/** Names with one number each, the first at the top: a ranking. `share`: the numbers are shares between 0 and 1. */
export interface RankingChart {
  readonly kind: 'ranking';
  readonly items: readonly { readonly name: string; readonly value: number }[];
  readonly share?: boolean;
}

/** Numbers as a picture in a document. It says what it shows and nothing of its look. */
export type Chart = BarsChart | StackedChart | RankingChart;

/** What a chart without any number says. */
export const nothingToDraw: Words = { zh: '本期无数据', en: 'no data in this period' };
