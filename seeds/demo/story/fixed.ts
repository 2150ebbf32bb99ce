import { reviewed } from './reviewed.js';
import type { Life, Story } from './life.js';

/** The immediate fix: a report with its evidence, the head's application, and the review of it. */
export function* fixed(life: Life): Story {
  const { cast, pattern } = life;
  const shown = life.evidence();
  const report = { text: life.phrase('finalProgress'), evidenceIds: [shown.id] };
  yield {
    wait: life.unitTakes(1, 2),
    by: cast.liaison,
    type: 'REPORT_PROGRESS',
    payload: report,
    reaches: 'fixedImmediately.fixing',
    evidence: [shown],
  };
  const results = pattern.measures
    .slice(0, 1)
    .flatMap(({ result }) => (result === undefined ? [] : [{ kind: result.kind, count: life.random.between(...result.count) }]));
  const payload = { result: life.phrase('result'), results };
  yield { wait: life.unitTakes(0, 2), by: cast.head, type: 'SUBMIT_FOR_REVIEW', payload, reaches: 'reviewed.jointReview' };
  yield* reviewed(life, 'fixedImmediately.fixing', false);
}
