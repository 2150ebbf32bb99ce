import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { Directory } from '../directory.js';
import { Names } from '../names.js';
import { casesWhere, type CaseFilters } from './case-conditions.js';
import { CaseSets } from './case-sets.js';

/** What the values of cases can be asked for, and the column of each. */
const facetColumns = {
  unitId: 'unit_id',
  officeId: 'office_id',
  assignee: 'owner_user_id',
  theme: 'theme',
  track: 'track',
} as const;
type FacetName = keyof typeof facetColumns;

/** A value that cases have, how it is called, and how many have it. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** So many values are told, the most frequent ones. */
export const maxFacets = 200;

/** Tells what there is to filter cases by. */
@Injectable()
export class CaseFacets {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly sets: CaseSets,
  ) {}

  /**
   * The values of one kind among the cases that the actor may see and the filters leave, the most frequent first.
   *
   * @throws Problem `request.not-found` for a kind that there is not
   */
  async values(actor: Actor, of: string, filters: CaseFilters): Promise<{ readonly items: readonly Facet[] }> {
    if (!isFacet(of)) throw new Problem(notFound);
    const { where, values } = casesWhere(actor, filters, this.sets);
    const column = `c.${facetColumns[of]}`;
    const rows = await this.database.select<{ value: string; count: number }>(
      `SELECT ${column} AS value, count(*)::int AS count FROM cases c WHERE ${where} AND ${column} IS NOT NULL
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${maxFacets}`,
      values,
    );
    const labels = await this.labels(
      of,
      rows.map(({ value }) => value),
    );
    return { items: rows.map(({ value, count }) => ({ value, label: labels.get(value)?.name ?? value, count })) };
  }

  private async labels(of: FacetName, values: readonly string[]): Promise<ReadonlyMap<string, { readonly name: string | null }>> {
    switch (of) {
      case 'unitId':
      case 'officeId':
        return this.directory.organisations(values);
      case 'assignee':
        return this.names.of('person', values);
      case 'theme':
      case 'track':
        return new Map();
    }
  }
}

const isFacet = (name: string): name is FacetName => Object.hasOwn(facetColumns, name);
