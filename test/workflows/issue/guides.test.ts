import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { reach } from './roads.js';

describe('the guide of an issue', () => {
  test.each(lifecycleLeaves(issueV1))('names at %s the limits that run there', (leaf) => {
    const { case: ofCase, step } = issueV1.limits(reach(leaf).state);
    const running = [ofCase, step].flatMap((limit) => (limit === null ? [] : [limit.clause]));
    expect(issueV1.guides[leaf]?.limits).toEqual(running);
  });

  test('waits for somebody at every step that is not over', () => {
    const open = Object.entries(issueV1.states).filter(([, { category }]) => category !== 'closed');
    expect(open.filter(([path]) => issueV1.guides[path]?.awaits.length === 0)).toEqual([]);
  });
});
