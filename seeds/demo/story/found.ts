import type { Moment } from '../working-time.js';
import type { Life, Story } from './life.js';

/**
 * From the draft to the confirmed issue: the paper's three checks, and once in a while a return.
 *
 * @returns when it was confirmed; undefined where it was dismissed
 */
export function* found(life: Life): Story<Moment | undefined> {
  const { cast, fate } = life;
  yield { wait: [0, 1], by: cast.author, type: 'SUBMIT_WORKING_PAPER', payload: {}, reaches: 'found.firstCheck' };
  if (fate.paperReturned) {
    const payload = { opinion: life.phrase('paperReturned') };
    yield { wait: [0, 1], by: cast.deputy, type: 'RETURN_WORKING_PAPER', payload, reaches: 'found.drafting' };
    yield { wait: [0, 2], by: cast.author, type: 'SUBMIT_WORKING_PAPER', payload: {}, reaches: 'found.firstCheck' };
  }
  const passed = () => ({ opinion: life.phrase('paperPassed') });
  yield { wait: [0, 1], by: cast.deputy, type: 'PASS_CHECK', payload: passed(), reaches: 'found.secondCheck' };
  yield { wait: [0, 1], by: cast.leader, type: 'PASS_CHECK', payload: passed(), reaches: 'found.thirdCheck' };
  if (fate.route === 'dismissed') {
    const payload = { ground: life.phrase('dismissed') };
    yield { wait: [1, 3], by: cast.office, type: 'DISMISS', payload, reaches: 'dismissed' };
    return undefined;
  }
  const confirmed = yield { wait: [1, 2], by: cast.office, type: 'PASS_CHECK', payload: passed(), reaches: 'found.confirmed' };
  if (fate.referredTo === undefined) return confirmed;
  const payload = { to: fate.referredTo, note: life.phrase('referred') };
  return yield { wait: [0, 2], by: cast.office, type: 'REFER', payload, reaches: 'found.confirmed' };
}

/**
 * The order to fix at once, proposed by the team and approved by the office; or declined.
 *
 * @returns when it was converted into a formal hand-over; undefined where it was not
 */
export function* ordered(life: Life): Story<Moment | undefined> {
  const { cast, fate, pattern } = life;
  const requirement = life.wording.say(pattern.immediate ?? '立即整改并报结果。');
  yield { wait: [0, 1], by: cast.leader, type: 'FIX_IMMEDIATELY', payload: { requirement }, reaches: 'found.immediateProposed' };
  if (fate.route === 'declined') {
    const payload = { ground: life.phrase('immediateDeclined') };
    yield { wait: [0, 1], by: cast.office, type: 'DECLINE_IMMEDIATE_FIX', payload, reaches: 'found.confirmed' };
    return undefined;
  }
  const payload = { requirement: life.phrase('immediateApproved') };
  yield { wait: [0, 1], by: cast.office, type: 'FIX_IMMEDIATELY', payload, reaches: 'fixedImmediately.ordered' };
  yield { wait: life.unitTakes(0, 1), by: cast.liaison, type: 'SIGN_FOR', payload: {}, reaches: 'fixedImmediately.fixing' };
  if (fate.route !== 'converted') return undefined;
  const ground = { ground: life.phrase('converted') };
  return yield { wait: [1, 4], by: cast.office, type: 'CONVERT', payload: ground, reaches: 'handedOver.awaitingReceipt' };
}
