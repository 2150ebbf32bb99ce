import { opinions } from './handed-over.js';
import type { Life, Story } from './life.js';

/**
 * The review of a result; returned once or not, then closed.
 *
 * @param back the step to which a return leads
 * @param keeps whether it must be kept up after the closing
 */
export function* reviewed(life: Life, back: string, keeps: boolean): Story {
  const { cast, fate } = life;
  if (fate.reviewReturned) {
    yield* opinions(life, 'reviewed.jointReview', true, 'reviewed.decision');
    const payload = { requirements: life.phrase('closingReturned') };
    yield { wait: [0, 2], by: cast.office, type: 'RETURN', payload, reaches: back };
    const shown = life.evidence();
    const again = { result: life.phrase('result'), evidenceIds: [shown.id] };
    yield {
      wait: [3, 9],
      by: cast.head,
      type: 'SUBMIT_FOR_REVIEW',
      payload: again,
      reaches: 'reviewed.jointReview',
      evidence: [shown],
    };
  }
  yield* opinions(life, 'reviewed.jointReview', false, 'reviewed.decision');
  const reaches = keeps ? 'closed.sustaining' : 'closed.settled';
  yield { wait: [0, 3], by: cast.office, type: 'APPROVE', payload: { opinion: life.phrase('closed') }, reaches };
}
