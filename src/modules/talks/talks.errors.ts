import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const talkConfirmed = defineProblem(
  409,
  'talks.confirmed',
  words('记录已确认，不能更改', 'The record is confirmed and does not change any more'),
);
export const talkUnconfirmed = defineProblem(
  409,
  'talks.not-confirmed',
  words('记录尚未确认', 'The record is not confirmed yet'),
);

const demandFaults = {
  noOwner: { code: 'required', message: words('须指明由谁落实', 'Say who answers for it') },
  twoOwners: { code: 'one-only', message: words('单位和个人只能填一个', 'Name an organisation or a person, not both') },
  unknownOwner: { code: 'unknown-id', message: words('系统中没有', 'is not known') },
} as const satisfies Record<string, Omit<FieldFault, 'path'>>;

/** A fault of one of the demands. */
export const demandFault = (index: number, member: string, fault: keyof typeof demandFaults): FieldFault => ({
  path: `demands[${index}].${member}`,
  ...demandFaults[fault],
});

/** Faults that only a talk's own rules find. */
export const talkFaults = {
  place: {
    path: 'caseId',
    code: 'required',
    message: words('须指明巡察或案件，二者择一', 'Name an inspection or a case, one of them'),
  },
  unknownInspection: {
    path: 'inspectionId',
    code: 'unknown-id',
    message: words('没有这次巡察，或您不参与', 'No such inspection, or not one that you work on'),
  },
  unknownCase: {
    path: 'caseId',
    code: 'unknown-id',
    message: words('没有这个案件，或您不参与', 'No such case, or not one that you work on'),
  },
  ahead: { path: 'heldOn', code: 'in-future', message: words('不能晚于今天', 'must not lie after today') },
} as const satisfies Record<string, FieldFault>;
