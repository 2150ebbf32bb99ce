import { words } from '../../../platform/words/words.js';
import type { FigureDefinition } from '../figure.js';

/** The cycle was going on when the period ended, and its issue had been handed over or ordered by then. */
const goingOn = `y.opened_at < {until} AND (y.closed_at IS NULL OR y.closed_at >= {until}) AND (y.cycle > 1 OR EXISTS (
  SELECT FROM case_events g WHERE g.case_id = y.case_id AND g.at < {until}
    AND (g.type = 'HAND_OVER' OR (g.type = 'FIX_IMMEDIATELY' AND g.to_state LIKE 'fixedImmediately.%'))))`;

/**
 * The clock has told that the limit passed, and no later event of the cycle has set another.
 * The type is hidden from its index, which would be read over all cases for each one: a case's own history is short.
 */
const passed = `EXISTS (SELECT FROM case_events p WHERE p.case_id = y.case_id AND p.type || '' = 'DEADLINE_PASSED' AND p.payload ->> 'limit' = 'case'
  AND p.at >= y.opened_at AND p.at < {until} AND NOT EXISTS (SELECT FROM case_events g WHERE g.case_id = p.case_id
    AND g.seq > p.seq AND g.at < {until} AND g.type IN ('GRANT_EXTENSION', 'CONVERT', 'REASSIGN')))`;

const keptUp = `y.case_id IN (SELECT g.case_id FROM case_events g WHERE g.type = 'APPROVE' AND g.to_state = 'closed.sustaining')`;
const lastState = `(SELECT g.to_state FROM case_events g WHERE g.case_id = y.case_id AND g.at < {until} ORDER BY g.seq DESC LIMIT 1)`;

/** How things stood when the period ended; in the present one, how they stand now. Told by the history, so a later change alters nothing. */
export const ending = {
  openAtEnd: {
    label: words('期末在办', 'Open at the end'),
    definition: words(
      '期末已移交或已下达立行立改、尚未销号的问题；本期未结束的，截至此刻。',
      'Issues handed over, or ordered to be fixed at once, that were not closed when the period ended; as of now while it goes on.',
    ),
    over: 'ending',
    holds: goingOn,
  },
  overdueAtEnd: {
    label: words('期末超期', 'Overdue at the end'),
    definition: words(
      '期末在办、且整改时限已过的问题；申请销号时尚未超期、正在审核的不计入。',
      'Issues open at the end of the period whose limit had passed; those that were with a reviewer, applied for in time, do not count.',
    ),
    over: 'ending',
    holds: `${goingOn} AND ${passed}`,
  },
  sustainedAtEnd: {
    label: words('期末长期坚持', 'Kept up at the end'),
    definition: words(
      '期末已销号、仍须每季度报告坚持情况的问题。',
      'Closed issues that still owed a check-in every quarter when the period ended.',
    ),
    over: 'ending',
    holds: `y.closed_at < {until} AND ${keptUp} AND ${lastState} = 'closed.sustaining'`,
  },
} as const satisfies Record<string, FigureDefinition>;
