import type { FieldFault } from '../../platform/errors/problem.js';
import { date } from '../../platform/http/list-filters.js';
import type { ColumnRule, TableRow } from '../../platform/spreadsheet/table.js';
import { required, type ConstraintWords } from '../../platform/words/constraints.js';
import { words } from '../../platform/words/words.js';
import type { KnownOrganisations } from '../organisations/organisations.queries.js';
import { dutyKinds, dutyKindWords, type DutyKind, type NewDuty } from './duty.js';

export type DutyColumn = 'organisation' | 'kind' | 'text' | 'basis' | 'themes' | 'validFrom' | 'validUntil';

export const dutyColumns: readonly ColumnRule<DutyColumn>[] = [
  { key: 'organisation', heading: words('单位', 'Organisation'), required: true },
  { key: 'kind', heading: words('清单', 'List'), required: true },
  { key: 'text', heading: words('内容', 'Text'), required: true },
  { key: 'basis', heading: words('依据', 'Basis'), required: false },
  { key: 'themes', heading: words('主题', 'Themes'), required: false },
  { key: 'validFrom', heading: words('生效日期', 'Valid from'), required: false },
  { key: 'validUntil', heading: words('失效日期', 'Valid until'), required: false },
];

const rule = (code: string, zh: string, en: string): ConstraintWords => ({ code, words: words(zh, en) });
const kinds = dutyKinds.map((kind) => `${kind}（${dutyKindWords[kind].zh}）`).join('、');
const unknownKind = rule('not-a-choice', `须为以下之一：${kinds}`, `must be one of: ${dutyKinds.join(', ')}`);
const unknownOrganisation = rule(
  'unknown',
  '找不到这个单位：请填代码，或从根起以 / 分隔的名称',
  'names no organisation: give its code, or names from the root with / between them',
);
const outside = rule('outside-territory', '不在您的巡察办的区域内', 'lies outside the territory of your office');
const tooLong = rule('too-long', '最多 2000 个字符', 'must have at most 2000 characters');
const notADate = rule('not-a-date', '须为日期，格式 YYYY-MM-DD', 'must be a date, YYYY-MM-DD');
const beforeStart = rule('before-start', '不能早于生效日期', 'must not lie before the start');
const twice = rule('not-unique', '与前面的行重复', 'repeats a row above');

/** What an import would add, or everything that is wrong with it. */
export type DutyPlan = { readonly list: readonly NewDuty[] } | { readonly faults: readonly FieldFault[] };

/** Reads the rows of a table against the tree, every row and every cell. */
export function planDuties(rows: readonly TableRow<DutyColumn>[], tree: KnownOrganisations): DutyPlan {
  const list: NewDuty[] = [];
  const faults: FieldFault[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { organisation, kind: kindText, text, basis, themes, validFrom, validUntil } = row.values;
    const owner = organisation === '' ? undefined : tree.named(organisation);
    const kind = kindOf(kindText);
    const found: FieldFault[] = [];
    if (organisation === '') found.push(row.fault('organisation', required));
    else if (owner === undefined) found.push(row.fault('organisation', unknownOrganisation));
    if (kindText === '') found.push(row.fault('kind', required));
    else if (kind === undefined) found.push(row.fault('kind', unknownKind));
    if (text === '') found.push(row.fault('text', required));
    if (text.length > 2000) found.push(row.fault('text', tooLong));
    for (const key of ['validFrom', 'validUntil'] as const)
      if (row.values[key] !== '' && date.read(row.values[key]) === undefined) found.push(row.fault(key, notADate));
    if (validFrom !== '' && validUntil !== '' && validUntil < validFrom) found.push(row.fault('validUntil', beforeStart));
    const key = `${owner?.id ?? ''}|${kind ?? ''}|${text}`;
    if (found.length === 0 && seen.has(key)) found.push(row.fault('text', twice));
    seen.add(key);
    faults.push(...found);
    if (found.length > 0 || owner === undefined || kind === undefined) continue;
    list.push({
      organisationId: owner.id,
      kind,
      text,
      themes: [
        ...new Set(
          themes
            .split(/[、,，;；]/)
            .map((theme) => theme.trim())
            .filter((theme) => theme !== ''),
        ),
      ],
      ...(basis !== '' && { basis }),
      ...(validFrom !== '' && { validFrom }),
      ...(validUntil !== '' && { validUntil }),
    });
  }
  return faults.length > 0 ? { faults } : { list };
}

/** Rows whose organisation the caller's offices do not watch over. `list` has one entry for each row. */
export function outsideOf(
  rows: readonly TableRow<DutyColumn>[],
  list: readonly NewDuty[],
  within: ReadonlySet<string>,
): FieldFault[] {
  return rows.flatMap((row, index) =>
    within.has(list[index]?.organisationId ?? '') ? [] : [row.fault('organisation', outside)],
  );
}

function kindOf(text: string): DutyKind | undefined {
  return dutyKinds.find((kind) => [kind, dutyKindWords[kind].zh, dutyKindWords[kind].en].includes(text));
}
