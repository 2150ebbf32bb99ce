import type { QuarterFigures } from '../quarterly-reports/quarter-issues.queries.js';

/** What offices issue: the quarterly supervision report, and what is drawn from it. */
export const reportKinds = ['quarterly', 'bulletin', 'special', 'annual'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A unit's own report on the quarter: which it is, and how much of its history counts. */
export interface UnitReport {
  readonly caseId: string;
  readonly number: string;
  readonly unitId: string;
  /** Events of its history up to this one count. */
  readonly version: number;
}

/** An office that stands directly below the one that reports, with all offices of its territory. */
export interface Part {
  readonly officeId: string;
  /** Its own and those below it. */
  readonly officeIds: readonly string[];
  /** The number of what it has issued on the same quarter; null where it has not. */
  readonly number: string | null;
}

/**
 * What a report is made from beside the history: who issues it when, on what, and what organisations were called then.
 * It is kept with the report, so that the report can be made again from it and the history.
 */
export interface Basis {
  readonly officeId: string;
  readonly quarter: string;
  /** RFC 3339 instant as of which issues stand. */
  readonly asOf: string;
  /** Null while nothing is issued. */
  readonly issued: Issue | null;
  /** The units' reports that it covers, by office; null where the quarter goes on and none is owed yet: then every unit counts. */
  readonly reports: Readonly<Record<string, readonly UnitReport[]>> | null;
  readonly parts: readonly Part[];
  readonly names: Readonly<Record<string, string>>;
  /** The office is made up for demonstration. */
  readonly synthetic: boolean;
}

/** Under which number, when and by whom something was issued. */
export interface Issue {
  readonly number: string;
  /** The number that the office gives its documents (发文字号), where it gave one. */
  readonly documentNumber: string | null;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
}

/** A unit in a quarterly report: what it has reported, and the figures of its issues. */
export interface UnitLine {
  readonly unitId: string;
  readonly figures: QuarterFigures;
  /** Null where the quarter goes on. */
  readonly report: {
    readonly caseId: string;
    readonly number: string;
    readonly step: string;
    /** When it was submitted last; null where it is not with the office. */
    readonly submittedAt: string | null;
    /** Submitted after its limit, or not submitted and past it. */
    readonly late: boolean;
    readonly summary: string | null;
  } | null;
}

/** What a supervisor said of a unit's report. */
export interface OpinionLine {
  readonly unitId: string;
  readonly bodyId: string;
  readonly at: string;
  readonly note: string;
}

/** Sums over units. */
export interface Totals {
  readonly figures: QuarterFigures;
  /** Units that owe a report, of these submitted, of these late, and not submitted. */
  readonly units: number;
  readonly submitted: number;
  readonly late: number;
  readonly missing: number;
}

/** An office below in the roll-up. */
export interface PartLine extends Totals {
  readonly officeId: string;
  readonly number: string | null;
}

/** An issue that a report names. */
export interface IssueLine {
  readonly number: string;
  readonly title: string;
  readonly unitId: string;
  readonly state: string;
  readonly overdueLevel: number;
}

/** A quarterly supervision report. */
export interface QuarterContent {
  readonly kind: 'quarterly';
  readonly basis: Basis;
  /** The office's own units. */
  readonly units: readonly UnitLine[];
  readonly own: Totals;
  readonly parts: readonly PartLine[];
  /** The office's own and all parts. */
  readonly total: Totals;
  readonly opinions: readonly OpinionLine[];
  /** Of its own units, the most pressing first; the longer lists are behind the figures. */
  readonly overdue: readonly IssueLine[];
  readonly rebound: readonly IssueLine[];
  /** SHA-256 over the lists of cases behind the figures. */
  readonly casesSha256: string;
}

/** A unit's place in a bulletin. */
export interface Rank {
  /** Units with the same score share a place; null for a unit that nothing was due of. */
  readonly place: number | null;
  readonly unitId: string;
  readonly score: number | null;
  readonly parts: Readonly<Record<string, number>>;
  readonly figures: QuarterFigures;
}

/** A bulletin (通报): how the units of a quarter compare, by rules that it shows. */
export interface BulletinContent {
  readonly kind: 'bulletin';
  readonly issued: Issue | null;
  readonly ranks: readonly Rank[];
  readonly quarter: QuarterContent;
}

/** A special report (专报) to the leadership on what is stuck, with what the office says of it. */
export interface SpecialContent {
  readonly kind: 'special';
  readonly issued: Issue | null;
  readonly subject: string;
  readonly analysis: string;
  readonly proposals: readonly string[];
  readonly quarter: QuarterContent;
}
