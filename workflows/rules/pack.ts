import { label, type Label } from '../kit/words.js';

/** A length of time as rules state it. Months are calendar months, never thirty days. */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}
export const durationUnits = ['workingDays', 'calendarDays', 'months'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** What sets a clock going; the words finish "counted from …". */
export const startPoints = {
  feedback: label('反馈', 'the feedback meeting'),
  order: label('立行立改通知下达', 'the order of immediate fix'),
  delivery: label('送达', 'the delivery'),
  receipt: label('签收', 'the receipt'),
  submission: label('提交', 'the submission'),
  approval: label('批准', 'the approval'),
  periodEnd: label('集中整改期满', 'the end of the concentrated period'),
  closing: label('销号', 'the closing'),
  quarterStart: label('季度开始', "the quarter's start"),
  conversion: label('转为正式移交', 'the conversion into a formal hand-over'),
  reassignment: label('改派', 'the reassignment to another unit'),
  upholding: label('维持移交', 'the decision that upheld the hand-over'),
  planReturn: label('方案退回', 'the return of the plan'),
  closingReturn: label('退回整改', 'the return for more'),
  newCycle: label('新一轮整改开始', 'the start of the new cycle'),
  lastReport: label('上次报告', 'the last report'),
  lastReportDue: label('上次报告应报季度的季末', 'the end of the quarter that the last report was due in'),
  release: label('解除长期坚持', 'the release from the check-ins'),
  invitation: label('送审', 'the call for opinions'),
  request: label('发出协助请求', 'the sending of the request'),
  revisitPlan: label('安排回访', 'the planning of the revisit'),
} as const satisfies Record<string, Label>;
export type StartPoint = keyof typeof startPoints;

/** What every clause says besides its numbers. */
interface Sourced {
  /** Where the value is from; a default of the product says so. */
  readonly source: Label;
}

/** A limit: something is due this long after the start. */
export interface LimitClause extends Sourced {
  readonly value: Duration;
  readonly startsAt: StartPoint;
  /** Reminders before the limit, the earliest first; absent where the pack's warnings do. */
  readonly reminders?: readonly Duration[];
}

/** A limit with a beginning: due by `to`, and not to be done before `from`. */
export interface WindowClause extends Sourced {
  readonly from: Duration;
  readonly to: Duration;
  readonly startsAt: StartPoint;
}

/** A duty of every quarter: due on the last day of each quarter after the one in which it started. */
export interface PeriodicClause extends Sourced {
  readonly every: 'quarter';
  readonly startsAt: StartPoint;
}

/** How often the limit of a case may be extended. */
export interface ExtensionClause extends Sourced {
  readonly max: number;
}

/** The limits that every pack sets, in the order of a case's life. */
export const limitClauses = [
  'sign',
  'immediateFix',
  'plan',
  'planReview',
  'concentratedPeriod',
  'review',
  'progressReport',
  'recommendationReply',
  'quarterlyReport',
] as const;

/** Limits of document supervision by the task's origin, for packs that know them. */
export const taskClauses = ['documentTask', 'minutesTask', 'urgentNote', 'ordinaryNote', 'hardNote'] as const;

/** Limits of what one body asks of another, for packs that state them; the product's own defaults otherwise. */
export const requestClauses = ['jointReview', 'assistanceReply'] as const;

export type Clauses = Readonly<Record<(typeof limitClauses)[number], LimitClause>> &
  Readonly<Record<(typeof requestClauses)[number], LimitClause>> &
  Readonly<Partial<Record<(typeof taskClauses)[number], LimitClause>>> & {
    readonly revisit: WindowClause;
    readonly checkIn: PeriodicClause;
    readonly extension: ExtensionClause;
  };

/** A clause that something is due by. */
export type ClauseId = Exclude<keyof Clauses, 'extension'>;

/** Kinds of organisations that judge together with an office. */
export const reviewBodyKinds = ['oversightBody', 'department', 'partyOrganisation', 'office', 'enterprise'] as const;
/** Roles in which somebody speaks for a body. */
export const reviewBodyRoles = ['supervisor', 'functionalDepartment', 'leadership'] as const;

/** Bodies of one kind beside the office in which somebody holds the role, the oldest first and at most so many. */
export interface ReviewBodyRule {
  readonly kind: (typeof reviewBodyKinds)[number];
  readonly role: (typeof reviewBodyRoles)[number];
  readonly atMost: number;
  /** Nothing is merged before they have spoken. */
  readonly required: boolean;
}

/** Who judges a plan, a progress report or a closing together, and when their opinions may be merged. */
export interface JointReviewRules extends Sourced {
  readonly bodies: readonly ReviewBodyRule[];
  /** So many must have judged; of a review with fewer bodies all must. An abstention is no judgement. */
  readonly quorum: number;
  /** A body reads the opinions of the others only once they are merged. */
  readonly hiddenUntilMerged: boolean;
  /** The clause that each body's own clock goes by. */
  readonly clause: 'jointReview' | 'planReview' | 'review';
}

/** The levels of warning, from the first word to the third level of being overdue. */
export const warningLevels = ['dueSoon', 'dueVerySoon', 'overdue1', 'overdue2', 'overdue3'] as const;
export type WarningLevel = (typeof warningLevels)[number];
export const warningWords = {
  dueSoon: label('临期提醒', 'Due soon'),
  dueVerySoon: label('到期预警', 'Due very soon'),
  overdue1: label('一级超期', 'Overdue, level 1'),
  overdue2: label('二级超期', 'Overdue, level 2'),
  overdue3: label('三级超期', 'Overdue, level 3'),
} as const satisfies Record<WarningLevel, Label>;

/** Who hears of a warning, as the field names them. */
export const audiences = [
  'handler',
  'leaderInCharge',
  'unitHead',
  'supervisor',
  'inspectionOffice',
  'upperSupervisor',
  'leadership',
] as const;
export type Audience = (typeof audiences)[number];

/** One rung of the ladder: this long before or after the limit, these are told. */
export interface Warning {
  readonly level: WarningLevel;
  readonly when: 'before' | 'after';
  readonly by: Duration;
  readonly audience: readonly Audience[];
  /** What is put to those who are told. */
  readonly proposes?: 'interview';
}

/** What becomes of a limit in months or calendar days whose last day is a rest day. Working days never end on one. */
export type RestDayRule = 'keep' | 'nextWorkingDay';

/**
 * All limits of one field of work, as data: a round names its pack and version, and a released version never changes.
 * The shipped packs are defaults of the product, not law.
 */
export interface RulePack {
  readonly name: string;
  readonly version: number;
  readonly title: Label;
  readonly source: { readonly document: Label; readonly status: 'productDefault' | 'official' };
  /** `keep` needs no calendar of the year in which the limit ends, so it is what is assumed where a pack is silent. */
  readonly restDay: RestDayRule;
  readonly clauses: Clauses;
  readonly jointReview: JointReviewRules;
  readonly warnings: readonly Warning[];
}
