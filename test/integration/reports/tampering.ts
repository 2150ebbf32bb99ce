import { readFile, chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reproduced } from '../../../src/modules/supervision-reports/reproduction.queries.js';
import type { City } from '../../support/city.js';

/** Alters the rows of an append-only table as only the owner of a database could, lets something be seen, and puts them back. */
export async function alter(
  city: City,
  table: 'issued_reports' | 'issued_report_cases',
  change: string,
  seen: () => Promise<Reproduced>,
  where = `kind = 'quarterly'`,
): Promise<Reproduced> {
  const { database } = city.application;
  const owned = async (...statements: readonly string[]) => {
    await database.rows(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_append_only`);
    for (const statement of statements) await database.rows(statement);
    await database.rows(`ALTER TABLE ${table} ENABLE TRIGGER ${table}_append_only`);
  };
  await database.rows(`CREATE TABLE aside AS SELECT * FROM ${table}`);
  await owned(`UPDATE ${table} SET ${change} WHERE ${where}`);
  try {
    return await seen();
  } finally {
    const columns = table === 'issued_reports' ? ['content', 'id'] : ['overdue_level', 'case_id'];
    await owned(`UPDATE ${table} t SET ${columns[0]} = a.${columns[0]} FROM aside a WHERE a.${columns[1]} = t.${columns[1]}`);
    await database.rows('DROP TABLE aside');
  }
}

/** Alters one byte of a file in the store. @returns puts it back */
export async function withoutGuard(directory: string, sha256: string, offset: number): Promise<() => Promise<void>> {
  const path = join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const content = await readFile(path);
  const altered = Buffer.from(content);
  altered[offset] = (altered[offset] ?? 0) ^ 1;
  await chmod(path, 0o640);
  await writeFile(path, altered);
  return () => writeFile(path, content);
}

/** How many issues of a unit each figure of a quarter must count, in SQL that shares nothing with the product's. */
export async function countsOf({ application }: City, quarter: string, unit: string): Promise<Readonly<Record<string, number>>> {
  const [year = '', n = ''] = quarter.split('-Q');
  const from = `${year}-${String(Number(n) * 3 - 2).padStart(2, '0')}-01T00:00:00+08:00`;
  const [row] = await application.database.rows<Record<string, number>>(
    `WITH span AS (SELECT $1::timestamptz AS a, $1::timestamptz + interval '3 months' AS b),
     mine AS (SELECT c.* FROM cases c JOIN organisations o ON o.id = c.unit_id WHERE o.name = $2 AND c.workflow = 'issue' AND c.disclosed
       AND c.stage NOT IN ('withdrawn', 'dismissed', 'merged')),
     ofQuarter AS (SELECT y.* FROM issue_cycles y JOIN mine ON mine.id = y.case_id, span WHERE y.closed_at >= a AND y.closed_at < b)
     SELECT (SELECT count(*) FROM mine WHERE closed_at IS NULL)::int AS open,
       (SELECT count(*) FROM mine WHERE closed_at IS NULL AND (context ->> 'overdueLevel')::int > 0)::int AS overdue,
       (SELECT count(*) FROM mine WHERE step = 'sustaining')::int AS sustained,
       (SELECT count(DISTINCT case_id) FROM ofQuarter)::int AS closed,
       (SELECT count(DISTINCT case_id) FROM ofQuarter WHERE closed_late)::int AS "closedLate",
       (SELECT count(DISTINCT y.case_id) FROM issue_cycles y JOIN mine ON mine.id = y.case_id, span
         WHERE y.cycle > 1 AND y.opened_at >= a AND y.opened_at < b)::int AS rebound`,
    [from, unit],
  );
  return row ?? {};
}
