import { v7 as uuidv7 } from 'uuid';
import type { FieldFault } from '../../platform/errors/problem.js';
import type { ColumnRule, TableRow } from '../../platform/spreadsheet/table.js';
import { required, type ConstraintWords } from '../../platform/words/constraints.js';
import { words } from '../../platform/words/words.js';
import { codePattern, codeWords } from './dto/organisation-fields.js';
import { KnownOrganisations, type KnownOrganisation } from './known-organisations.js';
import { kindWords, mayStandUnder, organisationKinds, type OrganisationKind } from './organisation-kinds.js';
import type { NewOrganisation } from './organisation.js';

export type OrganisationColumn = 'name' | 'kind' | 'parent' | 'code';

export const organisationColumns: readonly ColumnRule<OrganisationColumn>[] = [
  { key: 'name', heading: words('名称', 'Name'), required: true },
  { key: 'kind', heading: words('类别', 'Kind'), required: true },
  { key: 'parent', heading: words('上级', 'Parent'), required: false },
  { key: 'code', heading: words('代码', 'Code'), required: false },
];

const kinds = organisationKinds.map((kind) => `${kind}（${kindWords[kind].zh}）`).join('、');
const rule = (code: string, zh: string, en: string): ConstraintWords => ({ code, words: words(zh, en) });
const unknownKind = rule('not-a-choice', `须为以下之一：${kinds}`, `must be one of: ${organisationKinds.join(', ')}`);
const badCode: ConstraintWords = { code: 'not-a-code', words: codeWords };
const codeTaken = rule('code-taken', '代码 {code} 已被使用', 'the code {code} is taken');
const nameTaken = rule('name-taken', '同一上级之下已有“{name}”', 'there is already a "{name}" under this parent');
const nameTooLong = rule('too-long', '最多 100 个字符', 'must have at most 100 characters');
const unknownParent = rule(
  'parent-not-found',
  '找不到上级“{parent}”：请填上级的代码，或从根起以 / 分隔的名称；文件中的上级须排在下级之前',
  'there is no parent "{parent}": give its code, or names from the root with / between them; a parent in the file stands before its children',
);
const misplaced = rule('kind-misplaced', '{kind}不能放在{parent}之下', '{kind} can not stand under {parent}');

/** What an import would create, or everything that is wrong with it. */
export type ImportPlan = { readonly list: readonly NewOrganisation[] } | { readonly faults: readonly FieldFault[] };

/** Reads the rows of an import against the tree that exists, every row and every cell. */
export function planImport(rows: readonly TableRow<OrganisationColumn>[], tree: readonly KnownOrganisation[]): ImportPlan {
  const known = new KnownOrganisations(tree);
  const list: NewOrganisation[] = [];
  const faults: FieldFault[] = [];
  for (const row of rows) {
    const found = readRow(row, known);
    if (Array.isArray(found)) faults.push(...found);
    else list.push(found);
  }
  return faults.length > 0 ? { faults } : { list };
}

function readRow(row: TableRow<OrganisationColumn>, known: KnownOrganisations): NewOrganisation | FieldFault[] {
  const { name, parent: parentText, code } = row.values;
  const faults: FieldFault[] = [];
  const kind = kindOf(row.values.kind);
  const parent = parentText === '' ? null : known.named(parentText);
  if (name === '') faults.push(row.fault('name', required));
  if (name.length > 100) faults.push(row.fault('name', nameTooLong));
  if (row.values.kind === '') faults.push(row.fault('kind', required));
  else if (kind === undefined) faults.push(row.fault('kind', unknownKind));
  if (parent === undefined) faults.push(row.fault('parent', unknownParent, { parent: parentText }));
  if (code !== '' && !codePattern.test(code)) faults.push(row.fault('code', badCode));
  else if (known.hasCode(code)) faults.push(row.fault('code', codeTaken, { code }));
  if (parent !== undefined && known.hasChild(parent, name)) faults.push(row.fault('name', nameTaken, { name }));
  if (kind !== undefined && parent !== undefined && !mayStandUnder(kind, parent?.kind ?? null)) {
    const above = parent === null ? words('根', 'the root') : kindWords[parent.kind];
    faults.push(row.fault('kind', misplaced, { kind: kindWords[kind], parent: above }));
  }
  if (faults.length > 0 || kind === undefined || parent === undefined) return faults;
  const id = uuidv7();
  known.add({ id, parent_id: parent?.id ?? null, name, kind, code: code === '' ? null : code });
  return { id, parentId: parent?.id ?? null, name, kind, code: code === '' ? null : code };
}

function kindOf(text: string): OrganisationKind | undefined {
  return organisationKinds.find((kind) => [kind, kindWords[kind].zh, kindWords[kind].en].includes(text));
}
