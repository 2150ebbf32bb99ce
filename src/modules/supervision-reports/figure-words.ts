import { words, type Words } from '../../platform/words/words.js';
import type { QuarterFigure } from '../quarterly-reports/quarter-issues.queries.js';

/** What each figure of a quarter is called, and what it counts. Each case counts once. */
export const figureWords: Readonly<Record<QuarterFigure, { readonly label: Words; readonly definition: Words }>> = {
  open: {
    label: words('在办', 'Open'),
    definition: words(
      '季末已移交或已下达立行立改、尚未销号的问题。',
      'Issues handed over, or ordered to be fixed at once, that were not closed when the quarter ended.',
    ),
  },
  overdue: {
    label: words('超期未销号', 'Overdue'),
    definition: words(
      '季末在办的问题中，整改时限已过并已记录超期的；正在会审、暂停计时的也计入，获准延期的不计。',
      'Open ones whose limit had passed and was noted as passed; those that stand with a reviewer count too, those that were given longer do not.',
    ),
  },
  sustained: {
    label: words('长期坚持', 'Kept up in the long term'),
    definition: words('季末已销号、仍须每季度报告坚持情况的问题。', 'Closed ones that still owed a check-in every quarter.'),
  },
  closed: {
    label: words('本季销号', 'Closed'),
    definition: words('本季度内销号的问题；一件问题多次销号只计一次。', 'Issues closed within the quarter, however often.'),
  },
  closedLate: {
    label: words('逾期销号', 'Closed late'),
    definition: words(
      '本季度销号的问题中，申请销号时整改时限已过的。',
      'Those closed in the quarter whose closing was applied for after the limit.',
    ),
  },
  rebound: {
    label: words('反弹', 'Rebounded'),
    definition: words(
      '本季度内回访发现反弹或经重启、进入新一轮整改的问题。',
      'Issues that went into a new cycle within the quarter, after a rebound or a reopening.',
    ),
  },
};
