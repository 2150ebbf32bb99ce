import type { Moment } from '../working-time.js';
import type { Life, PlannedMeasure, Story } from './life.js';

const ownerIn = {
  department: 'ownerInDepartment',
  enterprise: 'ownerInEnterprise',
  township: 'ownerInTownship',
  village: 'ownerInVillage',
} as const;

/** Hands the issue over: with the feedback, or early while the team is still there. */
export function* handOver(life: Life, notBefore: Moment | undefined): Story<Moment> {
  const { cast, fate } = life;
  const named = fate.bodies === 1 ? {} : { reviewBodies: cast.reviewers.map(({ bodyId }) => bodyId) };
  const payload = { requirement: life.phrase('handedOver'), ...named };
  return yield { wait: [0, 1], notBefore, by: cast.office, type: 'HAND_OVER', payload, reaches: 'handedOver.awaitingReceipt' };
}

/**
 * The receipt, and a dispute of it if there is one.
 *
 * @returns false when the office withdraws the issue
 */
export function* received(life: Life): Story<boolean> {
  const { fate, cast } = life;
  yield { wait: life.unitTakes(0, 2), by: cast.liaison, type: 'SIGN_FOR', payload: {}, reaches: 'handedOver.planning' };
  if (fate.dispute === undefined) return true;
  const { other } = cast;
  const duty = fate.dispute === 'reassigned' || (fate.dispute === 'upheld' && life.random.chance(0.5));
  const disputed = duty
    ? { ground: 'notOurDuty', explanation: life.phrase('disputeDuty') }
    : { ground: 'factsDiffer', explanation: life.phrase('disputeFacts') };
  yield { wait: [1, 3], by: cast.head, type: 'DISPUTE', payload: disputed, reaches: 'handedOver.disputed' };
  if (fate.dispute === 'withdrawn') {
    yield {
      wait: [2, 6],
      by: cast.office,
      type: 'WITHDRAW',
      payload: { ground: life.phrase('withdrawn') },
      reaches: 'withdrawn',
    };
    return false;
  }
  if (fate.dispute === 'reassigned' && other !== undefined) {
    const payload = { unitId: other.unit.id, ground: life.phrase('reassigned') };
    yield { wait: [2, 6], by: cast.office, type: 'REASSIGN', payload, reaches: 'handedOver.awaitingReceipt' };
    life.reassignTo(other);
    yield { wait: life.unitTakes(0, 2), by: other.liaison, type: 'SIGN_FOR', payload: {}, reaches: 'handedOver.planning' };
    return true;
  }
  yield {
    wait: [2, 6],
    by: cast.office,
    type: 'UPHOLD',
    payload: { answer: life.phrase('upheld') },
    reaches: 'handedOver.planning',
  };
  return true;
}

/** The plan, judged by the bodies, returned once or not. */
export function* planned(life: Life, handedOver: Moment): Story<readonly PlannedMeasure[]> {
  const { cast, fate, pattern, random, wording } = life;
  const manifestationIds = pattern.manifestations.map((_, index) => life.id(`manifestation${index}`));
  const measures = pattern.measures.map((measure, index) => {
    const sustained = measure.sustained === true || (fate.longTerm && measure.horizon === 'keepFixed');
    const share = measure.horizon === 'fixNow' ? random.between(35, 70) : 95;
    return {
      id: life.id(`measure${index}`),
      text: wording.say(measure.text),
      manifestationIds,
      kinds: [...measure.kinds],
      horizon: measure.horizon,
      owner: life.phrase(ownerIn[life.mission.unit.kind]),
      ...(sustained ? { sustained } : { dueOn: life.dateAfter(handedOver, Math.round((life.mission.periodDays * share) / 100)) }),
      checkStandard: wording.say(measure.standard),
    };
  });
  const plan = { goal: life.phrase('goal'), measures };
  yield { wait: life.unitTakes(5, 13), by: cast.head, type: 'SUBMIT_PLAN', payload: plan, reaches: 'handedOver.planReview' };
  if (fate.planReturned) {
    yield* opinions(life, 'handedOver.planReview', true);
    const payload = { opinion: life.phrase('planReturned') };
    yield { wait: [1, 2], by: cast.office, type: 'RETURN_PLAN', payload, reaches: 'handedOver.planning' };
    yield { wait: [2, 6], by: cast.head, type: 'SUBMIT_PLAN', payload: plan, reaches: 'handedOver.planReview' };
  }
  yield* opinions(life, 'handedOver.planReview', false);
  const payload = { opinion: life.phrase('planApproved') };
  yield { wait: [0, 2], by: cast.office, type: 'APPROVE_PLAN', payload, reaches: 'handedOver.rectifying' };
  return measures.map((measure, index) => {
    const result = pattern.measures[index]?.result;
    return {
      id: measure.id,
      sustained: 'sustained' in measure,
      result: result && { kind: result.kind, count: random.between(...result.count) },
    };
  });
}

/** Each body gives its opinion, in any order. */
export function* opinions(life: Life, reaches: string, oneDisagrees: boolean, lastReaches = reaches): Story {
  const reviewers = life.random.shuffled(life.cast.reviewers);
  const critic = oneDisagrees ? life.random.pick(reviewers) : undefined;
  const ofPlan = lastReaches === reaches;
  for (const [index, reviewer] of reviewers.entries()) {
    const missing = life.phrase(ofPlan ? 'planDisagreed' : 'closingDisagreed');
    const note = life.phrase(ofPlan ? 'planNote' : 'opinionNote');
    const payload = reviewer === critic ? { verdict: 'disagree', missing } : { verdict: 'agree', note };
    const last = index === reviewers.length - 1;
    yield { wait: [1, 4], by: reviewer.by, type: 'GIVE_OPINION', payload, reaches: last ? lastReaches : reaches };
  }
}
