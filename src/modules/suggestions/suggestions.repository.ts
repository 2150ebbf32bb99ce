import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { NewSuggestions } from './suggestion.js';
import { suggestionList } from './suggestions.list.js';

/** A row of the table. */
export interface SuggestionRow {
  readonly id: string;
  readonly office_id: string;
  readonly training: string;
  readonly text: string;
  readonly made_on: string;
  readonly synthetic: boolean;
  readonly source: string | null;
}
type Kept = SuggestionRow & { readonly [column: string]: unknown };

const insert = statement(
  'suggestions.insert',
  `INSERT INTO training_suggestions SELECT * FROM jsonb_populate_recordset(NULL::training_suggestions, $1::jsonb)
   ON CONFLICT (id) DO NOTHING`,
);

/** Reads and writes suggestions. */
@Injectable()
export class SuggestionsRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, { officeId, training, madeOn, texts, ids = [], synthetic = false, source }: NewSuggestions): void {
    const rows = texts.map((text, index) => ({
      ...{ id: ids[index] ?? uuidv7(), office_id: officeId, training, text, made_on: madeOn },
      ...{ synthetic, source: source ?? null, created_at: unit.now },
    }));
    unit.write(insert, [JSON.stringify(rows)]);
  }

  async list(
    officeIds: readonly string[],
    query: ListQuery<typeof suggestionList>,
  ): Promise<{ rows: SuggestionRow[]; total?: number }> {
    const values = [officeIds, query.filters.officeId ?? null];
    const where = 's.office_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR s.office_id = ANY($2))';
    const page = keyset(query, suggestionList, { madeOn: 's.made_on' }, 's.id', values.length + 1);
    const rows = await this.database.select<Kept>(
      `SELECT s.* FROM training_suggestions s WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows };
    const counted = await this.database.select<{ total: number }>(
      `SELECT count(*)::int AS total FROM training_suggestions s WHERE ${where}`,
      values,
    );
    return { rows, total: counted[0]?.total ?? 0 };
  }
}
