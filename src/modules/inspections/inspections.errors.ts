import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words, type Words } from '../../platform/words/words.js';

export const termNumberTaken = defineProblem(
  409,
  'terms.number-taken',
  words('该届次已存在', 'The term exists already'),
  words('本巡察办已有此届次。', 'The office already has a term of this number.'),
);

export const roundNumberTaken = defineProblem(
  409,
  'rounds.number-taken',
  words('该轮次已存在', 'The round exists already'),
  words('本届已有此轮次。', 'The term already has a round of this number.'),
);

export const unitInspectedAlready = defineProblem(
  409,
  'inspections.unit-in-round',
  words('本轮已安排对该单位的巡察', 'The unit is inspected in this round already'),
  words('同一轮次对同一单位只能有一次巡察。', 'A round inspects a unit once.'),
);

/** By the names of the constraints in the database. */
export const inspectionViolations = {
  terms_office_id_number_key: termNumberTaken,
  rounds_term_id_number_key: roundNumberTaken,
  inspections_round_id_unit_id_key: unitInspectedAlready,
} as const;

function fault(path: string, code: string, message: Words): FieldFault {
  return { path, code, message };
}

/** Faults of fields that only the database or the tree of organisations can find. */
export const faults = {
  whichOffice: () =>
    fault('officeId', 'required', words('您属于多个巡察办，请指明是哪一个', 'is required, for you work for several offices')),
  unknownTerm: () => fault('termId', 'unknown', words('没有这一届', 'names no term')),
  unknownRound: () => fault('roundId', 'unknown', words('没有这一轮次', 'names no round')),
  unknownRulePack: (path: string, known: readonly string[]) =>
    fault(
      path,
      'unknown',
      words(`没有这个规则包，可用：${known.join('、')}`, `names no rule pack; there are: ${known.join(', ')}`),
    ),
  unknownRulePackVersion: (path: string, known: readonly number[]) =>
    fault(
      path,
      'unknown',
      words(`该规则包没有这一版，可用：${known.join('、')}`, `names no version of the rule pack; there are: ${known.join(', ')}`),
    ),
  unknownUnit: () => fault('unitId', 'unknown', words('没有这个单位', 'names no organisation')),
  unitOutside: () =>
    fault('unitId', 'outside-territory', words('该单位不在本巡察办的区域内', 'names a unit outside the territory of the office')),
  unitIsOffice: () =>
    fault('unitId', 'not-a-unit', words('巡察办不能作为被巡察单位', 'names an inspection office, which is not inspected')),
  endsBeforeStart: (path: string) => fault(path, 'before-start', words('不能早于开始日期', 'must not lie before the start')),
  bothDates: (path: string) => fault(path, 'required', words('须与另一日期一并填写', 'is required together with the other date')),
  memberTwice: (index: number) =>
    fault(`members[${index}].userId`, 'not-unique', words('同一人只能出现一次', 'names somebody twice')),
  memberNotInOffice: (index: number) =>
    fault(
      `members[${index}].userId`,
      'not-in-team',
      words('此人不是本巡察办的巡察组成员', 'names nobody who inspects for this office'),
    ),
  secondLeader: (index: number) =>
    fault(`members[${index}].position`, 'not-unique', words('组长只能有一人', 'there can be one leader only')),
} as const;
