import { Injectable } from '@nestjs/common';
import type { WarningLevel } from '../../../workflows/rules/pack.js';
import { viewOf } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { DemandRow, TalkRow } from './talk.js';
import { talkList } from './talks.list.js';

/** A demand of a confirmed record that nobody has met yet. */
interface OpenDemandRow {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly owner_org_id: string | null;
  readonly owner_user_id: string | null;
  readonly due_on: string;
  readonly told: WarningLevel | null;
  /** The case or the inspection of the record. */
  readonly place_id: string;
  readonly written_by: string;
  readonly confirmed_at: Date;
}

type Kept = TalkRow & { readonly [column: string]: unknown };

const demands = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'text', d.text, 'owner', d.owner,
  'ownerOrgId', d.owner_org_id, 'ownerUserId', d.owner_user_id, 'dueOn', d.due_on, 'doneAt', d.done_at) ORDER BY d.position) FROM talk_demands d WHERE d.talk_id = t.id), '[]') AS demands`;
/** Seen by the inspection's side of its inspection or case, as `$1` to `$3` tell of the reader. */
const inside = `(t.office_id = ANY($1::uuid[]) OR (t.office_id = ANY($2::uuid[]) AND CASE WHEN t.case_id IS NULL
  THEN coalesce((SELECT bool_or(m.user_id = $3::uuid) FROM inspection_members m WHERE m.inspection_id = t.inspection_id), true)
  ELSE EXISTS (SELECT FROM cases c WHERE c.id = t.case_id AND (c.team_ids = '{}' OR $3::uuid = ANY(c.team_ids))) END))`;

const insert = statement(
  'talks.insert',
  `INSERT INTO talks (id, office_id, inspection_id, case_id, kind, held_on, attendees, record, written_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
const insertDemand = statement(
  'talks.insert-demand',
  `INSERT INTO talk_demands (id, talk_id, position, text, owner, owner_org_id, owner_user_id, due_on)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const find = statement<Kept>('talks.find', `SELECT t.*, ${demands} FROM talks t WHERE t.id = $4 AND ${inside}`);
const lock = statement<Kept>('talks.lock', `SELECT t.*, '[]'::jsonb AS demands FROM talks t WHERE t.id = $1 FOR UPDATE`);
const correct = statement('talks.correct', 'UPDATE talks SET kind = $2, held_on = $3, attendees = $4, record = $5 WHERE id = $1');
const clearDemands = statement('talks.clear-demands', 'DELETE FROM talk_demands WHERE talk_id = $1');
const confirm = statement('talks.confirm', 'UPDATE talks SET confirmed_at = $2 WHERE id = $1');
const meet = statement('talks.meet-demand', 'UPDATE talk_demands SET done_at = $2 WHERE id = $1');
/** What is not confirmed may still be corrected, and is followed by nobody yet. */
const openDemands = statement<OpenDemandRow & { readonly [column: string]: unknown }>(
  'talks.open-demands',
  `SELECT d.*, coalesce(t.case_id, t.inspection_id) AS place_id, t.written_by, t.confirmed_at
   FROM talk_demands d JOIN talks t ON t.id = d.talk_id
   WHERE d.done_at IS NULL AND d.due_on <= $1 AND t.confirmed_at IS NOT NULL AND d.told IS DISTINCT FROM 'overdue3'
   ORDER BY d.due_on, d.id`,
);
const rememberTold = statement('talks.remember-told', 'UPDATE talk_demands SET told = $2 WHERE id = ANY($1::uuid[])');

const readerOf = (actor: Actor): readonly unknown[] => {
  const { offices, teamOffices, userId } = viewOf(actor);
  return [offices, teamOffices, userId];
};

/** Reads and writes the records of talks. */
@Injectable()
export class TalksRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, row: Omit<TalkRow, 'demands' | 'confirmed_at'>, rows: readonly DemandRow[]): void {
    unit.write(insert, [
      ...[row.id, row.office_id, row.inspection_id, row.case_id, row.kind, row.held_on],
      ...[row.attendees, row.record, row.written_by, row.created_at],
    ]);
    this.insertDemands(unit, row.id, rows);
  }

  /** Writes a record anew that nobody has confirmed yet, its demands with it. */
  correct(
    unit: UnitOfWork,
    id: string,
    row: Pick<TalkRow, 'kind' | 'held_on' | 'attendees' | 'record'>,
    rows: readonly DemandRow[],
  ): void {
    unit.write(correct, [id, row.kind, row.held_on, row.attendees, row.record]);
    unit.write(clearDemands, [id]);
    this.insertDemands(unit, id, rows);
  }

  private insertDemands(unit: UnitOfWork, talkId: string, rows: readonly DemandRow[]): void {
    for (const [position, { id, text, owner, ownerOrgId, ownerUserId, dueOn }] of rows.entries())
      unit.write(insertDemand, [id, talkId, position, text, owner, ownerOrgId, ownerUserId, dueOn]);
  }

  /** A record that the reader may see. */
  async find(actor: Actor, id: string): Promise<TalkRow | undefined> {
    return (await this.database.rows(find, [...readerOf(actor), id]))[0];
  }

  async lock(unit: UnitOfWork, id: string): Promise<TalkRow | undefined> {
    return (await unit.read(lock, [id]))[0];
  }

  confirm(unit: UnitOfWork, id: string): void {
    unit.write(confirm, [id, unit.now]);
  }

  meet(unit: UnitOfWork, demandId: string, at: Date | null): void {
    unit.write(meet, [demandId, at]);
  }

  /** The open demands of confirmed records that are due by a day; those of which all has been told are left out. */
  openDemands(unit: UnitOfWork, day: string): Promise<OpenDemandRow[]> {
    return unit.read(openDemands, [day]);
  }

  rememberTold(unit: UnitOfWork, ids: readonly string[], level: WarningLevel): void {
    unit.write(rememberTold, [ids, level]);
  }

  async list(actor: Actor, query: ListQuery<typeof talkList>): Promise<{ rows: TalkRow[]; total?: number }> {
    const { inspectionId, caseId, kind } = query.filters;
    const values = [...readerOf(actor), inspectionId ?? null, caseId ?? null, kind ?? null];
    const where = `${inside} AND ($4::uuid[] IS NULL OR t.inspection_id = ANY($4)) AND ($5::uuid[] IS NULL OR t.case_id = ANY($5))
      AND ($6::text[] IS NULL OR t.kind = ANY($6))`;
    const page = keyset(query, talkList, { heldOn: 't.held_on', createdAt: 't.created_at' }, 't.id', values.length + 1);
    const rows = await this.database.select<Kept>(
      `SELECT t.*, ${demands} FROM talks t WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows };
    const [counted] = await this.database.select<{ total: number }>(
      `SELECT count(*)::int AS total FROM talks t WHERE ${where}`,
      values,
    );
    return { rows, total: counted?.total ?? 0 };
  }
}
