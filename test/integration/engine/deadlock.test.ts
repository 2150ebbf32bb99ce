import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { References } from '../../../src/engine/write-path/references.js';
import { WritePath } from '../../../src/engine/write-path/write-path.js';
import { ActorsQueries } from '../../../src/modules/accounts/actors.queries.js';
import { Database } from '../../../src/platform/database/database.js';
import { statement } from '../../../src/platform/database/statement.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { RequestContext } from '../../../src/platform/http/request-context.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { eventsOf } from './many-issues.js';
import { Meeting } from './meeting.js';

/** Lets events that name another case meet when each holds its own case and none has asked for the other's yet. */
@Injectable()
class MeetingReferences extends References {
  static meeting = new Meeting(0);
  /** SQLSTATEs of the failures of asking for the other case. */
  static readonly failures: string[] = [];

  override async ensure(...reference: Parameters<References['ensure']>): Promise<void> {
    await MeetingReferences.meeting.arrive();
    try {
      await super.ensure(...reference);
    } catch (error) {
      if (error instanceof DatabaseError) MeetingReferences.failures.push(error.code ?? '');
      throw error;
    }
  }
}

const readOne = statement<{ value: number }>('test.read', 'SELECT value FROM counters WHERE id = 1');
const writeOne = statement('test.write', 'UPDATE counters SET value = $1 WHERE id = 1');
const repeatableRead = statement('test.repeatable-read', 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
const alwaysLosing = statement('test.lose', `DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure'; END $$`);

describe('two units of work that lose to each other', () => {
  let city: City;
  let office: RequestContext;

  beforeAll(async () => {
    city = await City.start({ override: (builder) => builder.overrideProvider(References).useClass(MeetingReferences) });
    const [actor] = await city.provided(ActorsQueries).named(['office']);
    if (actor === undefined) throw new Error('the city has an office');
    office = { actor, requestId: 'test', language: 'zh' };
  });
  beforeEach(() => {
    MeetingReferences.meeting = new Meeting(0);
    MeetingReferences.failures.length = 0;
  });
  afterAll(() => city.close());

  const merge = (issue: Issue, into: Issue) => ({
    caseId: issue.id,
    version: issue.version,
    type: 'MERGE',
    payload: { intoCaseId: into.id, ground: '同一事项' },
  });
  /** A unit of work that nobody runs a second time. */
  async function withoutRetry<Answer>(work: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    const client = await city.provided(Database).pool.connect();
    const unit = new UnitOfWork(client, office, city.application.clock.now());
    try {
      const answer = await work(unit);
      await unit.commit();
      return answer;
    } catch (error) {
      await unit.rollback();
      throw error;
    } finally {
      client.release();
    }
  }
  const codesOf = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
    outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as DatabaseError).code] : []));

  describe('by a deadlock: two issues, each to be merged into the other', () => {
    it('would fail with SQLSTATE 40P01 if nobody tried again: the collision really happens', async () => {
      const [one, other] = await city.issuesAt('found.confirmed', 2);
      if (one === undefined || other === undefined) throw new Error('two were asked for');
      MeetingReferences.meeting = new Meeting(2);
      const send = (issue: Issue, into: Issue) =>
        withoutRetry((unit) => city.provided(WritePath).send(unit, [merge(issue, into)]));
      const outcomes = await Promise.allSettled([send(one, other), send(other, one)]);
      expect(codesOf(outcomes)).toEqual(['40P01']);
      expect(MeetingReferences.failures).toEqual(['40P01']);
    });

    it('are both answered: one is merged, the other is told that there is nothing left to merge into', async () => {
      const [one, other] = await city.issuesAt('found.confirmed', 2);
      if (one === undefined || other === undefined) throw new Error('two were asked for');
      MeetingReferences.meeting = new Meeting(2);
      const send = async (issue: Issue, into: Issue) => {
        const { caseId, version, type, payload } = merge(issue, into);
        return (await city.as('office')).post(`/cases/${caseId}/events`, { type, ...payload }, { version });
      };
      const answers = await Promise.all([send(one, other), send(other, one)]);
      expect(MeetingReferences.failures).toContain('40P01');
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
        errors: [{ path: 'intoCaseId', code: 'not-mergeable' }],
      });
      const merges = [...(await eventsOf(city, one)), ...(await eventsOf(city, other))].filter((type) => type === 'MERGE');
      expect(merges).toHaveLength(1);
      expect(await city.faults()).toEqual([]);
    });
  });

  describe('by a serialization failure: two increases of a number that each has read before', () => {
    beforeAll(() => city.application.database.rows('CREATE TABLE counters (id integer PRIMARY KEY, value integer NOT NULL)'));
    beforeEach(() => city.application.database.rows('TRUNCATE counters; INSERT INTO counters VALUES (1, 0)'));

    const increase = (meeting: Meeting) => async (unit: UnitOfWork) => {
      await unit.read(repeatableRead);
      const [row] = await unit.read(readOne);
      await meeting.arrive();
      unit.write(writeOne, [(row?.value ?? 0) + 1]);
    };
    const value = async () => (await city.application.database.rows<{ value: number }>('SELECT value FROM counters'))[0]?.value;

    it('would fail with SQLSTATE 40001 if nobody tried again: the collision really happens', async () => {
      const meeting = new Meeting(2);
      const outcomes = await Promise.allSettled([withoutRetry(increase(meeting)), withoutRetry(increase(meeting))]);
      expect(codesOf(outcomes)).toEqual(['40001']);
      expect(await value()).toBe(1);
    });

    it('both take effect, the later one on what the earlier one left', async () => {
      const meeting = new Meeting(2);
      let attempts = 0;
      const counted = (unit: UnitOfWork) => {
        attempts += 1;
        return increase(meeting)(unit);
      };
      const transactions = city.provided(Transactions);
      await Promise.all([transactions.run(office, counted), transactions.run(office, counted)]);
      expect(attempts).toBe(3);
      expect(await value()).toBe(2);
    });

    it('that never ends is given up after five attempts, and told as something that passes', async () => {
      let attempts = 0;
      const losing = city.provided(Transactions).run(office, async (unit) => {
        attempts += 1;
        await unit.read(alwaysLosing);
      });
      await expect(losing).rejects.toMatchObject({ code: 'database.busy', kind: { status: 503 } });
      expect(attempts).toBe(5);
    });
  });

  it('in one batch see what the events before them did: two issues are not merged into each other', async () => {
    const [one, other] = await city.issuesAt('found.confirmed', 2);
    if (one === undefined || other === undefined) throw new Error('two were asked for');
    const events = [merge(one, other), merge(other, one)].map(({ payload, ...event }) => ({ ...event, ...payload }));
    const answer = await (await city.as('office')).post('/cases/events', { events });
    expect(answer).toMatchObject({ status: 409, body: { failures: [{ index: 1, status: 422 }] } });
    expect(await eventsOf(city, one)).not.toContain('MERGE');
  });
});
