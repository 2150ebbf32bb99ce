import { Injectable } from '@nestjs/common';
import { spanOf } from '../../engine/periods.js';
import { Directory } from '../../engine/directory.js';
import { statement, type Read } from '../../platform/database/statement.js';
import { countedAnew } from './basis.queries.js';
import type { Basis, PartLine, QuarterContent, UnitLine } from './content.js';
import { QuarterCasesRepository, type CountedQuarter, type Covered } from './quarter-cases.repository.js';
import { noFigures, partLine, sumOf, totalsOf } from './totals.js';
import { UnitReports, type ToldReport } from './unit-reports.js';

const contentsOf = statement<{ number: string; content: string }>(
  'supervision-reports.contents',
  'SELECT number, content FROM issued_reports WHERE number = ANY($1::text[])',
);

/** Makes an office's report on a quarter: a function of its basis, the history, and what the offices below have issued. */
@Injectable()
export class QuarterCompiler {
  constructor(
    private readonly cases: QuarterCasesRepository,
    private readonly unitReports: UnitReports,
    private readonly directory: Directory,
  ) {}

  /** As `compile`, with the organisations called as they are now. */
  async compileNow(read: Read, basis: Basis): Promise<QuarterContent> {
    const content = await this.compile(read, basis);
    const known = await this.directory.organisations(organisationsIn(content));
    const names = Object.fromEntries([...known].map(([id, { name }]) => [id, name]));
    return { ...content, basis: { ...basis, names } };
  }

  /** The same basis gives the same content, whatever has happened since. */
  async compile(read: Read, basis: Basis): Promise<QuarterContent> {
    const counted = await this.cases.count(read, coveredBy(basis), basis.officeId);
    const told = await this.unitReports.read(read, Object.values(basis.reports ?? {}).flat());
    const linesOf = (officeId: string) => unitLines(basis, officeId, counted, told);
    const units = linesOf(basis.officeId);
    const own = totalsOf(units);
    const issued = await this.totalsIssued(read, basis);
    const parts = basis.parts.map(
      (part) => issued.get(part.number ?? '') ?? partLine(part.officeId, totalsOf(part.officeIds.flatMap(linesOf))),
    );
    const opinions = units.flatMap(({ report }) => told.get(report?.caseId ?? '')?.opinions ?? []);
    const { overdue, rebound, casesSha256 } = counted;
    return {
      kind: 'quarterly',
      basis,
      units,
      own,
      parts,
      total: sumOf([own, ...parts]),
      opinions,
      overdue,
      rebound,
      casesSha256,
    };
  }

  /** What the offices below have issued, by its number. */
  private async totalsIssued(read: Read, { parts }: Basis): Promise<ReadonlyMap<string, PartLine>> {
    const numbers = parts.flatMap(({ number }) => (number === null ? [] : [number]));
    if (numbers.length === 0) return new Map();
    const rows = await read(contentsOf, [numbers]);
    return new Map(
      rows.map(({ number, content }) => {
        const { basis, total } = JSON.parse(content) as QuarterContent;
        return [number, partLine(basis.officeId, total, number)];
      }),
    );
  }
}

/** Which issues a report covers: those of the office, and of the offices below that have not issued the quarter themselves. */
export function coveredBy({ officeId, quarter, asOf, reports, parts }: Basis): Covered {
  const pairs = Object.entries(reports ?? {}).flatMap(([office, list]) => list.map(({ unitId }) => [office, unitId] as const));
  return {
    from: new Date(spanOf(quarter).from),
    until: new Date(asOf),
    officeIds: [officeId, ...countedAnew(parts)],
    owing: reports === null ? null : { officeIds: pairs.map(([office]) => office), unitIds: pairs.map(([, unit]) => unit) },
  };
}

/** The units of an office: those that owe a report, or, while the quarter goes on, those with issues. */
function unitLines(
  { reports }: Basis,
  officeId: string,
  { units }: CountedQuarter,
  told: ReadonlyMap<string, ToldReport>,
): UnitLine[] {
  const counted = units.filter((unit) => unit.officeId === officeId);
  if (reports === null) return counted.map(({ unitId, figures }) => ({ unitId, figures, report: null }));
  const figures = new Map(counted.map((unit) => [unit.unitId, unit.figures]));
  return (reports[officeId] ?? []).map(({ caseId, unitId }) => ({
    unitId,
    figures: figures.get(unitId) ?? noFigures,
    report: told.get(caseId)?.report ?? null,
  }));
}

function organisationsIn({ basis, units, opinions }: QuarterContent): string[] {
  const bodies = opinions.map(({ bodyId }) => bodyId);
  const ids = [basis.officeId, ...basis.parts.map(({ officeId }) => officeId), ...units.map(({ unitId }) => unitId), ...bodies];
  return [...new Set(ids)].toSorted();
}
