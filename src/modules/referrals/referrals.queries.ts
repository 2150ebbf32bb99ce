import { Injectable } from '@nestjs/common';
import type { ReferralContext, ReferralResult } from '../../../workflows/referral/v1/context.js';
import { CaseAccess } from '../../engine/case-access.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import { Directory, type OrganisationRef } from '../../engine/directory.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { instantText } from '../../engine/instants.js';
import { receives, viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { ReferralKind } from './dto/new-referral.dto.js';
import { referralList } from './referrals.list.js';
import { SealedStore } from './sealed-store.js';

/** A referral as lists show it: never with its words. */
export interface ReferralSubject {
  readonly kind: ReferralKind;
  readonly to: OrganisationRef | { readonly id: string; readonly name: null };
  /** Null as well for whoever only wrote it down. */
  readonly result: ReferralResult | null;
}

/** What was unsealed for one reader. */
export interface ReferralContent {
  readonly clue: string;
  readonly informant: string | null;
  readonly replies: readonly { readonly text: string; readonly at: string }[];
  /** Where the clue was found; the receiving body knows what is written and no more. */
  readonly inspectionId: string | null;
  readonly issueId: string | null;
}

export type ReferralView = CaseView & ReferralSubject;
/** `content` is null for whoever may know of the referral but not read it. */
export type ReadReferral = ReferralView & { readonly content: ReferralContent | null };

const sortColumns = { createdAt: 'c.created_at', number: 'c.number' };

/** Reads referrals. Each reading of a clue is an entry of the audit. */
@Injectable()
export class ReferralsQueries {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
    private readonly directory: Directory,
    private readonly store: SealedStore,
    private readonly audit: AuditTrail,
  ) {}

  async list(context: RequestContext, query: ListQuery<typeof referralList>): Promise<Page<ReferralView>> {
    const filters = [query.filters.step ?? null];
    const visible = visibleSql(viewOf(context.actor), filters.length + 1);
    const values = [...filters, ...visible.values];
    const where = `c.workflow = 'referral' AND ($1::text[] IS NULL OR c.step = ANY($1)) AND ${visible.where}`;
    const page = keyset(query, referralList, sortColumns, 'c.id', values.length + 1);
    const records = await this.database.select<CaseRecord>(
      `SELECT c.* FROM cases c WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const [counted] = query.count
      ? await this.database.select<{ total: number }>(`SELECT count(*)::int AS total FROM cases c WHERE ${where}`, values)
      : [];
    const rows = records.map(caseRow);
    const views = new Map((await this.shown(context, rows)).map((view) => [view.id, view]));
    const keyOf = (row: CaseRow) => ({
      value: query.sort.by === 'number' ? row.number : row.createdAt.toISOString(),
      id: row.id,
    });
    return pageOf(query, rows, ({ id }) => views.get(id) as ReferralView, keyOf, counted?.total);
  }

  /** A referral without its words. @throws Problem `case.not-found` */
  async show(context: RequestContext, caseId: string): Promise<ReferralView> {
    const [view] = await this.shown(context, [await this.access.mustSee(context.actor, caseId)]);
    return view as ReferralView;
  }

  /**
   * A referral with its words, for its office and the receiving body (until it is withdrawn); that they were read is kept first.
   *
   * @throws Problem `case.not-found`
   */
  async read(context: RequestContext, caseId: string): Promise<ReadReferral> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'referral') throw new Problem(caseNotFound);
    const [view] = await this.shown(context, [row]);
    const content = mayRead(context.actor, row) ? await this.unsealed(context, row) : null;
    return { ...(view as ReferralView), content };
  }

  /** What a referral is about, without its words. */
  async subject({ actor }: RequestContext, row: CaseRow): Promise<ReferralSubject> {
    return (await this.subjects(actor, [row]))(row);
  }

  private async unsealed(context: RequestContext, row: CaseRow): Promise<ReferralContent> {
    const facts = (await this.store.facts([row.id])).get(row.id);
    const texts = await this.transactions.run({ ...context, idempotency: undefined }, (unit) => {
      this.audit.record(unit, { action: 'referral.read', target: { type: 'referral', id: row.id } });
      return this.store.texts(unit, row.id);
    });
    const one = (part: string) => texts.find((text) => text.part === part)?.text;
    const office = isOffice(context.actor, row);
    return {
      clue: one('clue') ?? '',
      informant: one('informant') ?? null,
      replies: texts.filter(({ part }) => part === 'reply').map(({ text, writtenAt }) => ({ text, at: instantText(writtenAt) })),
      inspectionId: office ? (facts?.inspection_id ?? null) : null,
      issueId: office ? (facts?.issue_id ?? null) : null,
    };
  }

  private async shown(context: RequestContext, rows: readonly CaseRow[]): Promise<ReferralView[]> {
    const views = await this.cases.show(rows, context.language);
    const subjectOf = await this.subjects(context.actor, rows);
    return rows.map((row, index) => ({ ...(views[index] as CaseView), ...subjectOf(row) }));
  }

  private async subjects(actor: Actor, rows: readonly CaseRow[]): Promise<(row: CaseRow) => ReferralSubject> {
    const facts = await this.store.facts(rows.map(({ id }) => id));
    const names = await this.directory.organisations([...facts.values()].map(({ to_org_id }) => to_org_id));
    return (row) => {
      const found = facts.get(row.id);
      if (found === undefined) throw new Error(`referral ${row.id} is not in the sealed store`);
      const { result } = row.state.context as ReferralContext;
      return {
        kind: found.kind,
        to: names.get(found.to_org_id) ?? { id: found.to_org_id, name: null },
        result: mayRead(actor, row) ? result : null,
      };
    };
  }
}

const isOffice = (actor: Actor, { officeId }: CaseRow) => viewOf(actor).ownOffices.includes(officeId);
/** A body from which a referral was withdrawn still knows of it, and opens it no more. */
const mayRead = (actor: Actor, row: CaseRow) =>
  isOffice(actor, row) || (row.step !== 'withdrawn' && receives(viewOf(actor), row));
