import { type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

/** Faults that only a partner's own rules find. */
export const partnerFaults = {
  noScope: {
    path: 'scope',
    code: 'required',
    message: words('须指明主题或案件：联动单位只看所参与的部分', 'Name themes or cases: a partner sees its own part only'),
  },
  past: { path: 'until', code: 'past', message: words('不能早于今天', 'must not lie before today') },
  foreignCase: {
    path: 'scope.caseIds',
    code: 'unknown-id',
    message: words('有案件不是本次巡察的问题', 'A case is no issue of this inspection'),
  },
} as const satisfies Record<string, FieldFault>;
