import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../engine/directory.js';
import { ownOffice } from '../../engine/own-office.js';
import { viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { NewSupervisionDto, VisitsDto } from './dto/supervision.dto.js';
import { placeKinds, type NewSupervision, type NewVisit, type PlaceKind, type Supervision, type Visit } from './supervision.js';
import { supervisionFaults, supervisionNotFound, supervisionViolations } from './supervisions.errors.js';
import type { supervisionList, visitList } from './supervisions.list.js';
import { SupervisionsRepository, type SupervisionRow, type VisitRow } from './supervisions.repository.js';

export { placeKinds, placeKindWords, type PlaceKind } from './supervision.js';

/** Keeps special supervisions (专项督查) and the places that their groups went to. */
@Injectable()
export class SupervisionsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly supervisions: SupervisionsRepository,
    private readonly directory: Directory,
    private readonly audit: AuditTrail,
  ) {}

  /** Enters a supervision of the caller's office. @throws Problem `auth.not-permitted`, `request.invalid` */
  async enter(context: RequestContext, asked: NewSupervisionDto): Promise<Supervision> {
    const officeId = ownOffice(context.actor, asked.officeId);
    const { startsOn, endsOn, fedBackOn, title } = asked;
    if (endsOn < startsOn) throw invalid([supervisionFaults.ends]);
    if (fedBackOn !== undefined && fedBackOn < endsOn) throw invalid([supervisionFaults.fedBack]);
    const id = uuidv7();
    await this.transactions.run(context, (unit) => {
      this.keep(unit, { ...asked, id, officeId }, []);
      this.audit.record(unit, { action: 'supervision.entered', target: { type: 'supervision', id, name: title } });
      return Promise.resolve();
    });
    return this.read(context, id);
  }

  /**
   * Notes where its groups went.
   *
   * @throws Problem `supervisions.not-found`, `supervisions.visit-taken`, `auth.not-permitted`, `request.invalid`
   */
  async visit(context: RequestContext, id: string, { visits }: VisitsDto): Promise<Supervision> {
    const { officeId, startsOn, endsOn } = await this.read(context, id);
    if (!viewOf(context.actor).ownOffices.includes(officeId)) throw new Problem(notPermitted);
    const named = visits.flatMap(({ organisationId }) => (organisationId === undefined ? [] : [organisationId]));
    const known = await this.directory.organisations(named);
    const faults = visits.flatMap(({ organisationId, visitedOn }, index) => [
      ...(organisationId === undefined || known.has(organisationId) ? [] : [supervisionFaults.organisation(index)]),
      ...(visitedOn < startsOn || visitedOn > endsOn ? [supervisionFaults.outside(index)] : []),
    ]);
    if (faults.length > 0) throw invalid(faults);
    const noted = this.transactions.run(context, (unit) => {
      this.supervisions.insertVisits(unit, id, visits);
      const after = { visits: visits.length };
      this.audit.record(unit, { action: 'supervision.visited', target: { type: 'supervision', id }, after });
      return Promise.resolve();
    });
    await namingViolations(supervisionViolations, noted);
    return this.read(context, id);
  }

  /** Keeps a supervision as a part of a larger unit of work; its caller answers for the right to do so. What is there stays. */
  keep(unit: UnitOfWork, supervision: NewSupervision, visits: readonly NewVisit[]): void {
    this.supervisions.insert(unit, supervision);
    if (visits.length > 0) this.supervisions.insertVisits(unit, supervision.id, visits);
  }

  /** @throws Problem `supervisions.not-found` */
  async read({ actor }: RequestContext, id: string): Promise<Supervision> {
    const row = await this.supervisions.find(actor, id);
    if (row === undefined) throw new Problem(supervisionNotFound);
    return supervisionOf(row);
  }

  async list({ actor }: RequestContext, query: ListQuery<typeof supervisionList>): Promise<Page<Supervision>> {
    const { rows, total } = await this.supervisions.list(actor, query);
    return pageOf(query, rows, supervisionOf, ({ id, starts_on }) => ({ id, value: starts_on }), total);
  }

  /** @throws Problem `supervisions.not-found` */
  async visits(context: RequestContext, id: string, query: ListQuery<typeof visitList>): Promise<Page<Visit>> {
    await this.read(context, id);
    const { rows, total } = await this.supervisions.visits(id, query);
    const keyOf = (row: VisitRow) => ({ id: row.id, value: query.sort.by === 'place' ? row.place : row.visited_on });
    return pageOf(query, rows, visitOf, keyOf, total);
  }
}

const supervisionOf = (row: SupervisionRow): Supervision => ({
  ...{ id: row.id, officeId: row.office_id, title: row.title, startsOn: row.starts_on, endsOn: row.ends_on },
  ...{ fedBackOn: row.fed_back_on, methods: row.methods, checklist: row.checklist, groups: row.groups },
  visited: Object.fromEntries(placeKinds.map((kind) => [kind, row.visited[kind] ?? 0])) as Record<PlaceKind, number>,
  ...{ synthetic: row.synthetic, source: row.source },
});

const visitOf = (row: VisitRow): Visit => ({
  ...{ id: row.id, groupNumber: row.group_number, kind: row.kind, place: row.place },
  ...{ organisationId: row.organisation_id, visitedOn: row.visited_on, note: row.note },
});
