import { Pool } from 'undici';
import type { Prepared } from './prepared-cases.js';

/** What the load is told, on standard input. */
export interface Load extends Prepared {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  /** Version of each case when the run begins, where it is not `version`. */
  readonly versions: Readonly<Record<string, number>>;
}

/** What the load did: answers that were right, their times in milliseconds, and the versions reached. */
export interface LoadResult {
  readonly done: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: readonly string[];
  readonly versions: Readonly<Record<string, number>>;
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const load = JSON.parse(Buffer.concat(chunks).toString()) as Load;

const pool = new Pool(load.url, { connections: load.clients, pipelining: 1 });
const versions: Record<string, number> = { ...load.versions };
const failures: string[] = [];
const times: number[] = [];

/** One transition: the unit disputes the hand-over, or the office upholds it; each changes state, limits and timeliness. */
async function transition(caseId: string): Promise<void> {
  const version = versions[caseId] ?? load.version;
  const disputes = (version - load.version) % 2 === 0;
  const body = disputes
    ? { type: 'DISPUTE', ground: 'factsDiffer', explanation: '事实有出入，请予核实。' }
    : { type: 'UPHOLD', answer: '经核实，事实清楚，维持移交。' };
  const began = performance.now();
  const answer = await pool.request({
    method: 'POST',
    path: `/api/v1/cases/${caseId}/events`,
    headers: {
      authorization: `Bearer ${disputes ? load.headToken : load.officeToken}`,
      'content-type': 'application/json',
      'if-match': `"${version}"`,
    },
    body: JSON.stringify(body),
  });
  const text = await answer.body.text();
  times.push(performance.now() - began);
  if (answer.statusCode === 200) versions[caseId] = version + 1;
  else failures.push(`${answer.statusCode} ${text.slice(0, 200)}`);
}

/** Each client works on cases of its own, so that no version conflict is measured. */
async function client(index: number, until: number): Promise<void> {
  const own = load.caseIds.filter((_, position) => position % load.clients === index);
  for (let turn = 0; performance.now() < until; turn++) await transition(own[turn % own.length] ?? '');
}

const clients = (seconds: number) => {
  const until = performance.now() + seconds * 1000;
  return Promise.all(Array.from({ length: load.clients }, (_, index) => client(index, until)));
};
await clients(1);
times.length = 0;
const began = performance.now();
await clients(load.seconds);
const seconds = (performance.now() - began) / 1000;
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const result: LoadResult = {
  done: times.length - failures.length,
  seconds,
  p50: at(0.5),
  p99: at(0.99),
  failures: failures.slice(0, 5),
  versions,
};
process.stdout.write(JSON.stringify(result));
await pool.close();
