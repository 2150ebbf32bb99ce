import { AppModule } from '../../../src/app.module.js';
import { Verification } from '../../../src/engine/history/verification.js';
import { CalendarsCommands } from '../../../src/modules/rules/calendars.commands.js';
import { SimulatedClock } from '../../../src/platform/clock/simulated-clock.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { smallSize } from '../../../seeds/demo/size.js';
import { loadSeeds } from '../../../seeds/load.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import { exampleYear2027 } from '../rules/example-year.js';

/** The day after the history of the seeds ends, and a year later. */
export const yearBegins = '2026-11-21 09:00';
export const yearEnds = '2027-11-21 09:00';

const instant = (text: string) => `${text.replace(' ', 'T')}:00+08:00`;

/** The synthetic city in small, the evening before a year in which nobody moves, with a calendar that reaches to its end. */
export async function cityBeforeTheYear({ simulated }: { readonly simulated: boolean }): Promise<TestApplication> {
  const now = instant(yearBegins);
  const clock = new SimulatedClock(new Date(now));
  const started = await startTestApplication({
    now,
    ...(simulated && {
      module: ({ config, databaseUrl }) => AppModule.forRoot({ config: { ...config, clock: 'simulated' }, databaseUrl, clock }),
    }),
  });
  if (simulated) await started.database.rows('INSERT INTO simulated_clock (now) VALUES ($1)', [now]);
  const options = { choice: 'demo', demoPassword: 'Ming-Wan-2026!', demoSize: smallSize, progress: () => undefined } as const;
  await loadSeeds(started.app, options);
  await started.app.get(CalendarsCommands, { strict: false }).load(systemContext('test'), exampleYear2027, false);
  return started;
}

/**
 * Every alert so far as case, limit, level and person. What the product opens of itself has another id in each run: a report goes by
 * its unit and quarter, a review by what it reviews.
 */
export async function alertsOf({ database }: TestApplication): Promise<string[]> {
  const rows = await database.rows<{ alert: string }>(
    `SELECT concat_ws(' ', coalesce('report ' || q.quarter || ' ' || q.unit_id, 'review ' || r.of || ' ' || r.subject_case_id, n.case_id::text), n.limit_kind, n.level,
       e.payload->>'level', e.payload->>'dueAt', u.username) AS alert
     FROM notifications n JOIN users u ON u.id = n.user_id JOIN case_events e ON e.case_id = n.case_id AND e.seq = n.seq
     LEFT JOIN quarterly_reports q ON q.case_id = n.case_id LEFT JOIN joint_reviews r ON r.case_id = n.case_id
     WHERE n.level IS NOT NULL`,
  );
  return rows.map(({ alert }) => alert).sort();
}

/** What a verification of all histories finds. */
export async function faultsOf({ app }: TestApplication): Promise<readonly object[]> {
  return (await app.get(Verification, { strict: false }).verifyAll()).faults;
}
