import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { open, seal, type SealedText } from './clue-cipher.js';
import { ClueKeys } from './clue-keys.js';

export type SealedPart = 'clue' | 'informant' | 'reply';

/** What a referral is about, without its texts. */
export interface ReferralFacts {
  readonly case_id: string;
  readonly kind: 'discipline' | 'audit' | 'finance' | 'other';
  readonly to_org_id: string;
  readonly inspection_id: string | null;
  readonly issue_id: string | null;
}

/** A text of a referral, opened. */
export interface OpenedText {
  readonly part: SealedPart;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

interface TextRecord {
  readonly id: string;
  readonly referral_id: string;
  readonly part: SealedPart;
  readonly key_id: string;
  readonly nonce: Buffer;
  readonly content: Buffer;
  readonly written_by: string;
  readonly written_at: Date;
}
type Row<Record> = Record & { readonly [column: string]: unknown };

const insertReferral = statement(
  'sealed.insert-referral',
  'INSERT INTO sealed.referrals (case_id, kind, to_org_id, inspection_id, issue_id) VALUES ($1, $2, $3, $4, $5)',
);
const insertText = statement(
  'sealed.insert-text',
  `INSERT INTO sealed.texts (id, referral_id, part, key_id, nonce, content, written_by, written_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const facts = statement<Row<ReferralFacts>>('sealed.facts', 'SELECT * FROM sealed.referrals WHERE case_id = ANY($1::uuid[])');
const texts = statement<Row<TextRecord>>(
  'sealed.texts',
  'SELECT * FROM sealed.texts WHERE referral_id = $1 ORDER BY written_at, id',
);
const underOthers = statement<Row<TextRecord>>(
  'sealed.under-other-keys',
  'SELECT * FROM sealed.texts WHERE key_id <> $1 ORDER BY id LIMIT $2 FOR UPDATE',
);
const resealed = statement('sealed.reseal', 'UPDATE sealed.texts SET key_id = $2, nonce = $3, content = $4 WHERE id = $1');

const placeOf = (referralId: string, part: SealedPart, id: string) => `${referralId}/${part}/${id}`;

/** The one place that reads and writes the schema of clues; nothing leaves or enters it but under seal. */
@Injectable()
export class SealedStore {
  constructor(
    private readonly database: Database,
    private readonly keys: ClueKeys,
  ) {}

  /** Fails where nothing can be sealed or opened. @throws Problem `referrals.no-key` */
  assertOpen(): void {
    this.keys.present();
  }

  /** Keeps what a referral is about. @throws Problem `referrals.no-key` */
  keep(unit: UnitOfWork, { case_id, kind, to_org_id, inspection_id, issue_id }: ReferralFacts): void {
    this.assertOpen();
    unit.write(insertReferral, [case_id, kind, to_org_id, inspection_id, issue_id]);
  }

  /** Seals a text of a referral. @throws Problem `referrals.no-key` */
  add(unit: UnitOfWork, referralId: string, part: SealedPart, text: string): void {
    const id = uuidv7();
    const { keyId, nonce, content } = seal(this.keys.present(), placeOf(referralId, part, id), text);
    unit.write(insertText, [id, referralId, part, keyId, nonce, content, unit.actor.id, unit.now]);
  }

  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, ReferralFacts>> {
    return new Map((await this.database.rows(facts, [ids])).map((record) => [record.case_id, record]));
  }

  /** Opens the texts of a referral, the oldest first. @throws Problem `referrals.no-key` */
  async texts(unit: UnitOfWork, referralId: string): Promise<OpenedText[]> {
    return (await unit.read(texts, [referralId])).map((record) => ({
      part: record.part,
      text: this.opened(record),
      writtenBy: record.written_by,
      writtenAt: record.written_at,
    }));
  }

  /** Seals texts anew that lie under another key than the present one, so many at most. @returns how many it were */
  async reseal(unit: UnitOfWork, most: number): Promise<number> {
    const key = this.keys.present();
    const records = await unit.read(underOthers, [key.id, most]);
    for (const record of records) {
      const place = placeOf(record.referral_id, record.part, record.id);
      const { keyId, nonce, content } = seal(key, place, this.opened(record));
      unit.write(resealed, [record.id, keyId, nonce, content]);
    }
    return records.length;
  }

  private opened({ id, referral_id, part, key_id, nonce, content }: TextRecord): string {
    const sealed: SealedText = { keyId: key_id, nonce, content };
    return open(this.keys.named(key_id), placeOf(referral_id, part, id), sealed);
  }
}
