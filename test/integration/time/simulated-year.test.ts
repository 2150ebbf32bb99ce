import { Calendar } from '../../../workflows/calendar/calendar.js';
import { validateCalendarYear } from '../../../workflows/calendar/calendar-year.js';
import { officialYears } from '../../../workflows/calendar/official.js';
import { instantText } from '../../../src/engine/instants.js';
import { Verification } from '../../../src/engine/history/verification.js';
import { CalendarsCommands } from '../../../src/modules/rules/calendars.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { passTime } from '../../support/passing-time.js';
import { PostOffice } from '../notifications/post-office.js';
import { exampleYear2027 } from '../rules/example-year.js';
import { startSeededProduct, type SeededProduct } from '../seeds/seeded-product.js';

const until = '2027-11-21 09:00';
const { year, holidays, source } = exampleYear2027;
const calendar = Calendar.from([...officialYears, validateCalendarYear({ year, version: 1, notices: [source], holidays })]);

/** An alert that the tables foretold when the year began, or that the history then held. */
const asLines = (rows: readonly { case_id: string; kind: string; rung: number; at: Date }[]) =>
  rows.map(({ case_id, kind, rung, at }) => `${at.toISOString()} ${case_id} ${kind} ${rung}`).sort();

describe('a year over the synthetic city in which nobody moves', () => {
  let post: PostOffice;
  let product: SeededProduct;
  let foretold: string[];

  beforeAll(async () => {
    post = await PostOffice.open();
    product = await startSeededProduct({ SMTP_URL: post.url });
    await product.load('demo');
    await product.database.rows(`UPDATE users SET email = username || '@example.org' WHERE active`);
    await product.app.get(CalendarsCommands, { strict: false }).load(systemContext('test'), exampleYear2027, false);
    foretold = asLines(
      await product.database.rows(
        `SELECT d.case_id, d.kind, s.rung::int, s.at FROM deadlines d, unnest(d.signals) WITH ORDINALITY AS s (at, rung)
         WHERE d.status = 'armed' AND s.rung > d.said AND s.at IS NOT NULL AND s.at <= $1`,
        [`${until.replace(' ', 'T')}:00+08:00`],
      ),
    );
    await passTime(product, until);
  }, 400_000);
  afterAll(async () => {
    await product.close();
    await post.close();
  });

  it('says of each limit what the tables foretold, at that instant and once, and leaves nothing unsaid', async () => {
    const spoken = await product.database.rows<{ case_id: string; kind: string; rung: number; at: Date }>(
      `SELECT e.case_id, e.payload->>'limit' AS kind, e.at,
         (SELECT count(*) FROM case_events earlier WHERE earlier.case_id = e.case_id AND earlier.payload->>'dueAt' = e.payload->>'dueAt'
            AND earlier.payload->>'limit' = e.payload->>'limit' AND earlier.seq <= e.seq)::int AS nth, 0 AS rung
       FROM case_events e JOIN cases c ON c.id = e.case_id AND c.created_at < '2026-11-21T09:00:00+08:00'
       WHERE e.at > '2026-11-21T09:00:00+08:00' AND e.type IN ('DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE')`,
    );
    const withoutRung = (lines: readonly string[]) => lines.map((line) => line.replace(/ \d+$/, '')).sort();
    expect(withoutRung(asLines(spoken))).toEqual(withoutRung(foretold));
    expect(foretold.length).toBeGreaterThan(30);
    expect(
      await product.database.rows(`SELECT FROM deadlines WHERE status = 'armed' AND next_at <= $1`, [product.clock.now()]),
    ).toEqual([]);
    expect(await product.database.rows('SELECT FROM outbox')).toEqual([]);
  });

  it('tells each alert to each recipient once', async () => {
    const doubled = await product.database.rows(
      `SELECT n.case_id, n.level, n.user_id FROM notifications n JOIN case_events e ON e.case_id = n.case_id AND e.seq = n.seq
       WHERE n.level IS NOT NULL
       GROUP BY n.case_id, n.limit_kind, n.level, e.payload->>'level', e.payload->>'dueAt', n.user_id HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);
    const untold = await product.database.rows(
      `SELECT e.case_id, e.type FROM case_events e WHERE e.at > '2026-11-21T09:00:00+08:00'
         AND e.type IN ('DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE')
         AND NOT EXISTS (SELECT FROM notifications n WHERE n.case_id = e.case_id AND n.seq = e.seq)`,
    );
    expect(untold).toEqual([]);
  });

  it('sends nothing at night or on a rest day, each mail once, and keeps nothing back', async () => {
    const sent = await product.database.rows<{ sent_at: Date; message_id: string }>(
      `SELECT sent_at, message_id FROM deliveries WHERE status = 'sent'`,
    );
    const outside = sent
      .map(({ sent_at }) => instantText(sent_at))
      .filter((at) => {
        const time = at.slice(11, 16);
        return !calendar.isWorkingDay(at.slice(0, 10)) || time < '08:30' || time > '17:30';
      });
    expect(outside).toEqual([]);
    const ids = post.received.map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids).size).toBe(new Set(sent.map(({ message_id }) => message_id)).size);
    expect(ids.length).toBeGreaterThan(50);
    const [waiting] = await product.database.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM deliveries WHERE status IN ('waiting', 'sending') AND not_before <= $1`,
      [product.clock.now()],
    );
    expect(waiting).toEqual({ n: 0 });
  });

  it('opens the reports of all four quarters for every unit that owes one, and reminds of each', async () => {
    const quarters = await product.database.rows<{ quarter: string; reports: number; reminded: number; overdue: number }>(
      `SELECT q.quarter, count(*)::int AS reports,
         (min((SELECT count(*) FROM case_events e WHERE e.case_id = q.case_id AND e.type IN ('DUE_SOON', 'DUE_VERY_SOON'))))::int AS reminded,
         (min((SELECT count(*) FROM case_events e WHERE e.case_id = q.case_id AND e.type = 'DEADLINE_PASSED')))::int AS overdue
       FROM quarterly_reports q JOIN cases c ON c.id = q.case_id AND c.created_at > '2026-11-21T09:00:00+08:00'
       GROUP BY q.quarter ORDER BY q.quarter`,
    );
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3']);
    const [owing] = await product.database.rows<{ n: number }>(
      `SELECT count(DISTINCT (office_id, unit_id))::int AS n FROM cases
       WHERE workflow = 'issue' AND (stage IN ('fixedImmediately', 'handedOver', 'reviewed') OR step = 'sustaining')`,
    );
    for (const { reports, reminded, overdue } of quarters.slice(1))
      expect({ reports, reminded, overdue }).toEqual({ reports: owing?.n, reminded: 3, overdue: 1 });
  });

  it('leaves every history whole', async () => {
    expect((await product.app.get(Verification, { strict: false }).verifyAll()).faults).toEqual([]);
  });
});
