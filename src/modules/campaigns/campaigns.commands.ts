import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../engine/directory.js';
import { civilDate } from '../../engine/instants.js';
import { ownOffice } from '../../engine/own-office.js';
import { viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import {
  campaignMeasures,
  type Campaign,
  type CampaignMeasure,
  type NewCampaign,
  type NewCampaignResult,
  type NewCampaignUnit,
} from './campaign.js';
import { campaignFaults, campaignNotFound } from './campaigns.errors.js';
import type { campaignList } from './campaigns.list.js';
import { CampaignsRepository, type CampaignRow } from './campaigns.repository.js';
import type { CampaignResultsDto, CampaignUnitsDto, NewCampaignDto } from './dto/campaign.dto.js';

/** Begins campaigns (专项行动), takes units in and notes what came of them. */
@Injectable()
export class CampaignsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CampaignsRepository,
    private readonly directory: Directory,
    private readonly audit: AuditTrail,
  ) {}

  /** Begins a campaign of the caller's office. @throws Problem `auth.not-permitted`, `request.invalid` */
  async begin(context: RequestContext, asked: NewCampaignDto): Promise<Campaign> {
    const officeId = ownOffice(context.actor, asked.officeId);
    if (asked.endsOn !== undefined && asked.endsOn < asked.startsOn) throw invalid([campaignFaults.days]);
    const id = uuidv7();
    await this.transactions.run(context, (unit) => {
      this.keep(unit, { ...asked, id, officeId }, [], []);
      this.audit.record(unit, { action: 'campaign.begun', target: { type: 'campaign', id, name: asked.title } });
      return Promise.resolve();
    });
    return this.read(context, id);
  }

  /** Takes units in, or notes that they are cleared. @throws Problem `campaigns.not-found`, `auth.not-permitted`, `request.invalid` */
  async takeIn(context: RequestContext, id: string, { units }: CampaignUnitsDto): Promise<Campaign> {
    await this.own(context, id);
    const known = await this.directory.organisations(units.map(({ organisationId }) => organisationId));
    await this.noting(context, id, 'campaign.units-joined', units.length, (unit, today) => {
      const faults = units.flatMap(({ organisationId, joinedOn, clearedOn }, index) => [
        ...(known.has(organisationId) ? [] : [campaignFaults.organisation(`units[${index}].organisationId`)]),
        ...(joinedOn > today ? [campaignFaults.ahead(`units[${index}].joinedOn`)] : []),
        ...(clearedOn !== undefined && clearedOn > today ? [campaignFaults.ahead(`units[${index}].clearedOn`)] : []),
        ...(clearedOn !== undefined && clearedOn < joinedOn ? [campaignFaults.cleared(`units[${index}].clearedOn`)] : []),
      ]);
      if (faults.length === 0) this.campaigns.insertUnits(unit, id, units);
      return faults;
    });
    return this.read(context, id);
  }

  /** Notes what came of it. @throws Problem as `takeIn` */
  async note(context: RequestContext, id: string, { results }: CampaignResultsDto): Promise<Campaign> {
    await this.own(context, id);
    const named = <Key extends 'organisationId' | 'caseId'>(key: Key) =>
      results.flatMap((result) => (result[key] === undefined ? [] : [result[key]]));
    const [known, seen] = await Promise.all([
      this.directory.organisations(named('organisationId')),
      this.campaigns.seen(context.actor, named('caseId')),
    ]);
    await this.noting(context, id, 'campaign.results-noted', results.length, (unit, today) => {
      const faults = results.flatMap(({ organisationId, caseId, achievedOn }, index) => [
        ...(organisationId === undefined || known.has(organisationId)
          ? []
          : [campaignFaults.organisation(`results[${index}].organisationId`)]),
        ...(caseId === undefined || seen.has(caseId) ? [] : [campaignFaults.case(`results[${index}].caseId`)]),
        ...(achievedOn > today ? [campaignFaults.ahead(`results[${index}].achievedOn`)] : []),
      ]);
      if (faults.length === 0) this.campaigns.insertResults(unit, id, results);
      return faults;
    });
    return this.read(context, id);
  }

  /** Keeps a campaign as a part of a larger unit of work; its caller answers for the right to do so. What is there stays. */
  keep(unit: UnitOfWork, campaign: NewCampaign, units: readonly NewCampaignUnit[], results: readonly NewCampaignResult[]): void {
    this.campaigns.insert(unit, campaign);
    if (units.length > 0) this.campaigns.insertUnits(unit, campaign.id, units);
    if (results.length > 0) this.campaigns.insertResults(unit, campaign.id, results);
  }

  /** @throws Problem `campaigns.not-found` */
  async read({ actor }: RequestContext, id: string): Promise<Campaign> {
    const row = await this.campaigns.find(actor, id);
    if (row === undefined) throw new Problem(campaignNotFound);
    return campaignOf(row);
  }

  async list({ actor }: RequestContext, query: ListQuery<typeof campaignList>): Promise<Page<Campaign>> {
    const { rows, total } = await this.campaigns.list(actor, query);
    return pageOf(query, rows, campaignOf, ({ id, starts_on }) => ({ id, value: starts_on }), total);
  }

  private async noting(
    context: RequestContext,
    id: string,
    action: string,
    count: number,
    write: (unit: UnitOfWork, today: string) => readonly FieldFault[],
  ): Promise<void> {
    await this.transactions.run(context, (unit) => {
      const faults = write(unit, civilDate(unit.now));
      if (faults.length > 0) throw invalid(faults);
      this.audit.record(unit, { action, target: { type: 'campaign', id }, after: { count } });
      return Promise.resolve();
    });
  }

  private async own(context: RequestContext, id: string): Promise<void> {
    const { officeId } = await this.read(context, id);
    if (!viewOf(context.actor).ownOffices.includes(officeId)) throw new Problem(notPermitted);
  }
}

const campaignOf = (row: CampaignRow): Campaign => ({
  ...{ id: row.id, officeId: row.office_id, title: row.title, startsOn: row.starts_on, endsOn: row.ends_on },
  progress: Object.fromEntries(
    campaignMeasures.map((name) => [name, { value: row[name], target: row.targets[name] ?? null }]),
  ) as Record<CampaignMeasure, { value: number; target: number | null }>,
  ...{ synthetic: row.synthetic, source: row.source },
});
