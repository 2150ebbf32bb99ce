import { Life, type Sending } from './life.js';
import { measure } from './payloads.js';
import { things } from './cast.js';

const checked = ['SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'PASS_CHECK', 'PASS_CHECK'];
const rebound: Sending = { payload: { outcome: 'rebound', note: 'The cars are back', ground: 'No patrol any more' } };
const sustained: Sending = {
  payload: { measures: [measure(), measure({ id: things.sustainedMeasure, horizon: 'keepFixed', sustained: true })] },
};

/** How an issue comes to each step of its life. */
const roads: Readonly<Record<string, () => Life>> = {
  'found.drafting': () => Life.open(),
  'found.firstCheck': () => Life.open().through('SUBMIT_WORKING_PAPER'),
  'found.secondCheck': () => reach('found.firstCheck').through('PASS_CHECK'),
  'found.thirdCheck': () => reach('found.secondCheck').through('PASS_CHECK'),
  'found.confirmed': () => Life.open().through(...checked),
  'found.immediateProposed': () => reach('found.confirmed').through('FIX_IMMEDIATELY'),
  'fixedImmediately.ordered': () => reach('found.immediateProposed').through('FIX_IMMEDIATELY'),
  'fixedImmediately.fixing': () => reach('fixedImmediately.ordered').through('SIGN_FOR'),
  'handedOver.awaitingReceipt': () => reach('found.confirmed').through('HAND_OVER'),
  'handedOver.planning': () => reach('handedOver.awaitingReceipt').through('SIGN_FOR'),
  'handedOver.planReview': () => reach('handedOver.planning').through('SUBMIT_PLAN'),
  'handedOver.rectifying': () => reach('handedOver.planReview').judged().through('APPROVE_PLAN'),
  'handedOver.disputed': () => reach('handedOver.awaitingReceipt').through('DISPUTE'),
  'reviewed.jointReview': () => reach('handedOver.rectifying').through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW'),
  'reviewed.decision': () => reach('reviewed.jointReview').judged(),
  'closed.settled': () => reach('reviewed.decision').through('APPROVE'),
  'closed.sustaining': () =>
    reach('handedOver.planning')
      .send('SUBMIT_PLAN', sustained)
      .judged()
      .through('APPROVE_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW')
      .judged()
      .through('APPROVE'),
  'revisited.planned': () => reach('closed.settled').through('PLAN_REVISIT'),
  'revisited.onSite': () => reach('revisited.planned').through('START_REVISIT'),
  archived: () => reach('revisited.onSite').through('REPORT_REVISIT'),
  dismissed: () => reach('found.confirmed').through('DISMISS'),
  withdrawn: () => reach('handedOver.disputed').through('WITHDRAW'),
  merged: () => reach('found.confirmed').through('MERGE'),
};

/** An issue in a step of its life, come there by the shortest usual road. */
export function reach(leaf: string): Life {
  const road = roads[leaf];
  if (road === undefined) throw new Error(`the tests know no road to ${leaf}`);
  return road();
}

/** An issue in its second cycle, after a revisit found the problem back. */
export function rebounded(from: Life = reach('revisited.onSite')): Life {
  return from.send('REPORT_REVISIT', rebound);
}

/** An immediate fix that was closed and has been looked at again. */
export function immediateFixRevisited(): Life {
  return reach('fixedImmediately.fixing')
    .through('SUBMIT_FOR_REVIEW')
    .judged()
    .through('APPROVE', 'PLAN_REVISIT', 'START_REVISIT');
}
