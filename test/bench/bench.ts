import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { bareQueueRate, makeDue, watchDelivery, type AlertFigures } from './alerts.js';
import { feedbackLine, measureFeedback } from './feedback.js';
import { Floor } from './floor.js';
import { makeLedger, measureLedger, printLedger, type LedgerFigures } from './ledger.js';
import type { Load, LoadResult } from './load-worker.js';
import { measurePage, pageLine, type PageFigures } from './page.js';
import { prepareCases } from './prepared-cases.js';
import { measureQuarter, quarterlyLine, type QuarterlyFigures } from './quarterly.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    clients: { type: 'string', default: '1,8,16' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: 'page,transitions,feedback,alerts,ledger,quarterly' },
    alerts: { type: 'string' },
    cases: { type: 'string' },
  },
});
const clientCounts = options.clients.split(',').map(Number);
const parts = new Set(options.only.split(','));
const alertCount = Number(options.alerts ?? (options.quick ? 5_000 : 100_000));
const ledgerSize = Number(options.cases ?? (options.quick ? 20_000 : 100_000));
const rounds = options.quick ? 1 : 3;
const seconds = options.quick ? 3 : 6;
const mustReach: Readonly<Record<number, number>> = { 1: 0.25, 16: 0.35, 64: 0.4 };

const say = (line: string) => process.stderr.write(`${line}\n`);
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bihuan-bench-'));
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'server') });
let product: ChildProcess | undefined;

try {
  say(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
  say('preparing cases …');
  const prepared = await prepareCases(postgres.url, join(folder, 'files'), options.quick ? 2_000 : 10_000, {
    feedbackRounds: parts.has('feedback') ? rounds : 0,
  });
  const floor = new Floor(postgres.url);
  await floor.prepare();
  const started = await startProduct();
  product = started.process;
  const page = parts.has('page') ? await pageFigures(started.url) : undefined;
  let versions: Record<string, number> = {};
  const rows: { clients: number; transitions: number[]; floor: number[]; ratio: number[]; p50: number[]; p99: number[] }[] = [];
  for (const clients of parts.has('transitions') ? clientCounts : []) {
    const row = {
      clients,
      transitions: [] as number[],
      floor: [] as number[],
      ratio: [] as number[],
      p50: [] as number[],
      p99: [] as number[],
    };
    for (let round = 1; round <= rounds; round++) {
      say(`${clients} client(s), round ${round} of ${rounds} …`);
      const bare = await floor.measure(clients, seconds);
      const result = await runLoad({ ...prepared, url: started.url, clients, seconds, versions });
      if (result.failures.length > 0) throw new Error(`the load failed: ${result.failures.join('; ')}`);
      versions = { ...versions, ...result.versions };
      const perSecond = result.done / result.seconds;
      row.transitions.push(perSecond);
      row.floor.push(bare);
      row.ratio.push(perSecond / bare);
      row.p50.push(result.p50);
      row.p99.push(result.p99);
    }
    rows.push(row);
  }
  const figures = rows.map((row) => ({
    clients: row.clients,
    transitionsPerSecond: Math.round(median(row.transitions)),
    floorPerSecond: Math.round(median(row.floor)),
    ratio: Number(median(row.ratio).toFixed(3)),
    mustReach: mustReach[row.clients] ?? null,
    p50Ms: Number(median(row.p50).toFixed(2)),
    p99Ms: Number(median(row.p99).toFixed(2)),
  }));
  const { officeToken: token, feedbacks } = prepared;
  const feedback = parts.has('feedback') ? await measureFeedback({ url: started.url, token }, feedbacks) : undefined;
  await ended(product);
  const alerts = parts.has('alerts') ? await alertFigures(prepared.caseIds[0] ?? '') : undefined;
  const ledger = parts.has('ledger') ? await ledgerFigures(prepared.caseIds[0] ?? '', prepared.officeToken) : undefined;
  const quarterly = parts.has('quarterly') ? await quarterlyFigures(prepared.caseIds[0] ?? '') : undefined;
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ floor: floor.harness, rounds, seconds, page, figures, feedback, alerts, ledger, quarterly })}\n`,
    );
  else print(page, figures, floor.harness, alerts);
  if (feedback !== undefined && !options.json) process.stdout.write(`${feedbackLine(feedback)}\n`);
  if (ledger !== undefined && !options.json) printLedger(ledger);
  if (quarterly !== undefined && !options.json) process.stdout.write(`${quarterlyLine(quarterly)}\n`);
} finally {
  if (product !== undefined) await ended(product);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Once, with as many due at once as asked for; the queue's own rate is taken before, on the same server. */
async function alertFigures(caseId: string): Promise<AlertFigures> {
  say(`${alertCount} alerts due at once …`);
  const queuePerSecond = await bareQueueRate({ postgres: postgres.url }, options.quick ? 2_000 : 10_000);
  await makeDue(postgres.url, caseId, alertCount);
  const started = await startProduct();
  product = started.process;
  const watched = await watchDelivery(postgres.url, started.process.pid ?? 0, alertCount);
  return { ...watched, queuePerSecond, ratio: watched.alertsPerSecond / queuePerSecond };
}

/** On the product as it has just started, before anything else is asked of it. */
async function pageFigures(url: string): Promise<PageFigures | undefined> {
  say('first load of the page …');
  const figures = await measurePage(url, options.quick ? 3 : 9);
  if (figures === undefined) say('no Chromium on this machine: the page is not measured');
  return figures;
}

/** The first page of each usual filter over so many issues of one office. */
async function ledgerFigures(caseId: string, token: string): Promise<LedgerFigures> {
  say(`${ledgerSize} issues in the ledger …`);
  if (product !== undefined) await ended(product);
  const unitId = await makeLedger(postgres.url, caseId, ledgerSize);
  const started = await startProduct();
  product = started.process;
  return measureLedger({ url: started.url, token }, { url: postgres.url, issues: ledgerSize }, unitId, options.quick ? 10 : 40);
}

/** A city's quarter over so many issues with their whole histories, once. */
async function quarterlyFigures(caseId: string): Promise<QuarterlyFigures> {
  say(`a quarter over ${ledgerSize} issues …`);
  if (product !== undefined) await ended(product);
  return measureQuarter(postgres.url, join(folder, 'files'), caseId, ledgerSize);
}

function print(
  page: PageFigures | undefined,
  figures: readonly object[],
  harness: string,
  alerts: AlertFigures | undefined,
): void {
  if (page !== undefined) process.stdout.write(`${pageLine(page)}\n`);

  if (figures.length > 0) printTransitions(figures, harness);
  if (alerts === undefined) return;
  const { alertsPerSecond, queuePerSecond, ratio, memoryEarly, memoryLate } = alerts;
  process.stdout.write(
    `${alerts.alerts} alerts due at once, claimed and delivered to an inbox: ${Math.round(alertsPerSecond)} a second; ` +
      `the queue's own bare add and process: ${Math.round(queuePerSecond)}; ratio ${ratio.toFixed(2)} (must reach 0.5). ` +
      `Memory ${memoryEarly} MB at a tenth, ${memoryLate} MB at the end\n`,
  );
}

function printTransitions(figures: readonly object[], harness: string): void {
  process.stdout.write(
    `One transition over HTTP beside the floor (${harness}, same server, synchronous_commit=on); median of ${rounds} round(s) of ${seconds} s\n`,
  );
  const names = Object.keys(figures[0] ?? {});
  const cells = [names, ...figures.map((figure) => Object.values(figure).map((value) => String(value ?? '–')))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) process.stdout.write(`${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function startProduct(): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [file('../../src/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url,
      DATA_DIR: join(folder, 'files'),
      PORT: '0',
      SEED: 'none',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { ready?: boolean; url?: string };
    if (said.ready === true && said.url !== undefined) return { process: child, url: said.url };
  }
  throw new Error('the product ended before it was ready');
}

async function runLoad(load: Load): Promise<LoadResult> {
  const worker = spawn(process.execPath, [file('./load-worker.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
  worker.stdin.end(JSON.stringify(load));
  const chunks: Buffer[] = [];
  for await (const chunk of worker.stdout) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as LoadResult;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
