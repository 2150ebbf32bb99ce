import { performance } from 'node:perf_hooks';
import pg from 'pg';

/** What the ledger is asked for at a desk: all that an office has, narrowed in the ways that people do. */
export const ledgerFilters = {
  newest: '',
  byStage: 'stage=handedOver',
  overdue: 'timeliness=overdue&sort=dueAt',
  dueNext: 'category=open,waiting&sort=dueAt',
  lastChanged: 'category=open&sort=-updatedAt',
  oneUnit: 'unitId={unit}&sort=stepDueAt',
  themeAndDates: 'theme=资金管理&dueAfter=2025-03-01&dueBefore=2025-06-01&sort=dueAt',
  words: 'q=扶贫资金',
  rareWords: 'q=第 77777 号',
} as const satisfies Record<string, string>;

/** One filter's answer times over HTTP, beside the floor. Milliseconds. */
export interface LedgerFigure {
  readonly filter: string;
  readonly pageMs: number;
  readonly pageP95Ms: number;
  /** How long the number of all takes, which the page asks for beside the rows. */
  readonly totalMs: number;
  /** Of a page to the floor: a bare indexed select of as many rows on the same server. */
  readonly ratio: number;
}

/** What was measured of the ledger. */
export interface LedgerFigures {
  readonly issues: number;
  readonly floorMs: number;
  readonly figures: readonly LedgerFigure[];
}

const titles = [
  '扶贫资金拨付不及时',
  '工程招标程序不规范',
  '公务接待超标准',
  '三会一课记录不全',
  '固定资产账实不符',
  '干部档案缺项',
];
const themes = ['资金管理', '工程招标', '作风建设', '组织建设', '资产管理'];
// Stage, step, category, turn, timeliness; most of what an office keeps is closed.
const standings = [
  ['closed', 'settled', 'closed', 'nobody', 'stopped'],
  ['closed', 'settled', 'closed', 'nobody', 'stopped'],
  ['closed', 'sustaining', 'closed', 'responsibleUnit', 'stopped'],
  ['archived', 'archived', 'closed', 'nobody', 'stopped'],
  ['handedOver', 'rectifying', 'open', 'responsibleUnit', 'onTrack'],
  ['handedOver', 'rectifying', 'open', 'responsibleUnit', 'dueSoon'],
  ['handedOver', 'rectifying', 'open', 'responsibleUnit', 'overdue'],
  ['handedOver', 'planning', 'open', 'responsibleUnit', 'unset'],
  ['reviewed', 'jointReview', 'waiting', 'reviewBodies', 'onTrack'],
  ['reviewed', 'decision', 'waiting', 'inspectionOffice', 'overdue'],
] as const;
const unitsOfLedger = 400;

/** Puts so many issues beside one that there is, spread over units, themes, states and dates as an office's are. Gives one of the units. */
export async function makeLedger(databaseUrl: string, caseId: string, count: number): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `CREATE TEMP TABLE units AS SELECT n, gen_random_uuid() AS id FROM generate_series(0, ${unitsOfLedger - 1}) n`,
    );
    await client.query(
      `INSERT INTO organisations SELECT (jsonb_populate_record(NULL::organisations,
         to_jsonb(o) || jsonb_build_object('id', u.id, 'name', '第' || u.n || '单位', 'path', left(o.path, -37) || u.id || '/'))).*
       FROM units u, (SELECT o.* FROM organisations o JOIN cases c ON c.unit_id = o.id WHERE c.id = $1) o`,
      [caseId],
    );
    await client.query(
      `INSERT INTO cases SELECT r.* FROM generate_series(1, $5::int) k
       JOIN units u ON u.n = k % ${unitsOfLedger}
       JOIN LATERAL (SELECT $4::jsonb -> (k % ${standings.length}) AS s) s ON true
       CROSS JOIN (SELECT * FROM cases WHERE id = $1) c
       CROSS JOIN LATERAL jsonb_populate_record(NULL::cases, to_jsonb(c) || jsonb_build_object(
         'id', gen_random_uuid(), 'number', 'L-' || k, 'title', ($2::text[])[1 + k % ${titles.length}] || '（第 ' || k || ' 号）',
         'theme', ($3::text[])[1 + k / 7 % ${themes.length}], 'unit_id', u.id,
         'stage', s.s ->> 0, 'step', s.s ->> 1, 'category', s.s ->> 2, 'turn', s.s ->> 3, 'timeliness', s.s ->> 4,
         'due_at', timestamptz '2024-01-01 17:30+08' + k % 900 * interval '1 day',
         'step_due_at', CASE WHEN k % 3 = 0 THEN timestamptz '2024-01-01 17:30+08' + k % 870 * interval '1 day' END,
         'created_at', timestamptz '2023-06-01 08:00+08' + k * interval '7 minutes',
         'updated_at', timestamptz '2023-06-01 08:00+08' + k * 31 % 700000 * interval '1 minute')) r`,
      [caseId, titles, themes, JSON.stringify(standings), count],
    );
    await client.query('VACUUM ANALYZE cases');
    const { rows } = await client.query<{ id: string }>('SELECT id FROM units WHERE n = 7');
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}

/** Asks the product for the first page of each filter again and again, and the database for as many rows without it. */
export async function measureLedger(
  product: { readonly url: string; readonly token: string },
  database: { readonly url: string; readonly issues: number },
  unitId: string,
  times: number,
): Promise<LedgerFigures> {
  const floorMs = quantile(await floorTimes(database.url, times * 3), 0.5);
  const ask = async (query: string) => {
    const begun = performance.now();
    const address = `${product.url}/api/v1/cases?${query.replace('{unit}', unitId)}`;
    const answer = await fetch(encodeURI(address), { headers: { authorization: `Bearer ${product.token}` } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${text}`);
    return performance.now() - begun;
  };
  const figures: LedgerFigure[] = [];
  for (const [filter, query] of Object.entries(ledgerFilters)) {
    await ask(`${query}&limit=50`);
    const pages = await oneByOne(times, () => ask(`${query}&limit=50`));
    const totals = await oneByOne(times, () => ask(`${query}&limit=1&count=true`));
    const pageMs = quantile(pages, 0.5);
    figures.push({ filter, pageMs, pageP95Ms: quantile(pages, 0.95), totalMs: quantile(totals, 0.5), ratio: pageMs / floorMs });
  }
  return { issues: database.issues, floorMs, figures };
}

/** Prints a line for each filter. */
export function printLedger({ issues, floorMs, figures }: LedgerFigures): void {
  process.stdout.write(
    `A filter of the ledger over ${issues} issues: its first 50 rows over HTTP, beside a bare indexed select of 50 rows ` +
      `(${floorMs.toFixed(1)} ms); on the screen it must be within 200 ms\n`,
  );
  for (const { filter, pageMs, pageP95Ms, totalMs, ratio } of figures) {
    const cells = [pageMs, pageP95Ms, totalMs, ratio].map((value) => value.toFixed(1).padStart(8));
    process.stdout.write(`${filter.padEnd(14)}${cells.join('')}  (page, p95, total in ms; page to floor)\n`);
  }
}

/** The floor: 50 whole rows of one unit by an index, prepared, over one connection. */
async function floorTimes(databaseUrl: string, times: number): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ office_id: string }>('SELECT office_id FROM cases LIMIT 1');
    return await oneByOne(times, async () => {
      const begun = performance.now();
      const values = [rows[0]?.office_id];
      await client.query({ name: 'floor', text: 'SELECT * FROM cases WHERE office_id = $1 ORDER BY id LIMIT 50', values });
      return performance.now() - begun;
    });
  } finally {
    await client.end();
  }
}

async function oneByOne(times: number, measure: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await measure());
  return taken;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
