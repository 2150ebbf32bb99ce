import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { addMonths } from '../../../workflows/calendar/civil-date.js';
import { officesRead } from '../../engine/own-office.js';
import { viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { LetterKind, NewLetter } from './letter.js';
import { letterList } from './letters.list.js';

/** A row of the table with the name of its addressee. */
export interface LetterRow {
  readonly id: string;
  readonly office_id: string;
  readonly kind: LetterKind;
  readonly number: string | null;
  readonly title: string;
  readonly content: string;
  readonly addressee_id: string;
  readonly addressee: string;
  readonly shared_problem: boolean;
  readonly case_ids: readonly string[];
  readonly campaign_id: string | null;
  readonly sent_on: string;
  readonly reply_due_on: string;
  readonly answered_on: string | null;
  readonly answer: string | null;
  readonly synthetic: boolean;
  readonly source: string | null;
}
type Kept = LetterRow & { readonly [column: string]: unknown };

/** Months in which a letter is to be answered. source: product §4, reply to a recommendation */
const monthsToReply = 2;

const columns = 'l.*, o.name AS addressee';
const from = 'letters l JOIN organisations o ON o.id = l.addressee_id';
/** Read by the office and those who stand over it, and by the body to which it was sent. */
const readable = '(l.office_id = ANY($1::uuid[]) OR l.addressee_id = ANY($2::uuid[]))';

const insert = statement(
  'letters.insert',
  'INSERT INTO letters SELECT * FROM jsonb_populate_recordset(NULL::letters, $1::jsonb) ON CONFLICT (id) DO NOTHING',
);
const find = statement<Kept>('letters.find', `SELECT ${columns} FROM ${from} WHERE l.id = $3 AND ${readable}`);
const lock = statement<{ office_id: string; addressee_id: string; sent_on: string; answered_on: string | null }>(
  'letters.lock',
  'SELECT office_id, addressee_id, sent_on, answered_on FROM letters WHERE id = $1 FOR UPDATE',
);
const answer = statement('letters.answer', 'UPDATE letters SET answer = $2, answered_on = $3 WHERE id = $1');
const ofCampaign = statement<{ id: string }>(
  'letters.campaign-of-office',
  'SELECT id FROM campaigns WHERE id = $1 AND office_id = $2',
);

const readerOf = (actor: Actor) => [officesRead(actor), viewOf(actor).bodies];

/** Reads and writes letters. */
@Injectable()
export class LettersRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, letters: readonly NewLetter[]): void {
    const rows = letters.map((letter) => ({
      ...{ id: letter.id ?? uuidv7(), office_id: letter.officeId, kind: letter.kind, number: letter.number ?? null },
      ...{ title: letter.title, content: letter.content, addressee_id: letter.addresseeId },
      ...{
        shared_problem: letter.sharedProblem ?? false,
        case_ids: letter.caseIds ?? [],
        campaign_id: letter.campaignId ?? null,
      },
      ...{ sent_on: letter.sentOn, reply_due_on: letter.replyDueOn ?? addMonths(letter.sentOn, monthsToReply) },
      ...{ answered_on: null, answer: null, synthetic: letter.synthetic ?? false, source: letter.source ?? null },
      created_at: unit.now,
    }));
    unit.write(insert, [JSON.stringify(rows)]);
  }

  async find(actor: Actor, id: string): Promise<LetterRow | undefined> {
    return (await this.database.rows(find, [...readerOf(actor), id]))[0];
  }

  async lock(unit: UnitOfWork, id: string) {
    return (await unit.read(lock, [id]))[0];
  }

  answer(unit: UnitOfWork, id: string, text: string, on: string): void {
    unit.write(answer, [id, text, on]);
  }

  async isCampaignOf(officeId: string, campaignId: string): Promise<boolean> {
    return (await this.database.rows(ofCampaign, [campaignId, officeId])).length > 0;
  }

  /** How many of the cases the actor sees. */
  async countSeen(actor: Actor, caseIds: readonly string[]): Promise<number> {
    const { where, values } = visibleSql(viewOf(actor), 2);
    const [row] = await this.database.select<{ count: number }>(
      `SELECT count(*)::int AS count FROM cases c WHERE c.id = ANY($1::uuid[]) AND ${where}`,
      [caseIds, ...values],
    );
    return row?.count ?? 0;
  }

  async list(actor: Actor, query: ListQuery<typeof letterList>): Promise<{ rows: LetterRow[]; total?: number }> {
    const { officeId, addresseeId, campaignId, kind, sharedProblem, answered } = query.filters;
    const given = [officeId, addresseeId, campaignId, kind, sharedProblem, answered].map((value) => value ?? null);
    const values = [...readerOf(actor), ...given];
    const where = `${readable} AND ($3::uuid[] IS NULL OR l.office_id = ANY($3)) AND ($4::uuid[] IS NULL OR l.addressee_id = ANY($4))
      AND ($5::uuid[] IS NULL OR l.campaign_id = ANY($5)) AND ($6::text[] IS NULL OR l.kind = ANY($6))
      AND ($7::boolean IS NULL OR l.shared_problem = $7) AND ($8::boolean IS NULL OR (l.answered_on IS NOT NULL) = $8)`;
    const page = keyset(query, letterList, { sentOn: 'l.sent_on', replyDueOn: 'l.reply_due_on' }, 'l.id', values.length + 1);
    const rows = await this.database.select<Kept>(
      `SELECT ${columns} FROM ${from} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows };
    const [counted] = await this.database.select<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
      values,
    );
    return { rows, total: counted?.total ?? 0 };
  }
}
