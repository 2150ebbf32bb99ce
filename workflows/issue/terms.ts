import { label, type Label } from '../kit/words.js';

/** The tracks on which an issue is fixed: while the team is on site, in the concentrated period, or without end. */
export const tracks = {
  immediate: label('立行立改', 'immediate'),
  concentrated: label('集中整改', 'concentrated'),
  longTerm: label('长期坚持', 'long-term'),
} as const satisfies Record<string, Label>;
export type Track = keyof typeof tracks;

/** How far a measure has come. Basically done is not done, and counts apart. */
export const progresses = {
  notDone: label('未完成', 'not done'),
  basicallyDone: label('基本完成', 'basically done'),
  done: label('已完成', 'done'),
} as const satisfies Record<string, Label>;
export type Progress = keyof typeof progresses;

/** What a measure is for; several at once. Source: research/domain §1.5, measure kinds in use. */
export const measureKinds = {
  institution: label('建章立制', 'institution'),
  recovery: label('挽回损失', 'recovery of losses'),
  accountability: label('追责问责', 'accountability'),
  widerApplication: label('举一反三', 'wider application'),
  specialCampaign: label('专项整治', 'special campaign'),
  majorStep: label('重大措施', 'major step'),
} as const satisfies Record<string, Label>;
export type MeasureKind = keyof typeof measureKinds;

/** Fix now, or keep fixed; a systemic issue needs both before it can close. */
export const horizons = {
  fixNow: label('当下改', 'fix now'),
  keepFixed: label('长久立', 'keep fixed'),
} as const satisfies Record<string, Label>;
export type Horizon = keyof typeof horizons;

export const severities = {
  general: label('一般', 'general'),
  serious: label('较重', 'serious'),
  grave: label('严重', 'grave'),
} as const satisfies Record<string, Label>;
export type Severity = keyof typeof severities;

/** Countable results, each with its unit: the numbers that a newspaper quotes. */
export const resultKinds = {
  institutionImproved: { label: label('建立完善制度', 'institutions made or improved'), unit: label('项', 'institutions') },
  livelihoodMatter: { label: label('民生实事', 'livelihood matters solved'), unit: label('件', 'matters') },
  moneyRecovered: { label: label('挽回损失', 'money recovered'), unit: label('元', 'yuan') },
  peopleHeldAccountable: { label: label('问责', 'people held accountable'), unit: label('人', 'people') },
  similarProblemFixed: {
    label: label('举一反三整改同类问题', 'similar problems fixed elsewhere'),
    unit: label('个', 'problems'),
  },
  specialCampaign: { label: label('开展专项整治', 'special campaigns'), unit: label('次', 'campaigns') },
  majorStep: { label: label('重大措施', 'major steps'), unit: label('项', 'steps') },
  parkingSpaces: { label: label('新增停车位', 'parking spaces added'), unit: label('个', 'spaces') },
  landReleasedMu: { label: label('盘活土地', 'land put back to use'), unit: label('亩', 'mu') },
  annualRentRaised: { label: label('年租金提升', 'leases with a higher rent'), unit: label('处', 'leases') },
  auditCentreEstablished: { label: label('成立审计中心', 'audit centres established'), unit: label('个', 'centres') },
  villagesCovered: { label: label('覆盖村社', 'villages covered'), unit: label('个', 'villages') },
} as const satisfies Record<string, { label: Label; unit: Label }>;
export type ResultKind = keyof typeof resultKinds;

/** Where a clue is referred to. */
export const referralTargets = {
  discipline: label('纪检监察机关', 'discipline inspection'),
  audit: label('审计机关', 'audit'),
  finance: label('财会监督', 'finance supervision'),
} as const satisfies Record<string, Label>;
export type ReferralTarget = keyof typeof referralTargets;

/** On what ground a unit disputes a hand-over. */
export const disputeGrounds = {
  notOurDuty: label('不属于我单位职责', 'not our duty'),
  factsDiffer: label('事实有出入', 'the facts differ'),
} as const satisfies Record<string, Label>;
export type DisputeGround = keyof typeof disputeGrounds;

export const verdicts = {
  agree: label('同意', 'agrees'),
  disagree: label('不同意', 'disagrees'),
  abstain: label('回避', 'abstains'),
} as const satisfies Record<string, Label>;
export type Verdict = keyof typeof verdicts;

export const revisitOutcomes = {
  effective: label('整改有效', 'effective'),
  rebound: label('问题反弹', 'rebound'),
} as const satisfies Record<string, Label>;
export type RevisitOutcome = keyof typeof revisitOutcomes;
