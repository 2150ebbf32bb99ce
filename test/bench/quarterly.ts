import { performance } from 'node:perf_hooks';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../../src/app.module.js';
import { QuarterlyReportsCommands } from '../../src/modules/quarterly-reports/quarterly-reports.commands.js';
import { ReproductionQueries } from '../../src/modules/supervision-reports/reproduction.queries.js';
import { SupervisionReportsCommands } from '../../src/modules/supervision-reports/supervision-reports.commands.js';
import { SupervisionReportsQueries } from '../../src/modules/supervision-reports/supervision-reports.queries.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import { makeLedger } from './ledger.js';

/** The quarter that is compiled, and the instant at which it ended. */
const quarter = '2026-Q2';
const endedAt = '2026-07-01T00:00:00+08:00';

/** What a quarter over so many issues takes. Seconds. */
export interface QuarterlyFigures {
  readonly issues: number;
  readonly events: number;
  readonly units: number;
  /** The floor: the whole history read once by a bare statement on the same server. */
  readonly floor: number;
  /** Opening the report of every unit that owes one, with its figures. */
  readonly open: number;
  /** The office's figures, unit by unit, from the history. */
  readonly compile: number;
  /** Compiling it and keeping figures and lists of cases for good. */
  readonly freeze: number;
  /** Making it again and comparing every case. */
  readonly reproduce: number;
}

const life = [
  ['OPENED', 'found.drafting'],
  ['SUBMIT_WORKING_PAPER', 'found.firstCheck'],
  ['PASS_CHECK', 'found.secondCheck'],
  ['PASS_CHECK', 'found.thirdCheck'],
  ['PASS_CHECK', 'found.confirmed'],
  ['HAND_OVER', 'handedOver.awaitingReceipt'],
  ['SIGN_FOR', 'handedOver.planning'],
  ['SUBMIT_PLAN', 'handedOver.planReview'],
  ['GIVE_OPINION', 'handedOver.planReview'],
  ['GIVE_OPINION', 'handedOver.planReview'],
  ['APPROVE_PLAN', 'handedOver.rectifying'],
  ['DEADLINE_PASSED', 'handedOver.rectifying'],
  ['REPORT_PROGRESS', 'handedOver.rectifying'],
  ['SUBMIT_FOR_REVIEW', 'reviewed.jointReview'],
  ['GIVE_OPINION', 'reviewed.decision'],
  ['APPROVE', 'closed.settled'],
] as const;

/** Gives so many issues of a ledger a history: of each ten some are closed, some overdue, some on their way. */
async function makeHistories(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO case_events SELECT c.id, e.n::int, c.office_id, 1, e.step ->> 0,
       '{"id":"00000000-0000-7000-8000-000000000001","name":"某人","role":"inspectionOffice","orgId":null,"orgName":null}',
       timestamptz '2025-01-02 10:00+08' + (k.n % 480 + e.n * 4) * interval '1 day', NULL, e.step ->> 1,
       CASE e.n WHEN 1 THEN jsonb_build_object('unitId', c.unit_id, 'title', c.title) WHEN 12 THEN '{"limit":"case","level":1}'
         ELSE '{"opinion":"会审一致同意，请按方案抓好落实，按时报告进展。"}' END,
       '{}', 'everyone', 'bench', repeat('0', 64), md5(c.id::text || e.n) || md5(e.n || c.id::text)
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM cases WHERE number LIKE 'L-%') k JOIN cases c ON c.id = k.id
     CROSS JOIN jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (step, n)
     WHERE e.n <= (ARRAY[16, 16, 16, 16, 12, 13, 13, 7, 14, 15])[1 + k.n % 10]`,
    [JSON.stringify(life)],
  );
  await client.query('VACUUM ANALYZE case_events, cases');
  return rowCount ?? 0;
}

/** Makes so many issues with their histories and takes a city's quarter over them through all of its steps. */
export async function measureQuarter(
  databaseUrl: string,
  dataDir: string,
  caseId: string,
  issues: number,
): Promise<QuarterlyFigures> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const made = await client.query(`SELECT FROM cases WHERE number LIKE 'L-%' LIMIT 1`);
  if (made.rowCount === 0) await makeLedger(databaseUrl, caseId, issues);
  const events = await makeHistories(client);
  const { rows } = await client.query<{ office_id: string; user_id: string }>(
    'SELECT c.office_id, u.id AS user_id FROM cases c, users u WHERE c.id = $1 LIMIT 1',
    [caseId],
  );
  const floor = await secondsOf(() => client.query('SELECT count(*), count(DISTINCT case_id), max(at) FROM case_events'));
  await client.end();
  const config = loadConfig({ NODE_ENV: 'test', SEED: 'none', DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, databaseUrl }), { logger: ['error'] });
  try {
    const context = systemContext('bench');
    const transactions = app.get(Transactions);
    const officeId = rows[0]?.office_id ?? '';
    const openings = app.get(QuarterlyReportsCommands, { strict: false });
    const open = await secondsOf(async () => {
      let more = true;
      while (more) {
        const run = await transactions.run(context, (unit) => openings.openFor(unit, new Date(endedAt)));
        more = run.more === true;
      }
    });
    const commands = app.get(SupervisionReportsCommands, { strict: false });
    const queries = app.get(SupervisionReportsQueries, { strict: false });
    let units = 0;
    const compile = await secondsOf(async () => {
      units = (await queries.quarterly(context, quarter, officeId)).units.length;
    });
    const issuer = { id: rows[0]?.user_id ?? '', name: '某人', documentNumber: null };
    let number = '';
    const freeze = await secondsOf(async () => {
      ({ number } = await transactions.run(context, (unit) => commands.freeze(unit, { officeId, quarter }, issuer)));
    });
    const reproduce = await secondsOf(async () => {
      const { faults } = await app.get(ReproductionQueries, { strict: false }).reproduce(number);
      if (faults.length > 0) throw new Error(`it did not come out again: ${JSON.stringify(faults)}`);
    });
    return { issues, events, units, floor, open, compile, freeze, reproduce };
  } finally {
    await app.close();
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** One line for people. */
export function quarterlyLine({ issues, events, units, floor, open, compile, freeze, reproduce }: QuarterlyFigures): string {
  const s = (seconds: number) => `${seconds.toFixed(1)} s`;
  return (
    `A city's quarter over ${issues} issues (${events} events, ${units} units): reports opened in ${s(open)}, compiled in ${s(compile)}, ` +
    `kept for good in ${s(freeze)}, made again in ${s(reproduce)}; the whole history read once by a bare statement: ${s(floor)}; ` +
    `ratio of compiling ${(compile / floor).toFixed(1)}`
  );
}
