import { Injectable } from '@nestjs/common';
import type { InspectionInput, TakenOver } from '../../../../workflows/inspection/v1/context.js';
import type { Acting } from '../../../../workflows/kit/people.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { civilDate } from '../../../engine/instants.js';
import { Openings, type Opening } from '../../../engine/write-path/openings.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { InspectionWithTeamRow } from '../inspection.js';

/** An inspection whose case is to be opened. */
export interface Uncased {
  readonly row: InspectionWithTeamRow;
  /** Where it is taken over, if nobody has kept what came before. */
  readonly takenOver?: TakenOver;
}

/** Opens the case of each inspection: it bears the inspection's own id. */
@Injectable()
export class InspectionOpenings {
  constructor(private readonly openings: Openings) {}

  /** Opens the cases of inspections that were written in this unit of work, or before there were such cases. */
  async open(unit: UnitOfWork, inspections: readonly Uncased[]): Promise<CaseRow[]> {
    const outcomes = await this.openings.open(
      unit,
      inspections.map((inspection) => opening(unit, inspection)),
    );
    return outcomes.map(({ row }) => row);
  }
}

function opening(unit: UnitOfWork, { row, takenOver }: Uncased): Opening {
  const input: InspectionInput = { title: row.title, unitId: row.unit_id, ...(takenOver !== undefined && { takenOver }) };
  return {
    id: row.id,
    workflow: 'inspection',
    prefix: 'XC',
    input: { ...input },
    acting: actingFor(unit, row.office_id),
    officeId: row.office_id,
    inspectionId: row.id,
    roundId: row.round_id,
    rulePack: row.rule_pack,
    rulePackVersion: row.rule_pack_version,
    teamIds: row.members.map(({ userId }) => userId),
    synthetic: row.synthetic,
    source: row.source,
  };
}

/** Whoever plans for the office; the product itself where an inspection is taken over or seeded. */
function actingFor({ actor: { id, name, bindings } }: UnitOfWork, officeId: string): Acting {
  const office = bindings.find(({ role, orgId }) => role === 'inspectionOffice' && orgId === officeId);
  if (office === undefined) return { id, name, role: 'clock', orgId: null, orgName: null };
  return { id, name, role: 'inspectionOffice', orgId: office.orgId, orgName: office.orgName };
}

/** Where an inspection stands of which only the days are known. */
export function nodeOf(row: InspectionWithTeamRow, now: Date): TakenOver | undefined {
  const today = civilDate(now);
  if (row.fed_back_at !== null) return 'rectifying';
  if (row.on_site_from === null || row.on_site_from > today) return undefined;
  return row.on_site_until !== null && row.on_site_until < today ? 'reporting' : 'onSite';
}
