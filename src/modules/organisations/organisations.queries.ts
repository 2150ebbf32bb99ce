import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import { KnownOrganisations, type KnownOrganisation } from './known-organisations.js';
import type { OrganisationKind } from './organisation-kinds.js';
import { organisationOf, type Organisation, type OrganisationRow } from './organisation.js';
import { organisationNotFound } from './organisations.errors.js';
import { organisationList } from './organisations.list.js';

export { areaKinds } from './organisation-kinds.js';
export type { KnownOrganisations } from './known-organisations.js';

/** An organisation in a list, with the number of those directly below it. */
export interface ListedOrganisation extends Organisation {
  readonly childCount: number;
}

/** An organisation with the names of all above it, from the root down. */
export interface PlacedOrganisation extends ListedOrganisation {
  readonly ancestors: readonly { readonly id: string; readonly name: string }[];
}

type ListedRow = OrganisationRow & { readonly child_count: number };

const columns = `id, parent_id, name, kind, code, path, synthetic, version, created_at, updated_at,
  (SELECT count(*) FROM organisations AS child WHERE child.parent_id = organisation.id) AS child_count`;

const find = statement<ListedRow>('organisations.read', `SELECT ${columns} FROM organisations AS organisation WHERE id = $1`);
const findAncestors = statement<{ id: string; name: string }>(
  'organisations.read-ancestors',
  'SELECT id, name FROM organisations WHERE id = ANY($1) ORDER BY path',
);

const findKinds = statement<{ id: string; kind: OrganisationKind }>(
  'organisations.read-kinds',
  'SELECT id, kind FROM organisations WHERE id = ANY($1)',
);
const findKnown = statement<KnownOrganisation>(
  'organisations.read-known',
  'SELECT id, parent_id, name, kind, code FROM organisations',
);

const conditions = `($1::uuid[] IS NULL OR parent_id = ANY($1)) AND (NOT $2::boolean OR parent_id IS NULL)
  AND ($3::uuid[] IS NULL OR EXISTS (
    SELECT FROM organisations AS top
    WHERE top.id = ANY($3) AND organisation.path >= top.path AND organisation.path < top.path || '~'))
  AND ($4::text[] IS NULL OR kind = ANY($4)) AND ($5::text[] IS NULL OR code = ANY($5))
  AND ($6::boolean IS NULL OR synthetic = $6)
  AND ($7::text IS NULL OR position(lower($7) IN lower(name)) > 0 OR position(lower($7) IN lower(code)) > 0)`;

/** Reads organisations. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListQuery<typeof organisationList>): Promise<Page<ListedOrganisation>> {
    const filters = filterValues(query.filters);
    const page = keyset(
      query,
      organisationList,
      { path: 'path', name: 'name', createdAt: 'created_at' },
      'id',
      filters.length + 1,
    );
    const rows = await this.database.select<ListedRow>(
      `SELECT ${columns} FROM organisations AS organisation
       WHERE ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
    const total = query.count ? await this.total(filters) : undefined;
    const sorted = {
      path: (row: ListedRow) => row.path,
      name: (row: ListedRow) => row.name,
      createdAt: (row: ListedRow) => row.created_at.toISOString(),
    };
    return pageOf(query, rows, listed, (row) => ({ value: sorted[query.sort.by](row), id: row.id }), total);
  }

  /** @throws Problem `organisations.not-found` */
  async read(id: string): Promise<PlacedOrganisation> {
    const [row] = await this.database.rows(find, [id]);
    if (row === undefined) throw new Problem(organisationNotFound);
    const organisation = listed(row);
    const ancestors = await this.database.rows(findAncestors, [organisation.path.slice(0, -1)]);
    return { ...organisation, ancestors };
  }

  /** The kinds of the organisations with these ids; an unknown id is missing from the map. A kind never changes. */
  async kinds(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationKind>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows(findKinds, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row.kind]));
  }

  /** All organisations, to be found by what people call them: for imports. */
  async known(): Promise<KnownOrganisations> {
    return new KnownOrganisations(await this.database.rows(findKnown));
  }

  private async total(filters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM organisations AS organisation WHERE ${conditions}`,
      filters,
    );
    return row?.total ?? 0;
  }
}

function filterValues({ parentId, within, kind, code, synthetic, q }: ListQuery<typeof organisationList>['filters']): unknown[] {
  const root = parentId === 'root';
  return [root ? null : (parentId ?? null), root, within ?? null, kind ?? null, code ?? null, synthetic ?? null, q ?? null];
}

function listed(row: ListedRow): ListedOrganisation {
  return { ...organisationOf(row), childCount: row.child_count };
}
