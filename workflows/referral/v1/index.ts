import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { leafOf, stageAndStep } from '../../kit/paths.js';
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
  const leaf = leafOf(value, 'stage');
  const state = states[leaf];
  if (state === undefined) throw new Error(`no such state: ${leaf}`);
  return {
    ...stageAndStep(leaf),
    category: state.category,
    turn: state.turn,
    timeliness: 'unset',
    overdueLevel: 0,
    extension: 'none',
    cycle: 1,
    track: null,
    title: referral.title,
    theme: null,
    unitId: referral.officeId,
    disclosed: false,
    reviewBodyIds: [],
    // The receiving body learns of it when it is handed over, and knows nothing of one that was withdrawn before.
    addresseeIds: referral.transferred ? [referral.toOrgId] : [],
    sealed: true,
    ownerPostId: null,
    ownerUserId: null,
    progress: null,
    sustained: false,
    doneInPeriod: null,
    closedAt: referral.endedAt,
    closedLate: false,
  };
}
