import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { officesRead } from '../../engine/own-office.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CoverageQueries, scopeAddress } from '../coverage/coverage.queries.js';
import type { Cell, CoverageSummary } from './dashboard.js';

/** What a term has inspected up to a day, villages apart. */
export interface InspectedByTerm {
  readonly term: { readonly id: string; readonly title: string };
  readonly definition: string;
  readonly organisations: Cell;
  readonly villages: Cell;
  readonly inScope: Cell;
  readonly rounds: readonly {
    readonly number: number;
    readonly title: string;
    readonly state: 'planned' | 'underWay' | 'done';
  }[];
}

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
    const term = await this.termOn(context, civilDate(this.clock.now()), officeIds);
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

  /** What the term of a day has inspected up to it; as `read` otherwise. @param day `YYYY-MM-DD` */
  async upTo(context: RequestContext, day: string, officeIds?: readonly string[]): Promise<InspectedByTerm | null> {
    const term = await this.termOn(context, day, officeIds);
    if (term === undefined) return null;
    const { definitions, byKind, byRound, total } = await this.coverage.coverage(context, term.id, day);
    const cell = (kinds: typeof byKind): Cell => ({
      value: kinds.reduce((sum, { inspected }) => sum + inspected.value, 0),
      cases: scopeAddress(term.id, day, { kind: kinds.map(({ kind }) => kind).join(','), standing: 'inspected' }),
    });
    const [villages, others] = [byKind.filter(({ kind }) => kind === 'village'), byKind.filter(({ kind }) => kind !== 'village')];
    const none: Cell = { value: 0, cases: scopeAddress(term.id, day, { standing: 'inspected', kind: 'village' }) };
    return {
      term,
      definition: definitions.inspected,
      organisations: others.length === 0 ? none : cell(others),
      villages: villages.length === 0 ? none : cell(villages),
      inScope: cellOf(total.inScope),
      rounds: byRound.map(({ number, title, state }) => ({ number, title, state })),
    };
  }

  private async termOn({ actor }: RequestContext, day: string, officeIds?: readonly string[]) {
    const seen = officesRead(actor).filter((id) => officeIds === undefined || officeIds.includes(id));
    return (await this.database.rows(presentTerm, [seen, day]))[0];
  }
}

const cellOf = ({ value, list }: { readonly value: number; readonly list: string }): Cell => ({ value, cases: list });
