import { v7 as uuidv7 } from 'uuid';
import type { TakenOver } from '../../../workflows/inspection/v1/context.js';
import type { InspectionMode } from './inspection-words.js';
import type { InspectionRow, RoundRow, TeamMember, TermRow } from './inspection.js';

/** A term to be added. Dates are `YYYY-MM-DD`. */
export interface NewTerm {
  /** A UUIDv7 of the caller's own, to refer to it in the same unit of work. */
  readonly id?: string;
  readonly officeId: string;
  readonly number: number;
  readonly title: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly synthetic?: boolean;
}

/** A round to be added; its office is the term's. */
export interface NewRound extends NewTerm {
  readonly termId: string;
  readonly rulePack: string;
  /** The newest one where none is given. */
  readonly rulePackVersion?: number;
}

/** An inspection to be added with its team; its office is the round's. */
export interface NewInspection {
  readonly id?: string;
  readonly roundId: string;
  readonly officeId: string;
  readonly unitId: string;
  readonly mode: InspectionMode;
  readonly title: string;
  readonly onSiteFrom?: string;
  readonly onSiteUntil?: string;
  readonly fedBackAt?: Date;
  readonly synthetic?: boolean;
  /** Where a real inspection was reported. */
  readonly source?: string;
  readonly members?: readonly TeamMember[];
  /** Where its life is taken up, if what came before is not known. */
  readonly takenOver?: TakenOver;
}

export function termRow(term: NewTerm, now: Date): TermRow {
  return {
    id: term.id ?? uuidv7(),
    office_id: term.officeId,
    number: term.number,
    title: term.title,
    starts_on: term.startsOn ?? null,
    ends_on: term.endsOn ?? null,
    synthetic: term.synthetic ?? false,
    created_at: now,
  };
}

export function roundRow(round: NewRound & { readonly rulePackVersion: number }, now: Date): RoundRow {
  const { termId, rulePack, rulePackVersion } = round;
  return { ...termRow(round, now), term_id: termId, rule_pack: rulePack, rule_pack_version: rulePackVersion };
}

export function inspectionRow(inspection: NewInspection, now: Date): InspectionRow {
  return {
    id: inspection.id ?? uuidv7(),
    round_id: inspection.roundId,
    office_id: inspection.officeId,
    unit_id: inspection.unitId,
    mode: inspection.mode,
    title: inspection.title,
    on_site_from: inspection.onSiteFrom ?? null,
    on_site_until: inspection.onSiteUntil ?? null,
    fed_back_at: inspection.fedBackAt ?? null,
    synthetic: inspection.synthetic ?? false,
    source: inspection.source ?? null,
    created_at: now,
  };
}
