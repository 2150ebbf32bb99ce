import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../engine/directory.js';
import { civilDate } from '../../engine/instants.js';
import { viewOf } from '../../engine/visibility.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { grantsChanged } from '../accounts/actors.queries.js';
import { CaseOrigins } from '../assistance/case-origins.queries.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { InspectionsQueries, type InspectionForIssue } from '../inspections/inspections.queries.js';
import type { BringInDto } from './dto/bring-in.dto.js';
import { partnerOf, type Partner, type PartnerRow } from './partner.js';
import { partnerFaults } from './partners.errors.js';
import { PartnersRepository } from './partners.repository.js';

/** Brings partners in for a part of an inspection (巡纪、巡审、巡财联动), and sees them out. */
@Injectable()
export class PartnersCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly partners: PartnersRepository,
    private readonly inspections: InspectionsQueries,
    private readonly origins: CaseOrigins,
    private readonly directory: Directory,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Lets an organisation see a part of an inspection until a day.
   *
   * @throws Problem `request.not-found` for an inspection of another office, `request.invalid`
   */
  async bringIn(context: RequestContext, inspectionId: string, asked: BringInDto): Promise<Partner> {
    const names = await this.directory.organisations([asked.organisationId]);
    const row = await this.transactions.run(context, async (unit) => {
      const { unitId } = await this.own(unit, inspectionId);
      const { themes = [], caseIds = [] } = asked.scope;
      if (themes.length + caseIds.length === 0) throw invalid([partnerFaults.noScope]);
      if (asked.until < civilDate(unit.now)) throw invalid([partnerFaults.past]);
      const roles = ['supervisor', 'functionalDepartment'] as const;
      await this.origins.checkAddressee(unit, asked.organisationId, roles, unitId, 'organisationId');
      if ((await this.partners.countIssues(unit, inspectionId, caseIds)) < caseIds.length)
        throw invalid([partnerFaults.foreignCase]);
      const added: PartnerRow = {
        id: uuidv7(),
        inspection_id: inspectionId,
        organisation_id: asked.organisationId,
        purpose: asked.purpose,
        until: asked.until,
        themes,
        case_ids: caseIds,
        created_by: unit.actor.id,
        created_at: unit.now,
        revoked_at: null,
      };
      this.partners.insert(unit, added);
      this.changed(unit, 'partner.brought-in', added);
      return added;
    });
    this.announcements.tell(grantsChanged);
    return partnerOf(row, names);
  }

  /** Ends what a partner may see, at once. @throws Problem `request.not-found`, also for one that was revoked already */
  async revoke(context: RequestContext, inspectionId: string, id: string): Promise<void> {
    await this.transactions.run(context, async (unit) => {
      await this.own(unit, inspectionId);
      const row = await this.partners.lock(unit, inspectionId, id);
      if (row === undefined) throw new Problem(notFound);
      this.partners.revoke(unit, id);
      this.changed(unit, 'partner.revoked', row);
    });
    this.announcements.tell(grantsChanged);
  }

  /** Who was brought in for an inspection of the caller's office. @throws Problem `request.not-found` */
  async list(context: RequestContext, inspectionId: string): Promise<Partner[]> {
    await this.transactions.run({ ...context, idempotency: undefined }, (unit) => this.own(unit, inspectionId));
    const rows = await this.partners.ofInspection(inspectionId);
    const names = await this.directory.organisations(rows.map(({ organisation_id }) => organisation_id));
    return rows.map((row) => partnerOf(row, names));
  }

  private changed(
    unit: UnitOfWork,
    action: string,
    { id, inspection_id, organisation_id, until, themes, case_ids }: PartnerRow,
  ): void {
    const after = { inspectionId: inspection_id, organisationId: organisation_id, until, themes, caseIds: case_ids };
    this.audit.record(unit, { action, target: { type: 'partner', id }, after });
    this.announcements.announce(unit, grantsChanged);
  }

  private async own(unit: UnitOfWork, inspectionId: string): Promise<InspectionForIssue> {
    const found = await this.inspections.forIssue(unit, inspectionId);
    if (found === undefined || !isOfOffice(unit.actor, found)) throw new Problem(notFound);
    return found;
  }
}

const isOfOffice = (actor: Actor, { officeId }: InspectionForIssue) => viewOf(actor).ownOffices.includes(officeId);
