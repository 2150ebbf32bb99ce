import { QuarterlyReportsCommands } from '../../../src/modules/quarterly-reports/quarterly-reports.commands.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { placeIds } from '../../support/city-people.js';
import type { City, SentCase } from '../../support/city.js';
import { always, at, type Deed, type Done, perform, ticks } from './deeds.js';
import type { MatrixPlan } from './plan.js';

const signal = { limit: 'step' };
const payloads = {
  SAVE_DRAFT: { summary: '应改十项，已改八项' },
  SUBMIT: {},
  RETURN: { note: '缺少佐证' },
  GIVE_COMMENT: { note: '两项进展偏慢' },
  COMPILE: {},
  ISSUE: {},
  DUE_SOON: signal,
  DUE_VERY_SOON: signal,
  DEADLINE_PASSED: signal,
  ESCALATE: signal,
};

const drafted: Deed[] = [['liaison', 'SAVE_DRAFT']];
const submitted: Deed[] = [...drafted, ['head', 'SUBMIT']];
const commented: Deed[] = [...submitted, ['discipline', 'GIVE_COMMENT']];
const compiled: Deed[] = [...commented, ['office', 'COMPILE']];
/** By somebody who could judge it as well. */
const ownSubmission: Deed[] = [...drafted, ['allHats', 'SUBMIT']];
const concerns = 'allHats';

/** A unit's report on a quarter, put to the test of state × event × person. */
export const quarterlyReportPlan: MatrixPlan<SentCase, Done, null> = {
  workflow: 'quarterly-report',
  situations: {
    opened: at('opened', []),
    drafted: at('drafted', drafted),
    submitted: at('submitted', submitted),
    commented: at('commented', commented),
    compiled: at('compiled', compiled),
    issued: at('issued', [...compiled, ['office', 'ISSUE']]),
    'submitted by one who judges as well': at('submitted', ownSubmission, { concerns }),
    'compiled, submitted by one who issues as well': at('compiled', [...ownSubmission, ['office', 'COMPILE']], { concerns }),
    'commented by all bodies but one': at('commented', [...commented, ['audit', 'GIVE_COMMENT'], ['personnel', 'GIVE_COMMENT']]),
    'submitted late': at('submitted', [...drafted, ...ticks('DEADLINE_PASSED'), ['head', 'SUBMIT']]),
    returned: at('drafted', [...commented, ['office', 'RETURN']]),
    'due soon': at('opened', ticks('DUE_SOON')),
    'due very soon': at('opened', ticks('DUE_SOON', 'DUE_VERY_SOON')),
    overdue: at('drafted', [...drafted, ...ticks('DEADLINE_PASSED')]),
    'overdue at the highest level': at('opened', ticks('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE')),
  },
  payloads: always(payloads),
  roster: [],
  parties: () => ({ unitId: placeIds.unit, bodyIds: [] }),
  set: async (city) => {
    await city.issueAt('handedOver.rectifying');
    city.at('2025-04-01 09:00');
    let quarters = 0;
    return {
      bring: async ({ deeds }, count) => {
        const reports: SentCase[] = [];
        while (reports.length < count) reports.push(await openReport(city, quarters++));
        await perform(city, reports, deeds, payloads);
        return reports;
      },
      pointersOf: () => Promise.resolve(null),
    };
  },
};

/** The report on the quarter that has just ended. A unit owes only one: each is put down to another quarter, to make room for the next. */
async function openReport(city: City, index: number): Promise<SentCase> {
  await city
    .provided(Transactions)
    .run(systemContext('clock'), (unit) =>
      city.provided(QuarterlyReportsCommands).openFor(unit, new Date('2025-04-01T00:00:00+08:00')),
    );
  const past = `${1900 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  const [report] = await city.application.database.rows<{ id: string }>(
    `UPDATE quarterly_reports SET quarter = $1 WHERE quarter = '2025-Q1' RETURNING case_id AS id`,
    [past],
  );
  if (report === undefined) throw new Error('no report was opened');
  return { id: report.id, version: 1 };
}
