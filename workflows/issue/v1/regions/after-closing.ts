import * as changes from '../changes.js';
import { deadlines } from '../../../kit/effects.js';
import { change, issue, newCycle } from '../foundation.js';
import * as limits from '../limits.js';

/** 销号: over, or kept up with a quarterly check-in until the office releases it. */
export const closed = issue.createStateConfig({
  initial: 'settled',
  on: { PLAN_REVISIT: { target: 'revisited', actions: [change(limits.keepRevisitLimit), deadlines] } },
  states: {
    settled: {},
    sustaining: {
      on: {
        CHECK_IN: { actions: [change(changes.countEvidence, limits.startNextCheckIn), deadlines] },
        RELEASE: { target: 'settled', actions: [change(limits.startStepLimit('revisit', 'release')), deadlines] },
      },
    },
  },
});

/** 回访: somebody goes back to look; what is still fixed is archived, what is not starts a new cycle. */
export const revisited = issue.createStateConfig({
  initial: 'planned',
  states: {
    planned: { on: { START_REVISIT: { target: 'onSite' } } },
    onSite: {
      on: {
        REPORT_REVISIT: [
          { guard: 'rebounded', target: '#issue.stage.handedOver.rectifying', actions: newCycle },
          { target: '#issue.stage.archived', actions: [change(changes.countEvidence, limits.stopLimits), deadlines] },
        ],
      },
    },
  },
});

/** Final, unless the office takes the issue up again with ground, basis and explicit confirmation. */
export const archived = issue.createStateConfig({
  on: { REOPEN: { target: '#issue.stage.handedOver.rectifying', actions: newCycle } },
});
