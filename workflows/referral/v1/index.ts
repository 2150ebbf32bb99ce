import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { plainSummary } from '../../kit/summary.js';
import { label } from '../../kit/words.js';
import type { ReferralContext } from './context.js';
import { events } from './events.js';
import { guides } from './guides.js';
import { conditions } from './guards.js';
import { machine } from './machine.js';
import { states, stateWords } from './states.js';

/** The referral of a clue, version 1. */
export const referralV1 = defineWorkflow<ReferralContext>({
  name: 'referral',
  version: 1,
  title: label('线索移交', 'referral'),
  opening: {
    label: label('封存线索', 'Seal the clue'),
    history: label('{actor}封存了线索', '{actor} sealed the clue'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people: {},
  effects: [],
  limits: () => ({ case: null, step: null }),
  summary,
});

/** The unit of the case is the office itself: not even the columns know whom the clue is about. */
function summary({ value, context }: StoredState): CaseSummary {
  const referral = context as ReferralContext;
  return plainSummary(states, value, {
    timeliness: 'unset',
    overdueLevel: 0,
    title: referral.title,
    unitId: referral.officeId,
    // The receiving body learns of it when it is handed over, and knows nothing of one that was withdrawn before.
    addresseeIds: referral.transferred ? [referral.toOrgId] : [],
    sealed: true,
    closedAt: referral.endedAt,
    closedLate: false,
  });
}
