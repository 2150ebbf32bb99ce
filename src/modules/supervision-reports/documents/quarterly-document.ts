import type { Annex, Block, Cell, Column, OfficialDocument } from '../../../platform/documents/official-document.js';
import { chineseDate, chineseQuarter } from '../../../platform/words/chinese.js';
import type { PartLine, QuarterContent, Totals, UnitLine } from '../content.js';
import { heading, issueTable, lastDay, nameIn, paragraph, remainder, signed, standing, table } from './layout.js';

const numbers = (count: number): Column[] => Array.from({ length: count }, () => ({ width: 8, align: 'center' }));
const figureHeads = ['在办', '超期', '长期坚持', '本季销号', '逾期销号', '反弹'];

const figureCells = ({ figures: { open, overdue, sustained, closed, closedLate, rebound } }: Pick<Totals, 'figures'>): Cell[] =>
  [open, overdue, sustained, closed, closedLate, rebound].map(String);

/** An office's quarterly supervision report (季度督导报告) as a document. */
export function quarterlyDocument(content: QuarterContent): OfficialDocument {
  const { basis } = content;
  const quarter = chineseQuarter(basis.quarter);
  const body = [
    standing(basis.issued),
    heading(1, '总体情况'),
    ...overview(content),
    ...(content.parts.length === 0 ? [] : [heading(1, '所辖各地情况'), partsTable(content)]),
    heading(1, '各单位情况'),
    unitsTable(content),
    ...lateness(content),
    ...attention(content),
    ...opinions(content),
  ];
  return {
    title: `${nameIn(basis, basis.officeId)}关于${quarter}整改督导情况的报告`,
    ...signed(basis, basis.issued),
    body,
    annexes: annexes(content),
  };
}

/** Where things stand, in a few sentences. */
export function overview({ basis, own, total, parts }: QuarterContent): Block[] {
  const { figures, units, submitted, late, missing } = total;
  const scope = parts.length === 0 ? '' : `（含所辖 ${parts.length} 地）`;
  const reported =
    basis.reports === null
      ? `有整改事项的单位 ${units} 个，本季度尚未结束。`
      : `应报送季度报告的单位 ${units} 个，已报送 ${submitted} 个（其中逾期报送 ${late} 个），未报送 ${missing} 个。`;
  const stood =
    `截至${chineseDate(lastDay(basis))}${scope}，在办问题 ${figures.open} 件，其中超期未销号 ${figures.overdue} 件；` +
    `本季度销号 ${figures.closed} 件，其中逾期销号 ${figures.closedLate} 件；反弹重改 ${figures.rebound} 件；` +
    `销号后长期坚持 ${figures.sustained} 件。`;
  const ownPart =
    parts.length === 0
      ? []
      : [paragraph(`本级：在办 ${own.figures.open} 件，超期 ${own.figures.overdue} 件，本季度销号 ${own.figures.closed} 件。`)];
  return [paragraph(reported), paragraph(stood), ...ownPart];
}

function partsTable({ basis, own, parts, total }: QuarterContent): Block {
  const row = (name: string, totals: Totals, number: string): Cell[] => [name, ...figureCells(totals), number];
  const issued = ({ number }: PartLine) => number ?? '未印发';
  const rows = [
    row('本级', own, basis.issued?.number ?? '—'),
    ...parts.map((part) => row(nameIn(basis, part.officeId), part, issued(part))),
    row('合计', total, ''),
  ];
  return table('各地整改情况', ['单位', ...figureHeads, '印发编号'], rows, [
    { width: 26 },
    ...numbers(6),
    { width: 16, align: 'center' },
  ]);
}

function reported({ report }: UnitLine): string {
  if (report === null) return '—';
  if (report.submittedAt === null) return '未报送';
  return `${report.submittedAt.slice(5, 10)}${report.late ? '（逾期）' : ''}`;
}

function unitsTable({ basis, units, own }: QuarterContent): Block {
  const rows = units.map((unit): Cell[] => [nameIn(basis, unit.unitId), ...figureCells(unit), reported(unit)]);
  const sum: Cell[] = ['合计', ...figureCells(own), `${own.submitted}/${own.units}`];
  return table(
    '各单位整改情况',
    ['单位', ...figureHeads, '报送'],
    [...rows, sum],
    [{ width: 28 }, ...numbers(6), { width: 14, align: 'center' }],
  );
}

/** Who has not reported, and who has too late: by name. */
function lateness({ basis, units }: QuarterContent): Block[] {
  const named = (list: readonly UnitLine[]) => list.map(({ unitId }) => nameIn(basis, unitId)).join('、');
  const missing = units.filter(({ report }) => report !== null && report.submittedAt === null);
  const late = units.filter(({ report }) => report !== null && report.submittedAt !== null && report.late);
  if (missing.length + late.length === 0) return [];
  return [
    heading(1, '报送情况'),
    ...(missing.length === 0 ? [] : [paragraph(`未报送季度报告的单位 ${missing.length} 个：${named(missing)}。`)]),
    ...(late.length === 0 ? [] : [paragraph(`逾期报送的单位 ${late.length} 个：${named(late)}。`)]),
  ];
}

function attention({ own, overdue, rebound }: QuarterContent): Block[] {
  if (overdue.length + rebound.length === 0) return [];
  const parts = [
    ...(overdue.length === 0 ? [] : [`超期未销号 ${own.figures.overdue} 件（见附件）`]),
    ...(rebound.length === 0 ? [] : [`反弹重改 ${own.figures.rebound} 件（见附件）`]),
  ];
  return [heading(1, '需要关注的问题'), paragraph(`${parts.join('；')}。请有关单位逐件说明原因，明确责任人和完成时间。`)];
}

function opinions({ basis, opinions: list }: QuarterContent): Block[] {
  if (list.length === 0) return [];
  const lines = list.map(({ unitId, bodyId, note }) =>
    paragraph([{ text: `${nameIn(basis, bodyId)}对${nameIn(basis, unitId)}：`, bold: true }, { text: note }]),
  );
  return [heading(1, '监督意见'), ...lines];
}

function annexes({ basis, units, own, overdue, rebound }: QuarterContent): Annex[] {
  const told = units.filter(({ report }) => report?.summary);
  const all: readonly (Annex & { readonly there: boolean })[] = [
    {
      there: overdue.length > 0,
      title: '超期未销号问题清单',
      orientation: 'landscape',
      body: [issueTable(basis, '超期未销号问题', overdue), ...remainder(overdue.length, own.figures.overdue)],
    },
    {
      there: rebound.length > 0,
      title: '反弹重改问题清单',
      orientation: 'landscape',
      body: [issueTable(basis, '反弹重改问题', rebound), ...remainder(rebound.length, own.figures.rebound)],
    },
    {
      there: told.length > 0,
      title: '各单位整改情况摘要',
      body: told.flatMap(({ unitId, report }) => [heading(2, nameIn(basis, unitId)), paragraph(report?.summary ?? '')]),
    },
  ];
  return all.filter(({ there }) => there).map(({ there: _, ...annex }) => annex);
}
