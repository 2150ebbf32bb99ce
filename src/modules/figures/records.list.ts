import { periodFilter } from '../../engine/periods.js';
import { ids, type Filter } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';
import { recordFigures, type RecordFigure } from './definitions/records.js';

const names = Object.keys(recordFigures) as RecordFigure[];

/** One of the figures that are counted from records. */
const figure: Filter<RecordFigure> = {
  expected: words(`须为以下指标之一：${names.join(', ')}`, `use one of these figures: ${names.join(', ')}`),
  schema: { enum: names },
  read: (text) => names.find((name) => name === text),
};

/** What the list of records behind a figure understands. */
export const recordList = {
  filters: { figure, period: periodFilter, officeId: ids },
  sorts: { day: { type: 'date' } },
} as const satisfies ListSpec;
