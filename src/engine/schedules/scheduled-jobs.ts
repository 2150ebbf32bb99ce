import type { MissedPolicy } from '../../../workflows/schedules/missed-runs.js';
import type { ScheduleRule } from '../../../workflows/schedules/rule.js';
import { words, type Words } from '../../platform/words/words.js';

/** Work that is done of itself: when, and what becomes of a run that was missed. */
export interface ScheduledJob {
  readonly title: Words;
  readonly rule: ScheduleRule;
  readonly missed: MissedPolicy;
}

/** All scheduled work of the product by name. */
export const scheduledJobs = {
  'quarterly-reports-open': {
    title: words('开启季度督导报告', 'open the quarterly reports'),
    rule: { kind: 'quarterStart', at: '00:00' },
    missed: 'runEach',
  },
  'morning-digest': {
    title: words('发送晨报', 'send the morning digest'),
    rule: { kind: 'workingDays', at: 'officeOpening' },
    missed: 'skip',
  },
  'demand-alerts': {
    title: words('提醒到期的领导要求', 'remind of demands that fall due'),
    rule: { kind: 'workingDays', at: 'officeOpening' },
    missed: 'runOnceLate',
  },
  housekeeping: {
    title: words('清理过期数据', 'clear away what has expired'),
    rule: { kind: 'daily', at: '03:00' },
    missed: 'runOnceLate',
  },
  'calendar-watch': {
    title: words('检查下一年度工作日历', "look for next year's calendar"),
    // Not on working days: it must not wait for the very calendar that it misses.
    rule: { kind: 'daily', at: '09:00' },
    missed: 'runOnceLate',
  },
} as const satisfies Record<string, ScheduledJob>;
export type ScheduleName = keyof typeof scheduledJobs;
