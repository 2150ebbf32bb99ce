import { label, type Label } from '../kit/words.js';

/** Those who brief the office and the team before an inspection on what they know of the unit. source: product §5; domain §1 */
export const briefingBodies = {
  discipline: label('纪检监察机关', 'discipline'),
  organisation: label('组织部门', 'organisation'),
  propaganda: label('宣传部门', 'propaganda'),
  audit: label('审计机关', 'audit'),
  petition: label('信访部门', 'petitions'),
  finance: label('财政部门', 'finance'),
  justice: label('政法机关', 'justice'),
  other: label('其他单位', 'another body'),
} as const satisfies Record<string, Label>;
export type BriefingBody = keyof typeof briefingBodies;

/** What an evaluation comes to. */
export const grades = {
  good: label('好', 'good'),
  fair: label('较好', 'fair'),
  average: label('一般', 'average'),
  poor: label('差', 'poor'),
} as const satisfies Record<string, Label>;
export type Grade = keyof typeof grades;

/** Whether what was found could have been found earlier, by others. */
export const detectability = {
  yes: label('本可更早发现', 'it could have been found earlier'),
  partly: label('部分可更早发现', 'some of it could have been found earlier'),
  no: label('难以更早发现', 'it could hardly have been found earlier'),
} as const satisfies Record<string, Label>;
export type Detectability = keyof typeof detectability;
