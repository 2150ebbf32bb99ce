import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Every two letters that stand beside each other: Chinese words are mostly two characters, too short for trigrams.
  `CREATE FUNCTION bigrams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
     SELECT coalesce(array_agg(DISTINCT substr(lower(words), place, 2)), '{}') FROM generate_series(1, length(words) - 1) AS place
   $$`,
  `CREATE INDEX cases_words ON cases USING gin (bigrams(title || ' ' || number))`,
  'CREATE INDEX cases_created ON cases (created_at, id)',
  'CREATE INDEX cases_due ON cases (due_at, id)',
  `CREATE INDEX cases_turn ON cases (turn, office_id) WHERE turn <> 'nobody'`,
  `CREATE INDEX cases_extension ON cases (office_id) WHERE extension = 'requested'`,
];

/**
 * What the ledger and everybody's work are read by, at a hundred thousand cases in a tenth of a second.
 * Nothing that every event changes is in an index: that would be paid for by each of them.
 */
export class LedgerIndexes1700000001621 implements MigrationInterface {
  name = 'LedgerIndexes1700000001621';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
