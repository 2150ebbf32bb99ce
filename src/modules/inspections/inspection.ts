import type { OrganisationRef } from '../../engine/directory.js';
import { instantText, optionalInstant } from '../../engine/instants.js';
import { planStandingOf, type PlanStanding } from './plan-standing.js';
import type { InspectionMode, TeamPosition } from './inspection-words.js';

/** A term (届) as the product answers with it. Dates are `YYYY-MM-DD`; null where they are not known. */
export interface Term {
  readonly id: string;
  readonly office: OrganisationRef;
  readonly number: number;
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly synthetic: boolean;
  readonly createdAt: string;
}

/** A round (轮次) as the product answers with it. */
export interface Round extends Term {
  readonly termId: string;
  readonly rulePack: string;
  readonly rulePackVersion: number;
}

/** A person on the team of an inspection. */
export interface TeamMember {
  readonly userId: string;
  readonly position: TeamPosition;
}

/** As `TeamMember`, with the name. */
export interface NamedTeamMember extends TeamMember {
  readonly name: string;
}

/** An inspection as the product answers with it. */
export interface Inspection {
  readonly id: string;
  readonly termId: string;
  readonly roundId: string;
  readonly rulePack: string;
  readonly rulePackVersion: number;
  readonly office: OrganisationRef;
  readonly unit: OrganisationRef;
  readonly mode: InspectionMode;
  readonly title: string;
  readonly onSiteFrom: string | null;
  readonly onSiteUntil: string | null;
  readonly fedBackAt: string | null;
  /** Whether it stands in its office's plan of the year. */
  readonly plan: PlanStanding;
  /** The mission that it belongs to, by itself or with its round. */
  readonly missionId: string | null;
  /** The leader first. */
  readonly members: readonly NamedTeamMember[];
  readonly synthetic: boolean;
  readonly source: string | null;
  readonly createdAt: string;
}

/** A row of `terms`. */
export interface TermRow {
  readonly id: string;
  readonly office_id: string;
  readonly number: number;
  readonly title: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly synthetic: boolean;
  readonly created_at: Date;
}

/** A row of `rounds`. */
export interface RoundRow extends TermRow {
  readonly term_id: string;
  readonly rule_pack: string;
  readonly rule_pack_version: number;
}

/** A row of `inspections`. */
export interface InspectionRow {
  readonly id: string;
  readonly round_id: string;
  readonly office_id: string;
  readonly unit_id: string;
  readonly mode: InspectionMode;
  readonly title: string;
  readonly on_site_from: string | null;
  readonly on_site_until: string | null;
  readonly fed_back_at: Date | null;
  readonly synthetic: boolean;
  readonly source: string | null;
  readonly created_at: Date;
}

/** A row of `inspections` with what its round and its team say. */
export interface InspectionWithTeamRow extends InspectionRow {
  readonly ended_at: Date | null;
  readonly mission_id: string | null;
  readonly round_mission_id: string | null;
  readonly term_id: string;
  readonly rule_pack: string;
  readonly rule_pack_version: number;
  readonly members: readonly NamedTeamMember[];
  readonly plan: { readonly planId: string; readonly itemId: string | null } | null;
}

type Names = ReadonlyMap<string, OrganisationRef>;

export function termOf(row: TermRow, names: Names): Term {
  return {
    id: row.id,
    office: named(names, row.office_id),
    number: row.number,
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    synthetic: row.synthetic,
    createdAt: instantText(row.created_at),
  };
}

export function roundOf(row: RoundRow, names: Names): Round {
  const { term_id: termId, rule_pack: rulePack, rule_pack_version: rulePackVersion } = row;
  return { ...termOf(row, names), termId, rulePack, rulePackVersion };
}

export function inspectionOf(row: InspectionWithTeamRow, names: Names): Inspection {
  return {
    id: row.id,
    termId: row.term_id,
    roundId: row.round_id,
    rulePack: row.rule_pack,
    rulePackVersion: row.rule_pack_version,
    office: named(names, row.office_id),
    unit: named(names, row.unit_id),
    mode: row.mode,
    title: row.title,
    onSiteFrom: row.on_site_from,
    onSiteUntil: row.on_site_until,
    fedBackAt: optionalInstant(row.fed_back_at),
    plan: planStandingOf(row.plan),
    missionId: row.mission_id ?? row.round_mission_id,
    members: row.members,
    synthetic: row.synthetic,
    source: row.source,
    createdAt: instantText(row.created_at),
  };
}

/** Every organisation in these tables exists (foreign keys); without a name only between its renaming and the next read. */
function named(names: Names, id: string): OrganisationRef {
  return names.get(id) ?? { id, name: '' };
}
