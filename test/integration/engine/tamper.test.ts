import fc from 'fast-check';
import { eventRow, hashOf, type EventRecord } from '../../../src/engine/history/event-row.js';
import { Verification } from '../../../src/engine/history/verification.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { ByHand, columnsOf } from './by-hand.js';

/** SQL that gives a column another value, by the column's type. */
const otherValue: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  int4: (column) => `${column} + 1000`,
  int2: (column) => `CASE WHEN ${column} = 0 THEN 1 ELSE 0 END`,
  bool: (column) => `NOT coalesce(${column}, true)`,
  uuid: () => 'gen_random_uuid()',
  _uuid: (column) => `${column} || gen_random_uuid()`,
  jsonb: (column) => `jsonb_set(${column}, '{added}', '1')`,
  timestamptz: (column) => `coalesce(${column}, now()) + interval '1 millisecond'`,
};
/** Columns whose values the database itself restricts. */
const otherChoice: Readonly<Record<string, string>> = {
  stage: `'closed', step = 'settled'`,
  step: `'settled', stage = 'closed'`,
  category: `'open'`,
  turn: `'responsibleUnit'`,
  timeliness: `'overdue'`,
  extension: `'requested'`,
  progress: `'notDone'`,
  audience: `CASE audience WHEN 'everyone' THEN 'office' ELSE 'everyone' END`,
};
/** Columns of a case that do not follow from its history. */
const notFromHistory = new Set(
  `id number inspection_id round_id rule_pack rule_pack_version team_ids due_at original_due_at step_due_at synthetic source`.split(
    ' ',
  ),
);

function changed({ name, type }: { name: string; type: string }): string {
  const sql = otherChoice[name] ?? otherValue[type]?.(name);
  if (sql === undefined) throw new Error(`say how a ${type} is changed`);
  return `${name} = ${sql}`;
}

describe('verification', () => {
  let city: City;
  let byHand: ByHand;
  let issue: Issue;
  let draft: Issue;
  let length: number;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('archived');
    draft = await city.issueAt('found.firstCheck');
    byHand = await ByHand.reach(city.application.database);
    length = issue.version;
  });
  afterEach(() => byHand.restore());
  afterAll(async () => {
    await byHand.close();
    await city.close();
  });

  const verify = () => city.provided(Verification).verifyAll();
  const found = async () => (await verify()).faults.map(({ number, seq, what }) => `${number} ${seq} ${what}`);
  const event = (seq: number) => `WHERE case_id = '${issue.id}' AND seq = ${seq}`;

  it('finds nothing where nobody has touched anything, and counts what it has read', async () => {
    expect(length).toBeGreaterThan(15);
    // The two inspections of the city are cases, too, and so are the reviews of the issue's plan and closing: opened, three opinions, merged.
    expect(await verify()).toEqual({ cases: 6, events: length + draft.version + 2 + 2 * 5, faults: [] });
  });

  it('finds nothing while work goes on', async () => {
    const comments = Array.from({ length: 40 }, (_, index) => index);
    const busy = await city.openIssue();
    const working = comments.reduce(
      (before, index) => before.then(() => city.send(busy, 'author', 'COMMENT', { text: `第${index}句` })).then(() => undefined),
      Promise.resolve(),
    );
    const verdicts: string[][] = [];
    for (let stillWorking = true; stillWorking;) {
      verdicts.push(await found());
      stillWorking = busy.version <= comments.length;
    }
    await working;
    expect(verdicts.length).toBeGreaterThan(3);
    expect(verdicts.flat()).toEqual([]);
    await byHand.run('DELETE FROM case_events WHERE case_id = $1', [busy.id]);
  });

  describe('names the event', () => {
    it('of which a column was changed, whichever event and whichever column', async () => {
      const columns = await columnsOf(city.application.database, 'case_events');
      expect(columns.length).toBeGreaterThan(10);
      const missed: string[] = [];
      for (const column of columns) {
        for (let seq = 1; seq <= length; seq++) {
          await byHand.run(`UPDATE case_events SET ${changed(column)} ${event(seq)}`);
          const named = (await found()).map((fault) => fault.split(' ', 2).join(' '));
          if (!named.includes(`${issue.number} ${seq}`)) missed.push(`${column.name} of event ${seq}: ${named.join()}`);
          await byHand.restore();
        }
      }
      expect(missed).toEqual([]);
    });

    it('of which a single byte was changed, wherever it stands', async () => {
      const columns = await columnsOf(city.application.database, 'case_events');
      const anywhere = fc.tuple(
        fc.constantFrom(...columns),
        fc.integer({ min: 1, max: length }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
      );
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(anywhere, async ([{ name, type }, seq, place, character]) => {
          const [row] = await byHand.run<{ text: string | null }>(`SELECT ${name}::text AS text FROM case_events ${event(seq)}`);
          const text = row?.text ?? '';
          const position = place % (text.length + 1);
          const other = text.slice(0, position) + character + text.slice(position + 1);
          const stored = await byHand
            .run<{ text: string }>(`UPDATE case_events SET ${name} = $1::${type} ${event(seq)} RETURNING ${name}::text AS text`, [
              other,
            ])
            .catch(() => []);
          if (stored[0] !== undefined && stored[0].text !== text) {
            tried += 1;
            expect(await found()).toContainEqual(expect.stringMatching(new RegExp(`^${issue.number} ${seq} `)));
          }
          await byHand.restore();
        }),
        { numRuns: 250 },
      );
      expect(tried).toBeGreaterThan(60);
    });

    it('whose number was written in another way that means the same, or whose instant was moved by a microsecond', async () => {
      await byHand.run(`UPDATE case_events SET payload = jsonb_set(payload, '{maxExtensions}', '2.0') ${event(1)}`);
      await byHand.run(`UPDATE case_events SET at = at + interval '1 microsecond' ${event(7)}`);
      expect(await found()).toEqual([`${issue.number} 1 altered`]);
      await byHand.restore();
      await byHand.run(`UPDATE case_events SET at = at + interval '1 microsecond' ${event(7)}`);
      expect(await found()).toEqual([`${issue.number} 7 altered`]);
    });

    it('after one whose hash was made to fit its changed content', async () => {
      const [record] = await byHand.run<EventRecord>(`SELECT * FROM case_events ${event(6)}`);
      if (record === undefined) throw new Error('there is an event 6');
      const { hash, ...row } = eventRow({ ...record, payload: { ...record.payload, opinion: '另一个意见' } });
      expect(hashOf(row)).not.toBe(hash);
      await byHand.run(`UPDATE case_events SET payload = $1, hash = $2 ${event(6)}`, [row.payload, hashOf(row)]);
      expect(await found()).toEqual([`${issue.number} 7 unlinked`]);
    });

    it('of which the hash was changed together with the one that the case keeps', async () => {
      await byHand.run(`UPDATE case_events SET hash = repeat('0', 64) ${event(length)}`);
      await byHand.run(`UPDATE cases SET last_hash = repeat('0', 64) WHERE id = $1`, [issue.id]);
      expect(await found()).toEqual([`${issue.number} ${length} altered`]);
    });

    it('that was removed from the middle', async () => {
      await byHand.run(`DELETE FROM case_events ${event(5)}`);
      expect(await found()).toEqual([`${issue.number} 5 missing`]);
    });

    it('that was removed from the end, even with the case set back to the one before', async () => {
      await byHand.run(`DELETE FROM case_events ${event(length)}`);
      expect(await found()).toEqual([`${issue.number} ${length} missing`]);
      await byHand.run(
        `UPDATE cases SET version = version - 1, last_hash = (SELECT hash FROM case_events ${event(length - 1)}) WHERE id = $1`,
        [issue.id],
      );
      expect(await found()).toEqual([`${issue.number} ${length - 1} stateDiffers`]);
    });

    it('that changed places with another', async () => {
      await byHand.run(`UPDATE case_events SET seq = -seq WHERE case_id = $1 AND seq IN (4, 5)`, [issue.id]);
      await byHand.run(`UPDATE case_events SET seq = 9 + seq WHERE case_id = $1 AND seq < 0`, [issue.id]);
      expect(await found()).toEqual([`${issue.number} 4 altered`]);
    });

    it('that was put in at the end', async () => {
      await byHand.run(
        `INSERT INTO case_events SELECT (jsonb_populate_record(e, jsonb_build_object('seq', seq + 1, 'previous_hash', hash))).*
         FROM case_events e ${event(length)}`,
      );
      expect(await found()).toEqual([`${issue.number} ${length + 1} altered`]);
    });

    it('that was put in in the middle', async () => {
      await byHand.run(`UPDATE case_events SET seq = -seq - 1 WHERE case_id = $1 AND seq >= 6`, [issue.id]);
      await byHand.run(`UPDATE case_events SET seq = -seq WHERE case_id = $1 AND seq < 0`, [issue.id]);
      await byHand.run(
        `INSERT INTO case_events SELECT (jsonb_populate_record(e, '{"seq": 6}')).* FROM case_events e ${event(5)}`,
      );
      expect(await found()).toEqual([`${issue.number} 6 altered`]);
    });

    it('of a whole history that lost its case', async () => {
      await byHand.run('DELETE FROM cases WHERE id = $1', [draft.id]);
      expect((await verify()).faults).toEqual([expect.objectContaining({ caseId: draft.id, seq: 1 })]);
    });

    it('of a case that lost its whole history', async () => {
      await byHand.run('DELETE FROM case_events WHERE case_id = $1', [draft.id]);
      expect(await found()).toEqual([`${draft.number} 1 missing`]);
    });

    it('of each case where several were touched', async () => {
      await byHand.run(`UPDATE case_events SET type = 'OTHER' WHERE seq = 2 AND case_id = ANY($1::uuid[])`, [
        [issue.id, draft.id],
      ]);
      expect((await found()).sort()).toEqual([`${draft.number} 2 altered`, `${issue.number} 2 altered`].sort());
    });
  });

  describe('of a case that does not stand where its history leads', () => {
    it('names it, whichever column was changed', async () => {
      const columns = await columnsOf(city.application.database, 'cases');
      const missed: string[] = [];
      for (const column of columns.filter(({ name }) => !notFromHistory.has(name))) {
        await byHand.run(`UPDATE cases SET ${changed(column)} WHERE id = $1`, [issue.id]);
        const named = (await verify()).faults.map(({ number }) => number);
        if (named.join() !== issue.number) missed.push(`${column.name}: ${named.join()}`);
        await byHand.restore();
      }
      expect(missed).toEqual([]);
    });

    it.each(['context', 'value', 'stage', 'last_hash', 'version', 'workflow', 'workflow_version'])(
      'says at which event it parts from it: %s',
      async (name) => {
        const column = (await columnsOf(city.application.database, 'cases')).find((candidate) => candidate.name === name);
        await byHand.run(`UPDATE cases SET ${changed(column ?? { name, type: '' })} WHERE id = $1`, [issue.id]);
        const [fault] = (await verify()).faults;
        const differs = {
          context: 'stateDiffers',
          value: 'stateDiffers',
          stage: 'stateDiffers',
          workflow_version: 'stateDiffers',
        };
        const others = { last_hash: 'headDiffers', version: 'missing', workflow: 'notTaken' };
        expect(fault).toMatchObject({ number: issue.number, what: { ...differs, ...others }[name] });
        expect(fault?.seq).toBe({ version: length + 1, workflow: 1 }[name] ?? length);
      },
    );

    it('finds that a draft was shown to its unit before its time', async () => {
      await byHand.run('UPDATE cases SET disclosed = true WHERE id = $1', [draft.id]);
      expect(await found()).toEqual([`${draft.number} 2 stateDiffers`]);
    });
  });

  describe('is hardly ever needed, for the database refuses', () => {
    const sql = (text: string) => city.application.database.rows(text);

    it.each([`UPDATE case_events SET type = 'OTHER'`, 'DELETE FROM case_events', 'TRUNCATE case_events'])('%s', async (text) => {
      await expect(sql(text)).rejects.toThrow('rows of case_events are never changed or removed');
    });

    it.each([
      `UPDATE issue_cycles SET closed_late = NOT closed_late WHERE closed_at IS NOT NULL`,
      `UPDATE issue_cycles SET frozen = '{}' WHERE closed_at IS NOT NULL`,
      'DELETE FROM issue_cycles WHERE closed_at IS NOT NULL',
    ])('%s', async (text) => {
      await expect(sql(text)).rejects.toThrow(`cycle 1 of case ${issue.id} is closed`);
    });

    it('TRUNCATE issue_cycles', async () => {
      await expect(sql('TRUNCATE issue_cycles')).rejects.toThrow('rows of issue_cycles are never changed or removed');
    });
  });
});
