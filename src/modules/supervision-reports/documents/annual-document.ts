import { states } from '../../../../workflows/issue/v1/states.js';
import type { Block, Cell, Column, OfficialDocument } from '../../../platform/documents/official-document.js';
import { chinesePercent } from '../../../platform/words/chinese.js';
import type { AnnualContent, AnnualLine } from '../annual.js';
import { heading, paragraph, standing, table } from './layout.js';

const numbers = (count: number): Column[] => Array.from({ length: count }, () => ({ width: 12, align: 'center' }));
const plain = (value: number | null) => (value === null ? '—' : String(Number(value.toFixed(2))));
const share = (value: number | null | undefined) => (value === null || value === undefined ? '—' : chinesePercent(value));

/** The annual overview (年度概览) of a city or county. */
export function annualDocument(content: AnnualContent): OfficialDocument {
  const { officeId, year, names, issued, sections, rates, synthetic, asOf } = content;
  const name = names[officeId] ?? '';
  const date = (issued?.at ?? asOf).slice(0, 10);
  return {
    title: `${name}${year}年度巡察整改概览`,
    date,
    ...(issued?.documentNumber && { number: issued.documentNumber }),
    ...(issued !== null && { signature: { by: [name], date } }),
    ...(synthetic && { synthetic }),
    body: [
      standing(issued),
      ...sections
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ label, lines }) => [heading(1, label), figuresTable(label, lines)]),
      heading(1, '比率'),
      table(
        '主要比率',
        ['指标', '本年度', '上年度'],
        rates.map(({ label, value, before }): Cell[] => [label, share(value), share(before)]),
        [{ width: 30 }, ...numbers(2)],
      ),
      ...steps(content),
      ...parts(content),
    ],
    annexes: [
      {
        title: '指标说明',
        body: [...sections.flatMap(({ lines }) => lines), ...rates].map(({ label, definition }) =>
          paragraph([{ text: `${label}：`, bold: true }, { text: definition }]),
        ),
      },
    ],
  };
}

function figuresTable(caption: string, lines: readonly AnnualLine[]): Block {
  const rows = lines.map(({ label, value, before, unit }): Cell[] => [label, plain(value), plain(before), unit ?? '件']);
  return table(caption, ['指标', '本年度', '上年度', '单位'], rows, [{ width: 34 }, ...numbers(3)]);
}

function steps({ steps: list }: AnnualContent): Block[] {
  if (list.length === 0) return [];
  const rows = list.map(({ step, stays, average, ninetieth }): Cell[] => [
    states[step]?.label.zh ?? step,
    String(stays),
    average.toFixed(1),
    ninetieth.toFixed(1),
  ]);
  const head = ['环节', '次数', '平均', '九成不超过'];
  return [heading(1, '各环节用时'), table('各环节用时（日历日）', head, rows, [{ width: 34 }, ...numbers(3)])];
}

function parts({ parts: list, names }: AnnualContent): Block[] {
  if (list.length < 2) return [];
  const rows = list.map(({ officeId, figures, rates }): Cell[] => [
    names[officeId] ?? '',
    ...['openAtEnd', 'overdueAtEnd', 'closed', 'closedLate'].map((name) => plain(figures[name] ?? null)),
    ...['closingRate', 'onTimeRate'].map((name) => share(rates[name])),
  ]);
  const head = ['单位', '年末在办', '年末超期', '销号', '逾期销号', '销号率', '按期率'];
  return [heading(1, '各地情况'), table('各地整改情况', head, rows, [{ width: 30 }, ...numbers(6)])];
}
