import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { DebugPoint } from '../../../src/platform/database/debug-points.js';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { contentsOf } from './contents.js';
import type { CrashOrder } from './crashing-product.js';
import { eventsOf, openMany } from './many-issues.js';

/** Where the test run keeps the sources compiled for plain Node; the program is compiled beside them. */
const compiled = resolve('node_modules/.cache/test-sources');
const program = 'test/integration/engine/crashing-product';

describe('a process that dies', () => {
  let city: City;
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    city = await City.start();
    const swc = [
      resolve('node_modules/@swc/cli/bin/swc.js'),
      `${program}.ts`,
      '-d',
      compiled,
      '--config-file',
      '.swcrc',
      '--quiet',
    ];
    await promisify(execFile)(process.execPath, swc);
  });
  afterEach(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  afterAll(() => city.close());

  const rows = (table: string, { id }: Issue) =>
    city.application.database.rows(`SELECT * FROM ${table} WHERE case_id = $1 ORDER BY seq`, [id]);
  const contents = () => contentsOf(city.application.database);

  /** A second process of the product on the same database, with a power cut ahead of it. */
  async function startDoomed(at: DebugPoint): Promise<void> {
    const now = city.application.clock.now().toISOString();
    const order: CrashOrder = { databaseUrl: city.application.database.url, dataDir: city.files, now, at };
    child = spawn(process.execPath, [`${compiled}/${program}.js`, JSON.stringify(order)], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (child.stdout === null) throw new Error('the process has no output');
    const ended = once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the process ended with ${code} before it listened`)),
    );
    [url] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])) as [string];
  }

  /** Sends to the doomed process; resolves once it is dead, and makes sure that it never answered. */
  async function sendAndDie(name: Name, path: string, body: object, extras: { version?: number; idempotencyKey: string }) {
    const dead = once(child, 'exit');
    const client = await city.as(name, url);
    await expect(client.post(path, body, extras)).rejects.toThrow('fetch failed');
    expect(await dead).toEqual([null, 'SIGKILL']);
  }

  describe('just before the commit', () => {
    it('has kept nothing of an event, and the retry does all of it once', async () => {
      const issue = await city.issueAt('found.confirmed');
      const before = await contents();
      await startDoomed('beforeCommit');
      const extras = { version: issue.version, idempotencyKey: randomUUID() };
      await sendAndDie('office', `/cases/${issue.id}/events`, { type: 'HAND_OVER' }, extras);
      expect(await contents()).toEqual(before);

      const retry = await (await city.as('office')).post(`/cases/${issue.id}/events`, { type: 'HAND_OVER' }, extras);
      expect(retry).toMatchObject({ status: 200, body: { case: { stage: 'handedOver', version: issue.version + 1 } } });
      expect((await eventsOf(city, issue)).filter((type) => type === 'HAND_OVER')).toHaveLength(1);
      expect(await city.faults()).toEqual([]);
    });

    it('has kept nothing of a batch', async () => {
      const issues = await openMany(city, 50);
      const events = issues.map(({ id }) => ({ caseId: id, version: 1, type: 'SUBMIT_WORKING_PAPER' }));
      const before = await contents();
      await startDoomed('beforeCommit');
      await sendAndDie('author', '/cases/events', { events }, { idempotencyKey: randomUUID() });
      expect(await contents()).toEqual(before);
    });
  });

  describe('just after the commit', () => {
    it('has kept all of an event, and the retry is given the answer that was lost', async () => {
      const issue = await city.issueAt('found.confirmed');
      await startDoomed('afterCommit');
      const extras = { version: issue.version, idempotencyKey: randomUUID() };
      const seq = issue.version + 1;
      await sendAndDie('office', `/cases/${issue.id}/events`, { type: 'HAND_OVER' }, extras);
      expect((await rows('case_events', issue)).at(-1)).toMatchObject({ seq, type: 'HAND_OVER' });
      expect(await rows('outbox', issue)).toContainEqual(
        expect.objectContaining({ seq, effect: 'caseChanged', dispatched_at: null }),
      );
      expect((await rows('deadlines', issue)).map(({ kind, status }) => `${String(kind)} ${String(status)}`).sort()).toEqual([
        'case armed',
        'step armed',
      ]);

      const kept = await contents();
      const retry = await (await city.as('office')).post(`/cases/${issue.id}/events`, { type: 'HAND_OVER' }, extras);
      expect(retry).toMatchObject({ status: 200, body: { case: { stage: 'handedOver', version: seq }, event: { seq } } });
      expect(await contents()).toEqual(kept);
      expect(await city.faults()).toEqual([]);
    });

    it('has kept an issue that it logged, once', async () => {
      const title = randomUUID();
      const finding = {
        inspectionId: city.inspections.onSite,
        title,
        finding: '断电时登记',
        theme: '党建',
        manifestations: [{ text: '一' }],
      };
      const extras = { idempotencyKey: randomUUID() };
      await startDoomed('afterCommit');
      await sendAndDie('author', '/issues', finding, extras);
      const [row, ...more] = await city.application.database.rows<{ id: string }>('SELECT id FROM cases WHERE title = $1', [
        title,
      ]);
      expect(more).toEqual([]);
      const retry = await (await city.as('author')).post('/issues', finding, extras);
      expect(retry).toMatchObject({ status: 201, body: { id: row?.id, title } });
      expect(await city.application.database.rows('SELECT id FROM cases WHERE title = $1', [title])).toHaveLength(1);
    });
  });
});
