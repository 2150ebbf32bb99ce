import { Injectable } from '@nestjs/common';
import type { WarningLevel } from '../../../workflows/rules/pack.js';
import { caseRow, type CaseRecord } from '../../engine/cases/case-row.js';
import { CaseDeadlines } from '../../engine/deadlines/case-deadlines.js';
import { instantText } from '../../engine/instants.js';
import { visibleSql, viewOf } from '../../engine/visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import { RecipientsQueries } from '../notifications/recipients.queries.js';
import { forecastList } from './forecast.list.js';

/** An alert that will come if nothing moves. */
export interface ExpectedAlert {
  /** RFC 3339: when the clock will speak; what is overdue already and was not spoken of yet stands at its own instant. */
  readonly at: string;
  readonly case: { readonly id: string; readonly number: string; readonly title: string };
  /** The case's own limit, or that of whoever's turn it is. */
  readonly limit: 'case' | 'step';
  readonly clause: string;
  readonly level: WarningLevel;
  readonly dueAt: string;
  readonly to: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

interface Candidate extends CaseRecord {
  readonly alert_id: string;
  readonly kind: 'case' | 'step';
  readonly clause: string;
  readonly limit_due_at: Date;
  readonly at: Date;
  readonly rung: number;
}

const defaultDays = 30;
const dayMs = 24 * 60 * 60 * 1000;
/** Which rung of which limit, as an id that a page can go on from: a UUID of version 8, made of the hash of its name. */
const alertId = `overlay(overlay(md5(d.case_id::text || d.kind || s.rung) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid`;
const signals = `deadlines d JOIN cases c ON c.id = d.case_id
  CROSS JOIN LATERAL unnest(d.signals) WITH ORDINALITY AS s (at, rung)`;

/** Foretells alerts from the very rows that the clock will speak from, and from the same rules of who is told. */
@Injectable()
export class ForecastQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly deadlines: CaseDeadlines,
    private readonly recipients: RecipientsQueries,
  ) {}

  /** The alerts of the cases that the actor sees, the earliest first: which, when, and to whom if nothing moves. */
  async list(actor: Actor, query: ListQuery<typeof forecastList>): Promise<Page<ExpectedAlert>> {
    const until = new Date(this.clock.now().getTime() + (query.filters.days ?? defaultDays) * dayMs);
    const visible = visibleSql(viewOf(actor), 2);
    const values = [until, ...visible.values];
    const where = `d.status = 'armed' AND d.next_at <= $1 AND s.rung > d.said AND s.at <= $1 AND ${visible.where}`;
    const page = keyset(query, forecastList, { at: 's.at' }, alertId, values.length + 1);
    const rows = await this.database.select<Candidate>(
      `SELECT c.*, ${alertId} AS alert_id, d.kind, d.clause, d.due_at AS limit_due_at, s.at, s.rung::int
       FROM ${signals} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const [counted] = query.count
      ? await this.database.select<{ total: number }>(`SELECT count(*)::int AS total FROM ${signals} WHERE ${where}`, values)
      : [];
    const alerts = new Map(zipped(rows, await this.alerts(rows)));
    const keyOf = ({ at, alert_id }: Candidate) => ({ value: at.toISOString(), id: alert_id });
    return pageOf(query, rows, (row) => alerts.get(row) as ExpectedAlert, keyOf, counted?.total);
  }

  private async alerts(candidates: readonly Candidate[]): Promise<ExpectedAlert[]> {
    const foreseen = candidates.flatMap((candidate) => {
      const row = caseRow(candidate);
      const rung = this.deadlines.ladder(row, candidate.clause)[candidate.rung - 1];
      return rung === undefined ? [] : [{ candidate, row, rung }];
    });
    const told = await this.recipients.told(
      foreseen.map(({ row, rung, candidate }) => ({ row, circle: { level: rung.level, limit: candidate.kind } })),
    );
    return foreseen.map(({ candidate, row, rung }, index) => ({
      at: instantText(candidate.at),
      case: { id: row.id, number: row.number, title: row.title },
      limit: candidate.kind,
      clause: candidate.clause,
      level: rung.level,
      dueAt: instantText(candidate.limit_due_at),
      to: (told[index] ?? []).map(({ userId, name, role }) => ({ id: userId, name, role })),
    }));
  }
}

const zipped = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one, index) => (index in others ? [[one, others[index] as Other] as [One, Other]] : []));
