import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CaseAccess } from '../../engine/case-access.js';
import { civilDate } from '../../engine/instants.js';
import { seesInside, viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import type { NewTalkDto, TalkTextDto } from './dto/new-talk.dto.js';
import { talkOf, type DemandRow, type Talk, type TalkRow } from './talk.js';
import { talkConfirmed, talkFaults, talkUnconfirmed } from './talks.errors.js';
import type { talkList } from './talks.list.js';
import { TalkDemands } from './talk-demands.js';
import { TalksRepository } from './talks.repository.js';

/** Keeps records of meetings and talks (组务会、约谈、通报、反馈会、个别谈话) and what was demanded in them. */
@Injectable()
export class TalksCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly talks: TalksRepository,
    private readonly demands: TalkDemands,
    private readonly access: CaseAccess,
    private readonly inspections: InspectionsQueries,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Writes a record down, on an inspection or a case that the caller works on.
   *
   * @param id a UUIDv7 of the caller's own, to refer to it before it is there
   * @throws Problem `request.invalid`
   */
  async write(context: RequestContext, asked: NewTalkDto, id = uuidv7()): Promise<Talk> {
    const row = await this.transactions.run(context, async (unit): Promise<TalkRow> => {
      const { inspectionId, caseId, kind, heldOn, attendees, record } = asked;
      if ((inspectionId === undefined) === (caseId === undefined)) throw invalid([talkFaults.place]);
      if (heldOn > civilDate(unit.now)) throw invalid([talkFaults.ahead]);
      const officeId = await this.officeOf(unit, asked);
      const demands = await this.demands.rowsOf(asked.demands ?? []);
      const written = {
        ...{ id, office_id: officeId, inspection_id: inspectionId ?? null, case_id: caseId ?? null },
        ...{ kind, held_on: heldOn, attendees, record, written_by: unit.actor.id, created_at: unit.now },
      };
      this.talks.insert(unit, written, demands);
      this.audit.record(unit, { action: 'talk.recorded', target: { type: 'talk', id: written.id } });
      return { ...written, confirmed_at: null, demands };
    });
    return talkOf(row);
  }

  /**
   * Corrects a record before it is confirmed; the audit keeps who did it and which parts changed.
   *
   * @throws Problem `request.not-found`, `talks.confirmed`, `request.invalid`
   */
  async correct(context: RequestContext, id: string, asked: TalkTextDto): Promise<Talk> {
    const before = await this.read(context, id);
    await this.transactions.run(context, async (unit) => {
      if ((await this.talks.lock(unit, id))?.confirmed_at !== null) throw new Problem(talkConfirmed);
      const { kind, heldOn, attendees, record } = asked;
      if (heldOn > civilDate(unit.now)) throw invalid([talkFaults.ahead]);
      const demands = await this.demands.rowsOf(asked.demands ?? []);
      this.talks.correct(unit, id, { kind, held_on: heldOn, attendees, record }, demands);
      const changed = changedParts(before, { kind, heldOn, attendees, record, demands });
      this.audit.record(unit, { action: 'talk.corrected', target: { type: 'talk', id }, after: { changed } });
    });
    return this.read(context, id);
  }

  /** Confirms a record: from here on it is never changed. @throws Problem `request.not-found`, `talks.confirmed` */
  async confirm(context: RequestContext, id: string): Promise<Talk> {
    await this.read(context, id);
    await this.transactions.run(context, async (unit) => {
      if ((await this.talks.lock(unit, id))?.confirmed_at !== null) throw new Problem(talkConfirmed);
      this.talks.confirm(unit, id);
      this.audit.record(unit, { action: 'talk.confirmed', target: { type: 'talk', id } });
    });
    return this.read(context, id);
  }

  /** Notes that a demand of a confirmed record is met, or is not after all. @throws Problem `request.not-found`, `talks.not-confirmed` */
  async meet(context: RequestContext, id: string, demandId: string, done: boolean): Promise<Talk> {
    const { demands, confirmedAt } = await this.read(context, id);
    if (!demands.some((demand) => demand.id === demandId)) throw new Problem(notFound);
    if (confirmedAt === null) throw new Problem(talkUnconfirmed);
    await this.transactions.run(context, async (unit) => {
      this.talks.meet(unit, demandId, done ? unit.now : null);
      const after = { demandId, done };
      this.audit.record(unit, { action: 'talk.demand-changed', target: { type: 'talk', id }, after });
    });
    return this.read(context, id);
  }

  /** @throws Problem `request.not-found` */
  async read({ actor }: RequestContext, id: string): Promise<Talk> {
    const row = await this.talks.find(actor, id);
    if (row === undefined) throw new Problem(notFound);
    return talkOf(row);
  }

  async list({ actor }: RequestContext, query: ListQuery<typeof talkList>): Promise<Page<Talk>> {
    const { rows, total } = await this.talks.list(actor, query);
    const valueOf = (row: TalkRow) => (query.sort.by === 'heldOn' ? row.held_on : row.created_at.toISOString());
    return pageOf(query, rows, talkOf, (row) => ({ value: valueOf(row), id: row.id }), total);
  }

  /** The office on whose side the caller works on it. What is sealed has no records: they would lie in the open. */
  private async officeOf(unit: UnitOfWork, { inspectionId, caseId }: NewTalkDto): Promise<string> {
    const view = viewOf(unit.actor);
    const works = (officeId: string) => view.ownOffices.includes(officeId) || view.teamOffices.includes(officeId);
    if (caseId !== undefined) {
      const row = await this.access.visibleCase(unit.actor, caseId);
      if (row === undefined || row.sealed || !seesInside(view, row) || !works(row.officeId))
        throw invalid([talkFaults.unknownCase]);
      return row.officeId;
    }
    const found = inspectionId === undefined ? undefined : await this.inspections.forIssue(unit, inspectionId);
    const fits = found && seesInside(view, { officeId: found.officeId, teamIds: found.memberIds, sealed: false });
    if (found === undefined || fits !== true || !works(found.officeId)) throw invalid([talkFaults.unknownInspection]);
    return found.officeId;
  }
}

/** Which parts of a record a correction changes; their words are no business of the audit. */
function changedParts(before: Talk, after: Pick<Talk, 'kind' | 'heldOn' | 'attendees' | 'record'> & { demands: DemandRow[] }) {
  const demands = (list: readonly Pick<DemandRow, 'text' | 'owner' | 'ownerOrgId' | 'ownerUserId' | 'dueOn'>[]) =>
    list.map(({ text, owner, ownerOrgId, ownerUserId, dueOn }) => [text, owner, ownerOrgId, ownerUserId, dueOn]);
  const comparable = (talk: Pick<Talk, 'kind' | 'heldOn' | 'attendees' | 'record'>) => ({
    kind: talk.kind,
    heldOn: talk.heldOn,
    attendees: talk.attendees,
    record: talk.record,
  });
  const [old, fresh] = [
    { ...comparable(before), demands: demands(before.demands) },
    { ...comparable(after), demands: demands(after.demands) },
  ];
  return (Object.keys(old) as (keyof typeof old)[]).filter((part) => JSON.stringify(old[part]) !== JSON.stringify(fresh[part]));
}
