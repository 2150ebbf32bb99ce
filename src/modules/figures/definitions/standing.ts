import { words } from '../../../platform/words/words.js';
import { open, ours, type FigureDefinition } from '../figure.js';

/** How things stand now. */
export const standing = {
  open: {
    label: words('在办问题', 'Open'),
    definition: words(
      '已移交或已下达立行立改、尚未销号的问题，截至此刻。',
      'Issues handed over, or ordered to be fixed at once, that are not closed, as of now.',
    ),
    over: 'case',
    standing: true,
    holds: open,
  },
  overdue: {
    label: words('超期未销号', 'Overdue'),
    definition: words(
      '整改时限已过且尚未销号的问题，截至此刻；正在会审、暂停计时的也计入，按超期级别和当前由谁办理划分。',
      'Issues past their limit that are not closed, as of now; those that stand with a reviewer count too. By level, and by whose turn it is.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.overdue_level > 0`,
  },
  dueSoon: {
    label: words('临期', 'Due soon'),
    definition: words(
      '整改时限将到（已发临期提醒或到期预警）而尚未销号的问题，截至此刻。',
      'Issues within the warning time before their limit, as of now.',
    ),
    over: 'case',
    standing: true,
    holds: `${open} AND c.timeliness IN ('dueSoon', 'dueVerySoon')`,
  },
  stepOverdue: {
    label: words('环节超时', 'Step overdue'),
    definition: words(
      '当前环节（签收、报方案、会审、审批、回访、季度报告）自身的时限已过的问题，截至此刻；轮到谁就算谁的。',
      'Issues whose present step (receipt, plan, review, decision, revisit, check-in) has passed its own limit, as of now, whosever turn it is.',
    ),
    over: 'case',
    standing: true,
    holds: `c.turn <> 'nobody' AND ${ours} AND c.step_due_at < {now}`,
  },
  sustaining: {
    label: words('长期坚持', 'Kept up in the long term'),
    definition: words(
      '已销号、仍须每季度报告坚持情况的问题，截至此刻。',
      'Closed issues that still owe a check-in every quarter, as of now.',
    ),
    over: 'case',
    standing: true,
    holds: `c.stage = 'closed' AND c.step = 'sustaining'`,
  },
} as const satisfies Record<string, FigureDefinition>;
