import { words } from '../../platform/words/words.js';
import type { FieldFault } from '../../platform/errors/problem.js';

/** Faults that only an issue's own rules find. */
export const issueFaults = {
  unknownInspection: {
    path: 'inspectionId',
    code: 'unknown-id',
    message: words('没有这次巡察，或您不在该巡察组', 'No such inspection, or you are not on its team'),
  },
  inspectionEnded: {
    path: 'inspectionId',
    code: 'ended',
    message: words(
      '本次巡察已归档或取消，不能再登记问题',
      'The inspection was archived or cancelled: nothing more is found in it',
    ),
  },
  notMergeable: {
    path: 'intoCaseId',
    code: 'not-mergeable',
    message: words('只能并入同一巡察办的另一个未终止的问题', 'Merge only into another living issue of the same office'),
  },
} as const satisfies Record<string, FieldFault>;
