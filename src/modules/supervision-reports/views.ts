import { stateWords } from '../../../workflows/quarterly-report/v1/states.js';
import { instantText } from '../../engine/instants.js';
import type { Language } from '../../platform/words/words.js';
import type { QuarterFigure } from '../quarterly-reports/quarter-issues.queries.js';
import type { BulletinContent, QuarterContent, Totals, UnitLine } from './content.js';
import type { ReportContent } from './documents/documents.js';
import { figureWords } from './figure-words.js';
import type { IssuedDocument, IssuedReport } from './issued-reports.repository.js';
import { rankingRules, unrankedRule } from './ranking.js';
import { figureNames } from './totals.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A number with the address of the list behind it; null where another office keeps the list. */
interface Cell {
  readonly value: number;
  readonly cases: string | null;
}

type Cells = Readonly<Record<QuarterFigure, Cell>>;

const base = '/api/v1/reports';

/** What was issued, in short. */
export function issuedView(report: IssuedReport, documents: readonly IssuedDocument[]) {
  const { id, number, kind, period, issued_at, synthetic, content, content_sha256 } = report;
  const { issued, names } = issueIn(content);
  const made = new Map(documents.filter(({ report_id }) => report_id === id).map((document) => [document.format, document]));
  return {
    ...{ id, number, kind, period, synthetic },
    office: { id: report.office_id, name: names[report.office_id] ?? '' },
    documentNumber: issued?.documentNumber ?? null,
    issuedAt: instantText(issued_at),
    issuedBy: issued?.by ?? null,
    basedOn: report.based_on,
    sha256: content_sha256,
    documents: (['docx', 'pdf'] as const).map((format) => ({
      format,
      address: `${base}/issued/${id}/document?format=${format}`,
      sha256: made.get(format)?.sha256 ?? null,
      size: made.get(format)?.size ?? null,
    })),
  };
}
export type IssuedView = ReturnType<typeof issuedView>;

function issueIn(content: string) {
  const parsed = JSON.parse(content) as ReportContent;
  switch (parsed.kind) {
    case 'quarterly':
      return { issued: parsed.basis.issued, names: parsed.basis.names };
    case 'annual':
      return { issued: parsed.issued, names: parsed.names };
    case 'bulletin':
    case 'special':
      return { issued: parsed.issued, names: parsed.quarter.basis.names };
  }
}

/** An office's quarterly report as an answer shows it. */
export function quarterView(content: QuarterContent, issued: IssuedView | null, revision: string, language: Language) {
  const { basis, units, parts, own, total, opinions, casesSha256 } = content;
  const named = (id: string): Named => ({ id, name: basis.names[id] ?? '' });
  const cells = ({ figures }: Pick<Totals, 'figures'>, narrower: Readonly<Record<string, string>> | null): Cells =>
    cellsOf({
      value: (name) => figures[name],
      address: (name) => (narrower === null ? null : addressOf(content, name, narrower)),
    });
  const unitView = ({ unitId, figures, report }: UnitLine) => ({
    unit: named(unitId),
    figures: cells({ figures }, { unitId }),
    report: report === null ? null : { ...report, stepLabel: stateWords[report.step]?.[language] ?? report.step },
  });
  const totals = (of: Totals, narrower: Readonly<Record<string, string>> | null) => {
    const { units: owing, submitted, late, missing } = of;
    return { figures: cells(of, narrower), units: owing, submitted, late, missing };
  };
  return {
    quarter: basis.quarter,
    office: named(basis.officeId),
    status: issued !== null ? ('issued' as const) : basis.reports === null ? ('running' as const) : ('open' as const),
    asOf: basis.asOf,
    issued,
    /** To be sent with the issue, so that nothing else is issued than what was previewed. */
    revision,
    definitions: figureNames.map((name) => ({
      name,
      label: figureWords[name].label[language],
      definition: figureWords[name].definition[language],
    })),
    total: totals(total, null),
    own: totals(own, { officeId: basis.officeId }),
    units: units.map(unitView),
    missing: units.filter(({ report }) => report !== null && report.submittedAt === null).map(({ unitId }) => named(unitId)),
    parts: parts.map(({ officeId, number, ...of }) => ({ office: named(officeId), number, ...totals(of, null) })),
    opinions: opinions.map(({ unitId, bodyId, at, note }) => ({ unit: named(unitId), body: named(bodyId), at, note })),
    casesSha256,
    synthetic: basis.synthetic,
  };
}
export type QuarterView = ReturnType<typeof quarterView>;

function cellsOf({
  value,
  address,
}: {
  value: (name: QuarterFigure) => number;
  address: (name: QuarterFigure) => string | null;
}) {
  return Object.fromEntries(figureNames.map((name) => [name, { value: value(name), cases: address(name) }])) as Record<
    QuarterFigure,
    Cell
  >;
}

function addressOf({ basis }: QuarterContent, figure: QuarterFigure, narrower: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams({ quarter: basis.quarter, officeId: basis.officeId, figure, ...narrower });
  return `${base}/quarterly/cases?${search.toString()}`;
}

/** A bulletin as an answer shows it. */
export function bulletinView({ ranks, quarter }: BulletinContent, issued: IssuedView | null, language: Language) {
  const { basis } = quarter;
  const named = (id: string): Named => ({ id, name: basis.names[id] ?? '' });
  const labels = Object.entries(rankingRules).map(([name, { label, rule }]) => ({
    name,
    label: label[language],
    rule: rule[language],
  }));
  return {
    quarter: basis.quarter,
    office: named(basis.officeId),
    issued,
    rules: labels,
    unranked: unrankedRule[language],
    ranks: ranks.map(({ place, unitId, score, parts, figures }) => ({ place, unit: named(unitId), score, parts, figures })),
    synthetic: basis.synthetic,
  };
}
export type BulletinView = ReturnType<typeof bulletinView>;
