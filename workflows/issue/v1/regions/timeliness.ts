import { alert } from '../../../kit/effects.js';
import { change, issue } from '../foundation.js';

const DUE_SOON = { guard: 'aboutCase', target: 'dueSoon', actions: alert('dueSoon') } as const;
const DUE_VERY_SOON = { guard: 'aboutCase', target: 'dueVerySoon', actions: alert('dueVerySoon') } as const;
const DEADLINE_PASSED = { guard: 'aboutCase', target: 'overdue', actions: alert('overdue1') } as const;
const EXTEND_CLOCK = { target: 'onTrack' } as const;
const level = (overdueLevel: number) => change(() => ({ overdueLevel }));
const warned = (warningLevel: number) => change(() => ({ warningLevel }));

/** How the case stands to its limit. The clock moves it with ordinary events; the lifecycle starts, holds and stops it. */
export const timeliness = issue.createStateConfig({
  initial: 'unset',
  on: {
    START_CLOCK: [{ guard: 'limitRunning', target: '.onTrack' }, { target: '.unset' }],
    PAUSE_CLOCK: { guard: 'limitRunning', target: '.paused' },
    STOP_CLOCK: { target: '.stopped' },
  },
  states: {
    unset: {},
    onTrack: { on: { DUE_SOON, DUE_VERY_SOON, DEADLINE_PASSED } },
    dueSoon: { entry: warned(1), on: { DUE_VERY_SOON, DEADLINE_PASSED, EXTEND_CLOCK } },
    dueVerySoon: { entry: warned(2), on: { DEADLINE_PASSED, EXTEND_CLOCK } },
    overdue: {
      initial: 'level1',
      on: { EXTEND_CLOCK },
      states: {
        level1: { entry: level(1), on: { ESCALATE: { guard: 'aboutCase', target: 'level2', actions: alert('overdue2') } } },
        level2: { entry: level(2), on: { ESCALATE: { guard: 'aboutCase', target: 'level3', actions: alert('overdue3') } } },
        level3: { entry: level(3) },
      },
    },
    paused: {
      on: {
        RESUME_CLOCK: [
          { guard: 'thirdLevel', target: 'overdue.level3' },
          { guard: 'secondLevel', target: 'overdue.level2' },
          { guard: 'firstLevel', target: 'overdue.level1' },
          { guard: 'wasDueVerySoon', target: 'dueVerySoon' },
          { guard: 'wasDueSoon', target: 'dueSoon' },
          { target: 'onTrack' },
        ],
      },
    },
    stopped: {},
  },
});
