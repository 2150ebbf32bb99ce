import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { viewOf } from '../../engine/visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CoverageQueries } from '../coverage/coverage.queries.js';
import type { Cell, CoverageSummary } from './dashboard.js';

/** The present term of the highest of some offices. */
const presentTerm = statement<{ id: string; title: string }>(
  'figures.present-term',
  `SELECT t.id, t.title FROM terms t JOIN organisations office ON office.id = t.office_id
   WHERE t.office_id = ANY($1::uuid[]) AND coalesce(t.starts_on <= $2, true) AND coalesce(t.ends_on >= $2, true)
     AND EXISTS (SELECT FROM term_scope s WHERE s.term_id = t.id)
   ORDER BY length(office.path), t.number DESC, t.id LIMIT 1`,
);

/** How far the coverage of the present term has come, in short. */
@Injectable()
export class CoverageSummaries {
  constructor(
    private readonly database: Database,
    private readonly coverage: CoverageQueries,
    private readonly clock: Clock,
  ) {}

  /** The coverage of the highest office that the caller may see, or of the offices asked for; null where none has a term with a scope. */
  async read(context: RequestContext, officeIds?: readonly string[]): Promise<CoverageSummary | null> {
    const { offices, overseenOffices } = viewOf(context.actor);
    const seen = [...new Set([...offices, ...overseenOffices])].filter((id) => officeIds === undefined || officeIds.includes(id));
    const [term] = await this.database.rows(presentTerm, [seen, civilDate(this.clock.now())]);
    if (term === undefined) return null;
    const { definitions, total, neverInspected } = await this.coverage.coverage(context, term.id);
    return {
      term,
      definition: definitions.coverage,
      value: total.coverage,
      inScope: cellOf(total.inScope),
      inspected: cellOf(total.inspected),
      planned: cellOf(total.planned),
      neverInspected: cellOf(neverInspected),
      cases: total.inScope.list,
    };
  }
}

const cellOf = ({ value, list }: { readonly value: number; readonly list: string }): Cell => ({ value, cases: list });
