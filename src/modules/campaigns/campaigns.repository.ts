import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { officesRead } from '../../engine/own-office.js';
import { viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { CampaignMeasure, NewCampaign, NewCampaignResult, NewCampaignUnit, Targets } from './campaign.js';
import { campaignList } from './campaigns.list.js';

/** A row of the table with what the campaign has reached. */
export type CampaignRow = Readonly<Record<CampaignMeasure, number>> & {
  readonly id: string;
  readonly office_id: string;
  readonly title: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly targets: Targets;
  readonly synthetic: boolean;
  readonly source: string | null;
};
type Kept = CampaignRow & { readonly [column: string]: unknown };

const ofKind = (kind: string) =>
  `(SELECT count(*)::int FROM campaign_results r WHERE r.campaign_id = p.id AND r.kind = '${kind}')`;
const columns = `p.id, p.office_id, p.title, p.starts_on, p.ends_on, p.targets, p.synthetic, p.source,
  (SELECT count(*)::int FROM campaign_units u WHERE u.campaign_id = p.id) AS units,
  (SELECT count(u.cleared_on)::int FROM campaign_units u WHERE u.campaign_id = p.id) AS cleared,
  ${ofKind('livelihoodMatter')} AS "livelihoodMatters", ${ofKind('institution')} AS institutions,
  (SELECT count(*)::int FROM letters l WHERE l.campaign_id = p.id) AS letters`;

const insert = statement(
  'campaigns.insert',
  'INSERT INTO campaigns SELECT * FROM jsonb_populate_recordset(NULL::campaigns, $1::jsonb) ON CONFLICT (id) DO NOTHING',
);
const insertUnits = statement(
  'campaigns.insert-units',
  `INSERT INTO campaign_units SELECT * FROM jsonb_populate_recordset(NULL::campaign_units, $1::jsonb)
   ON CONFLICT (campaign_id, organisation_id) DO UPDATE SET cleared_on = coalesce(excluded.cleared_on, campaign_units.cleared_on)`,
);
const insertResults = statement(
  'campaigns.insert-results',
  'INSERT INTO campaign_results SELECT * FROM jsonb_populate_recordset(NULL::campaign_results, $1::jsonb) ON CONFLICT (id) DO NOTHING',
);
const find = statement<Kept>(
  'campaigns.find',
  `SELECT ${columns} FROM campaigns p WHERE p.id = $1 AND p.office_id = ANY($2::uuid[])`,
);

/** Reads and writes campaigns. */
@Injectable()
export class CampaignsRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, campaign: NewCampaign): void {
    const { id, officeId, title, startsOn, endsOn = null, targets = {}, synthetic = false, source = null } = campaign;
    const row = { id, office_id: officeId, title, starts_on: startsOn, ends_on: endsOn, targets, synthetic, source };
    unit.write(insert, [JSON.stringify([{ ...row, created_at: unit.now }])]);
  }

  insertUnits(unit: UnitOfWork, campaignId: string, units: readonly NewCampaignUnit[]): void {
    const rows = units.map(({ organisationId, joinedOn, clearedOn = null }) => ({
      ...{ campaign_id: campaignId, organisation_id: organisationId, joined_on: joinedOn, cleared_on: clearedOn },
    }));
    unit.write(insertUnits, [JSON.stringify(rows)]);
  }

  insertResults(unit: UnitOfWork, campaignId: string, results: readonly NewCampaignResult[]): void {
    const rows = results.map(({ id, kind, title, organisationId = null, caseId = null, achievedOn }) => ({
      ...{ id: id ?? uuidv7(), campaign_id: campaignId, kind, title, organisation_id: organisationId, case_id: caseId },
      ...{ achieved_on: achievedOn, created_at: unit.now },
    }));
    unit.write(insertResults, [JSON.stringify(rows)]);
  }

  async find(actor: Actor, id: string): Promise<CampaignRow | undefined> {
    return (await this.database.rows(find, [id, officesRead(actor)]))[0];
  }

  /** Those of the cases that the actor sees. */
  async seen(actor: Actor, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { where, values } = visibleSql(viewOf(actor), 2);
    const rows = await this.database.select<{ id: string }>(
      `SELECT c.id FROM cases c WHERE c.id = ANY($1::uuid[]) AND ${where}`,
      [caseIds, ...values],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async list(actor: Actor, query: ListQuery<typeof campaignList>): Promise<{ rows: CampaignRow[]; total?: number }> {
    const values = [officesRead(actor), query.filters.officeId ?? null];
    const where = 'p.office_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR p.office_id = ANY($2))';
    const page = keyset(query, campaignList, { startsOn: 'p.starts_on' }, 'p.id', values.length + 1);
    const rows = await this.database.select<Kept>(
      `SELECT ${columns} FROM campaigns p WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows };
    const counted = await this.database.select<{ total: number }>(
      `SELECT count(*)::int AS total FROM campaigns p WHERE ${where}`,
      values,
    );
    return { rows, total: counted[0]?.total ?? 0 };
  }
}
