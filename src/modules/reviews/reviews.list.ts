import { choices, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { reviewsOf } from './dto/open-review.dto.js';

/** What the list of joint reviews understands. */
export const reviewList = {
  filters: {
    subjectCaseId: ids,
    bodyId: ids,
    officeId: ids,
    inspectionId: ids,
    of: choices(reviewsOf),
    step: choices(['open', 'collecting', 'merged', 'cancelled']),
  },
  sorts: {
    createdAt: { type: 'instant' },
    number: { type: 'text' },
    stepDueAt: { type: 'instant', nullable: true },
  },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
