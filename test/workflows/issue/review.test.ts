import { cast, organisations } from './cast.js';
import { bodies } from './condition-cases.js';
import { reach } from './roads.js';

const { bodyA, bodyB, unit } = organisations;

describe('a review', () => {
  test('goes on to the decision when the last body that was silent is left out', () => {
    const waiting = reach('reviewed.jointReview').send('GIVE_OPINION', { by: 'reviewerA' });
    expect(waiting.send('NAME_REVIEW_BODIES', bodies(bodyA)).leaf).toBe('reviewed.decision');
  });

  test('of a unit that is among the usual bodies does without it', () => {
    const own = reach('handedOver.planReview', { usualReviewBodies: [unit, bodyB] });
    expect(own.context.review?.bodies).toEqual([bodyB]);
    expect(own.try('GIVE_OPINION', { by: 'head' })).toBeUndefined();
  });

  test('without any body is the office’s own decision', () => {
    const alone = reach('handedOver.planReview', { usualReviewBodies: [] });
    expect(alone.through('APPROVE_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').leaf).toBe('reviewed.decision');
  });

  test('keeps who said what', () => {
    const said = reach('reviewed.jointReview').send('GIVE_OPINION', {
      by: 'reviewerB',
      payload: { verdict: 'disagree', missing: 'A date on the photo' },
    });
    expect(said.context.review?.opinions).toEqual([{ bodyId: bodyB, by: cast.reviewerB.id, verdict: 'disagree' }]);
  });

  test('that a new application replaces starts anew', () => {
    const again = reach('reviewed.jointReview').through('GIVE_OPINION', 'SUBMIT_FOR_REVIEW');
    expect(again.context).toMatchObject({ review: { opinions: [] }, application: { number: 2 } });
  });
});
