import { Injectable } from '@nestjs/common';
import { spanOf } from '../../engine/periods.js';
import { instantText } from '../../engine/instants.js';
import { statement, type Read } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Basis, Issue, Part, UnitReport } from './content.js';
import { reportNotFound } from './reports.errors.js';

interface OfficeRecord {
  id: string;
  /** The path of the area that it is the office of. */
  area: string;
  synthetic: boolean;
}

/** The office, and every office of its territory. An office without an area above it has no territory but itself. */
const officesOf = statement<OfficeRecord & { own: boolean }>(
  'supervision-reports.offices',
  `SELECT o.id, left(o.path, -37) AS area, o.synthetic, o.id = office.id AS own
   FROM organisations office JOIN organisations o ON o.kind = 'office'
     AND (o.id = office.id OR (office.parent_id IS NOT NULL AND o.path LIKE left(office.path, -37) || '%'))
   WHERE office.id = $1 AND office.kind = 'office' ORDER BY o.path COLLATE "C"`,
);
const reportsOf = statement<{ case_id: string; office_id: string; unit_id: string; number: string; version: number }>(
  'supervision-reports.unit-reports',
  `SELECT r.case_id, r.office_id, r.unit_id, c.number, c.version FROM quarterly_reports r JOIN cases c ON c.id = r.case_id
   WHERE r.quarter = $1 AND r.office_id = ANY($2::uuid[]) ORDER BY r.office_id, r.unit_id`,
);
const issuedBy = statement<{ office_id: string; number: string }>(
  'supervision-reports.issued-by',
  `SELECT office_id, number FROM issued_reports WHERE kind = 'quarterly' AND period = $1 AND office_id = ANY($2::uuid[])`,
);

/** Reads from what there is now what a report of an office will be made from. */
@Injectable()
export class BasisQueries {
  /**
   * @param now while the quarter goes on, issues stand as of now
   * @throws Problem `reports.not-found` for an organisation that is no office
   */
  async read(read: Read, officeId: string, quarter: string, now: Date, issued: Issue | null): Promise<Basis> {
    const offices = await read(officesOf, [officeId]);
    const own = offices.find((office) => office.own);
    if (own === undefined) throw new Problem(reportNotFound);
    const ended = new Date(spanOf(quarter).until) <= now;
    const below = partsOf(own, offices);
    const numbers = new Map(
      (await read(issuedBy, [quarter, below.map((part) => part.officeId)])).map(({ office_id, number }) => [office_id, number]),
    );
    const parts = below.map((part): Part => ({ ...part, number: numbers.get(part.officeId) ?? null }));
    return {
      officeId,
      quarter,
      asOf: ended ? instantText(new Date(spanOf(quarter).until)) : instantText(new Date(now.getTime() + 1)),
      issued,
      reports: ended ? await this.reports(read, quarter, [officeId, ...countedAnew(parts)]) : null,
      parts,
      names: {},
      synthetic: own.synthetic,
    };
  }

  private async reports(read: Read, quarter: string, officeIds: readonly string[]): Promise<Basis['reports']> {
    const reports: Record<string, UnitReport[]> = Object.fromEntries(officeIds.map((id) => [id, []]));
    for (const { case_id, office_id, unit_id, number, version } of await read(reportsOf, [quarter, officeIds]))
      reports[office_id]?.push({ caseId: case_id, number, unitId: unit_id, version });
    return reports;
  }
}

/** The offices of parts that have not issued the quarter themselves: their issues are counted with the report's own. */
export const countedAnew = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ number, officeIds }) => (number === null ? officeIds : []));

/** The offices directly below one: no other office's area lies between. */
function partsOf(own: OfficeRecord, offices: readonly OfficeRecord[]): Omit<Part, 'number'>[] {
  const below = offices.filter(({ area }) => area.startsWith(own.area) && area !== own.area);
  const direct = below.filter((office) => !below.some(({ area }) => area !== office.area && office.area.startsWith(area)));
  return direct.map((office) => {
    // A second office of the same area is a part of its own.
    const under = below.filter(({ area }) => area !== office.area && area.startsWith(office.area));
    const first = direct.find(({ area }) => area === office.area) === office;
    return { officeId: office.id, officeIds: [office.id, ...(first ? under.map(({ id }) => id) : [])] };
  });
}
