import { WorkerPart } from '../../../src/engine/time/worker.js';
import { OutboxHandlers, type OutboxEntry } from '../../../src/engine/time/outbox-handlers.js';
import { statement } from '../../../src/platform/database/statement.js';
import { City } from '../../support/city.js';
import { queueBackends, RedisServer } from '../../support/queue-backends.js';
import { until } from '../../support/until.js';

const note = statement(
  'test.note',
  'INSERT INTO told SELECT * FROM jsonb_to_recordset($1::jsonb) AS t (case_id uuid, seq integer, ordinal integer)',
);

/** Empties every table of the queue but the one that tells its version. */
const wipePostgres = `
  DO $$
  DECLARE wiped text;
  BEGIN
    SELECT string_agg(format('bullmq.%I', tablename), ', ') INTO wiped FROM pg_tables
    WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%';
    EXECUTE 'TRUNCATE ' || wiped;
  END $$`;

/** Keeps what it is told in a table, in the transaction that ends the entries. */
function listen(city: City): void {
  const keep = async (unit: Parameters<Parameters<OutboxHandlers['handle']>[1]>[0], entries: readonly OutboxEntry[]) =>
    unit.write(note, [JSON.stringify(entries.map(({ caseId, seq, ordinal }) => ({ case_id: caseId, seq, ordinal })))]);
  city.provided(OutboxHandlers).handle('alert', keep);
}

describe.each(queueBackends)('a worker with its queue on %s', (backend) => {
  let redis: RedisServer | undefined;
  let city: City;
  const rows = <Row extends Record<string, unknown>>(text: string) => city.application.database.rows<Row>(text);
  const count = async (text: string) => Number((await rows<{ count: string }>(`SELECT count(*) FROM ${text}`))[0]?.count);
  const quiet = () => until(async () => (await count('outbox WHERE failure IS NULL')) === 0);

  beforeAll(async () => {
    redis = backend === 'redis' ? await RedisServer.start() : undefined;
    city = await City.start({ env: redis === undefined ? {} : { QUEUE_URL: redis.url } });
    await rows('CREATE TABLE told (case_id uuid, seq integer, ordinal integer)');
    await rows('GRANT ALL ON told TO bihuan_app');
    listen(city);
    await city.provided(WorkerPart).start();
  });
  afterAll(async () => {
    await city.close();
    await redis?.remove();
  });

  const wipe = async () => (redis === undefined ? rows(wipePostgres) : redis.wipe());

  it('speaks of limits and tells others, each once', async () => {
    city.at('2025-04-07 10:00');
    await city.issuesAt('handedOver.rectifying', 8);
    city.at('2025-09-17 09:00');
    await until(async () => (await count(`case_events WHERE type = 'DUE_SOON' AND payload->>'limit' = 'case'`)) === 8);
    await quiet();
    expect(await count('told')).toBe(await count('(SELECT DISTINCT case_id, seq, ordinal FROM told) t'));
    expect(await count('told JOIN case_events e USING (case_id, seq)')).toBe(await count('told'));
    expect(
      await count(`told JOIN case_events e USING (case_id, seq) WHERE e.type = 'DUE_SOON' AND payload->>'limit' = 'case'`),
    ).toBe(8);
  });

  it('goes on after its queue was emptied: nothing was kept only there', async () => {
    await wipe();
    city.at('2025-09-26 09:00');
    await until(async () => (await count(`case_events WHERE type = 'DUE_VERY_SOON' AND payload->>'limit' = 'case'`)) === 8);
    await quiet();
    expect(
      await count(`told JOIN case_events e USING (case_id, seq) WHERE e.type = 'DUE_VERY_SOON' AND payload->>'limit' = 'case'`),
    ).toBe(8);
  });

  it('is seen by the readiness check, and so is its queue', async () => {
    const { status, body } = await city.application.client.get('/health/ready');
    expect({ status, body }).toEqual({
      status: 200,
      body: { status: 'ready', checks: { database: 'ok', queue: 'ok', worker: 'ok' }, off: [] },
    });
  });

  if (backend === 'redis') {
    it('waits while Redis is away, and makes up for it when it is back', async () => {
      await redis?.kill();
      city.at('2025-10-07 18:00');
      await redis?.resume();
      await until(async () => (await count(`case_events WHERE type = 'DEADLINE_PASSED' AND payload->>'limit' = 'case'`)) === 8);
      await quiet();
      expect(
        await count(
          `told JOIN case_events e USING (case_id, seq) WHERE e.type = 'DEADLINE_PASSED' AND payload->>'limit' = 'case'`,
        ),
      ).toBe(8);
    });
  }
});
