import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

const jointReview = ['jointReview'] as const;

/** What to do at each step of a joint review. source: product §5, joint review */
export const guides: Readonly<Record<string, StepGuide>> = {
  open: guide(
    '请从本单位职责出发独立提出意见，每个单位一次。不同意的写明理由和还缺什么；合并之前看不到其他单位的意见。',
    'Judge it from your own duty and on your own; each body speaks once. Who disagrees says why and what is missing. Until the merging the others stay hidden where the rules say so.',
    { awaits: ['GIVE_OPINION'], limits: jointReview },
  ),
  collecting: guide(
    '意见陆续收到。达到规定数量且必审单位都已提出后，由巡察办合并成一份书面意见；有分歧的要写明如何取舍。',
    'Opinions are coming in. With the quorum and every required body, the office merges them into one written opinion, and says how it weighed a disagreement.',
    { awaits: ['GIVE_OPINION', 'MERGE_OPINIONS'], limits: jointReview },
  ),
  merged: guide('意见已合并，结论已送被审事项。', 'The opinions are merged, and the result stands with the case reviewed.'),
  cancelled: guide('会审已撤回。', 'The review was cancelled.'),
};
