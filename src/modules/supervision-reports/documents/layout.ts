import { addCalendarDays } from '../../../../workflows/calendar/civil-date.js';
import { states } from '../../../../workflows/issue/v1/states.js';
import type { Block, Cell, Column, OfficialDocument, Text } from '../../../platform/documents/official-document.js';
import type { Basis, Issue, IssueLine } from '../content.js';

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const remark = (text: string): Block => ({ kind: 'paragraph', text, small: true, indent: false });

/** A table with a head of one row; a first column of texts, and others of numbers, unless columns say otherwise. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): Block {
  return { kind: 'table', caption, columns, head: [head], rows };
}

/** What an organisation was called when the report was issued. */
export const nameIn = ({ names }: Basis, id: string): string => names[id] ?? '（已撤销的单位）';

/** The last day of which a report tells, `YYYY-MM-DD`. */
export function lastDay({ asOf }: Basis): string {
  const [date = '', time = ''] = asOf.split('T');
  return time.startsWith('00:00:00.000') ? addCalendarDays(date, -1) : date;
}

/** The number, the date and the place for the seal of what is issued; what is not says so. */
export function signed(
  basis: Basis,
  issued: Issue | null,
): Pick<OfficialDocument, 'date' | 'number' | 'signature' | 'synthetic'> {
  const date = issued?.at.slice(0, 10) ?? lastDay(basis);
  const number = issued === null ? undefined : (issued.documentNumber ?? undefined);
  return {
    date,
    ...(number !== undefined && { number }),
    ...(issued !== null && { signature: { by: [nameIn(basis, basis.officeId)], date } }),
    ...(basis.synthetic && { synthetic: true }),
  };
}

/** Under which number the product keeps it, or that it is no more than a preview. */
export const standing = (issued: Issue | null): Block =>
  remark(issued === null ? '预览稿，尚未印发。' : `印发编号：${issued.number}；签发人：${issued.by.name}。`);

const levels = ['', '一级', '二级', '三级'];

/** A list of issues by number. */
export function issueTable(basis: Basis, caption: string, issues: readonly IssueLine[]): Block {
  const rows = issues.map(({ number, title, unitId, state, overdueLevel }, index): Cell[] => [
    String(index + 1),
    number,
    title,
    nameIn(basis, unitId),
    states[state]?.label.zh ?? state,
    levels[overdueLevel] || '—',
  ]);
  const columns: Column[] = [
    { width: 5, align: 'center' },
    { width: 14 },
    { width: 32 },
    { width: 18 },
    { width: 12, align: 'center' },
    { width: 8, align: 'center' },
  ];
  return table(caption, ['序号', '编号', '问题', '责任单位', '环节', '超期级别'], rows, columns);
}

/** Says so where a list holds more than is named. */
export const remainder = (named: number, all: number): Block[] =>
  named < all ? [remark(`仅列前 ${named} 件，共 ${all} 件。`)] : [];
