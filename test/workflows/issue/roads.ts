import type { IssueInput } from '../../../workflows/issue/v1/context.js';
import { Life, type Sending } from './life.js';
import { measure } from './payloads.js';
import { things } from './cast.js';

const rebound: Sending = { payload: { outcome: 'rebound', note: 'The cars are back', ground: 'No patrol any more' } };
const sustained: Sending = {
  payload: { measures: [measure(), measure({ id: things.sustainedMeasure, horizon: 'keepFixed', sustained: true })] },
};

/** By the step, the one before it and what leads on from there. */
const roads: Readonly<Record<string, readonly [from: string, on: (life: Life) => Life]>> = {
  'found.firstCheck': ['found.drafting', (life) => life.through('SUBMIT_WORKING_PAPER')],
  'found.secondCheck': ['found.firstCheck', (life) => life.through('PASS_CHECK')],
  'found.thirdCheck': ['found.secondCheck', (life) => life.through('PASS_CHECK')],
  'found.confirmed': ['found.thirdCheck', (life) => life.through('PASS_CHECK')],
  'found.immediateProposed': ['found.confirmed', (life) => life.through('FIX_IMMEDIATELY')],
  'fixedImmediately.ordered': ['found.immediateProposed', (life) => life.through('FIX_IMMEDIATELY')],
  'fixedImmediately.fixing': ['fixedImmediately.ordered', (life) => life.through('SIGN_FOR')],
  'handedOver.awaitingReceipt': ['found.confirmed', (life) => life.send('HAND_OVER', { payload: {} })],
  'handedOver.planning': ['handedOver.awaitingReceipt', (life) => life.through('SIGN_FOR')],
  'handedOver.planReview': ['handedOver.planning', (life) => life.through('SUBMIT_PLAN')],
  'handedOver.rectifying': ['handedOver.planReview', (life) => life.judged().through('APPROVE_PLAN')],
  'handedOver.disputed': ['handedOver.awaitingReceipt', (life) => life.through('DISPUTE')],
  'reviewed.jointReview': ['handedOver.rectifying', (life) => life.through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW')],
  'reviewed.decision': ['reviewed.jointReview', (life) => life.judged()],
  'closed.settled': ['reviewed.decision', (life) => life.through('APPROVE')],
  'closed.sustaining': ['handedOver.planning', (life) => kept(life.send('SUBMIT_PLAN', sustained))],
  'revisited.planned': ['closed.settled', (life) => life.through('PLAN_REVISIT')],
  'revisited.onSite': ['revisited.planned', (life) => life.through('START_REVISIT')],
  archived: ['revisited.onSite', (life) => life.through('REPORT_REVISIT')],
  dismissed: ['found.confirmed', (life) => life.through('DISMISS')],
  withdrawn: ['handedOver.disputed', (life) => life.through('WITHDRAW')],
  merged: ['found.confirmed', (life) => life.through('MERGE')],
};

const kept = (life: Life): Life =>
  life.judged().through('APPROVE_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').judged().through('APPROVE');

/** An issue in a step of its life, come there by the shortest usual road. */
export function reach(leaf: string, input?: Partial<IssueInput>): Life {
  if (input !== undefined) return travel(leaf, input);
  const known = reached.get(leaf) ?? travel(leaf);
  reached.set(leaf, known);
  return known;
}

const reached = new Map<string, Life>();

function travel(leaf: string, input?: Partial<IssueInput>): Life {
  if (leaf === 'found.drafting') return Life.open(input);
  const road = roads[leaf];
  if (road === undefined) throw new Error(`the tests know no road to ${leaf}`);
  const [from, on] = road;
  return on(reach(from, input));
}

/** An issue in its second cycle, after a revisit found the problem back. */
export function rebounded(from: Life = reach('revisited.onSite')): Life {
  return from.send('REPORT_REVISIT', rebound);
}

/** An immediate fix that was closed and has been looked at again. */
export function immediateFixRevisited(input?: Partial<IssueInput>): Life {
  return reach('fixedImmediately.fixing', input)
    .through('SUBMIT_FOR_REVIEW')
    .judged()
    .through('APPROVE', 'PLAN_REVISIT', 'START_REVISIT');
}
