import { Injectable } from '@nestjs/common';
import { instantText } from '../../engine/instants.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement, type Read } from '../../platform/database/statement.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { OverviewQueries } from '../figures/overview.queries.js';
import { PeriodFigures } from '../figures/period-figures.queries.js';
import { ReportAccess } from './access.js';
import { linesOf, recounted, type AnnualContent } from './annual.js';
import { documentOf } from './documents/documents.js';
import { IssuedReportsRepository } from './issued-reports.repository.js';
import type { Asked } from './supervision-reports.queries.js';

const officeOf = statement<{ synthetic: boolean }>(
  'supervision-reports.office',
  `SELECT synthetic FROM organisations WHERE id = $1 AND kind = 'office'`,
);

/** The annual overview of an office and its territory, from the figures as of an instant. */
@Injectable()
export class AnnualReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: ReportAccess,
    private readonly overviews: OverviewQueries,
    private readonly numbers: PeriodFigures,
    private readonly reports: IssuedReportsRepository,
    private readonly clock: Clock,
  ) {}

  /** The overview as it would be issued now. @throws Problem `reports.not-found` */
  async content(context: RequestContext, year: string, officeId?: string): Promise<AnnualContent> {
    const office = await this.access.mustRead(context.actor, officeId);
    const overview = await this.overviews.read({ ...context, language: 'zh' }, year, office);
    const [row] = await this.database.rows(officeOf, [office]);
    const content: AnnualContent = {
      ...{ kind: 'annual', issued: null, officeId: office, year },
      asOf: instantText(new Date(this.clock.now().getTime() + 1)),
      officeIds: overview.offices.map(({ id }) => id),
      names: Object.fromEntries(overview.offices.map(({ id, name }) => [id, name])),
      synthetic: row?.synthetic ?? false,
      ...linesOf(overview),
      ...{ steps: [], parts: [] },
    };
    return this.recount(content);
  }

  /** The same overview, with the figures of its issues as the history gives them as of its instant. */
  async recount(content: AnnualContent): Promise<AnnualContent> {
    const { officeIds, year, asOf } = content;
    const asked = { officeIds, period: year, asOf: new Date(asOf) };
    const lastYear = String(Number(year) - 1).padStart(4, '0');
    const [now, before, byOffice] = await Promise.all([
      this.numbers.read(asked),
      this.numbers.read({ ...asked, period: lastYear }),
      this.numbers.readBy(asked, 'office'),
    ]);
    return recounted(content, { now, before, byOffice });
  }

  /** What is asked for as a document: the kept one where it is issued. @throws Problem `reports.not-found` */
  async document(context: RequestContext, year: string, officeId?: string): Promise<Asked> {
    const office = await this.access.mustRead(context.actor, officeId);
    const read: Read = (query, values) => this.database.rows(query, values);
    const issued = await this.reports.find(read, office, year, 'annual');
    return issued === undefined ? { preview: documentOf(await this.content(context, year, office)) } : { issued };
  }
}
