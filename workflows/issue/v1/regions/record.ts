import * as changes from '../changes.js';
import { alert } from '../../../kit/effects.js';
import { change, issue } from '../foundation.js';

/** What may be put on record at any time of a case's life, and the clock of whoever's turn it is. */
export const record = issue.createStateConfig({
  initial: 'kept',
  states: {
    kept: {
      on: {
        COMMENT: { actions: alert('commented') },
        ATTACH_EVIDENCE: { guard: 'measureKnown', actions: change(changes.countEvidence) },
        URGE: { actions: alert('urged') },
        INTERVIEW: { actions: alert('interviewed') },
        ASSIGN_OWNER: { guard: 'handoverNoted', actions: change(changes.assignOwner) },
        DUE_SOON: { guard: 'aboutStep', actions: alert('stepDueSoon') },
        DUE_VERY_SOON: { guard: 'aboutStep', actions: alert('stepDueVerySoon') },
        DEADLINE_PASSED: { guard: 'aboutStep', actions: alert('stepOverdue') },
        ESCALATE: { guard: 'aboutStep', actions: alert('stepEscalated') },
        CLOSE_RECORD: { target: 'ended' },
      },
    },
    ended: {},
  },
});
