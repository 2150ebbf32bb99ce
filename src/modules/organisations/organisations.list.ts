import { words } from '../../platform/words/words.js';
import { choices, flag, ids, search, texts, type Filter } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { organisationKinds } from './organisation-kinds.js';

const parents: Filter<'root' | readonly string[]> = {
  expected: words('须为 root 或 UUID，多个用逗号分隔', 'use root, or UUIDs with commas between them'),
  schema: { type: 'string', description: '`root`, or UUIDs, comma separated' },
  read: (text) => (text === 'root' ? 'root' : ids.read(text)),
};

/**
 * What the list of organisations understands.
 * `parentId` gives children, `within` whole subtrees with their roots; in the order of `path` a parent comes before all below it.
 */
export const organisationList = {
  filters: { parentId: parents, within: ids, kind: choices(organisationKinds), code: texts, synthetic: flag, q: search },
  sorts: { path: { type: 'text' }, name: { type: 'text' }, createdAt: { type: 'instant' } },
  defaultSort: 'path',
} as const satisfies ListSpec;
