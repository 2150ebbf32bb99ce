import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { caseRow, type CaseRecord } from '../cases/case-row.js';
import { Workflows } from '../workflows.js';
import { eventRow, type EventRecord, type EventRow } from './event-row.js';
import { checkCase, type Fault } from './replay.js';

const casesAfter = statement<CaseRecord>('verify.cases-after', 'SELECT * FROM cases WHERE id > $1 ORDER BY id LIMIT $2');
const eventsOf = statement<EventRecord>(
  'verify.events-of',
  'SELECT * FROM case_events WHERE case_id = ANY($1::uuid[]) ORDER BY case_id, seq',
);
// Two texts of JSON may mean the same (1 and 1.0), and an instant has digits that JavaScript does not read: so the bytes are compared, too.
const unlike = statement<{ case_id: string; seq: number }>(
  'verify.unlike',
  `SELECT e.case_id, min(e.seq) AS seq FROM case_events e
   JOIN jsonb_populate_recordset(NULL::case_events, $1::jsonb) AS was_read ON was_read.case_id = e.case_id AND was_read.seq = e.seq
   WHERE e::text <> was_read::text GROUP BY e.case_id`,
);
const orphans = statement<{ case_id: string; seq: number }>(
  'verify.orphans',
  'SELECT e.case_id, e.seq FROM case_events e WHERE NOT EXISTS (SELECT 1 FROM cases c WHERE c.id = e.case_id) ORDER BY e.case_id, e.seq LIMIT 1',
);

const batchSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** A fault and the case that has it. */
export interface CaseFault extends Fault {
  readonly caseId: string;
  readonly number: string;
}

/** What a verification has found: how much was read, and every faulty case with its first broken event. */
export interface Verdict {
  readonly cases: number;
  readonly events: number;
  readonly faults: readonly CaseFault[];
}

/** Verifies the whole truth of the product: every case's hash chain, and that its state is the replay of its history. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly workflows: Workflows,
  ) {}

  /**
   * Reads every case with its history, a batch at a time.
   *
   * @param progress told after each batch how many cases have been read
   */
  async verifyAll(progress: (cases: number) => void = () => undefined): Promise<Verdict> {
    const faults: CaseFault[] = [];
    let cases = 0;
    let events = 0;
    for (let after: string | undefined = beforeAll; after !== undefined;) {
      const batch: Batch = await this.verifyAfter(after);
      faults.push(...batch.faults);
      events += batch.events;
      cases += batch.cases;
      after = batch.last;
      progress(cases);
    }
    for (const { case_id, seq } of await this.database.rows(orphans))
      faults.push({ caseId: case_id, number: '?', seq, what: 'headDiffers' });
    return { cases, events, faults };
  }

  /** Cases and histories are read as of one instant, so that verifying does not disturb, and is not disturbed by, work that goes on. */
  private async verifyAfter(after: string): Promise<Batch> {
    const { rows, histories, altered } = await this.database.snapshot(async (read) => {
      const cases = (await read(casesAfter, [after, batchSize])).map(caseRow);
      const records = await read(eventsOf, [cases.map(({ id }) => id)]);
      const differing = await read(unlike, [JSON.stringify(records)]);
      return {
        rows: cases,
        histories: byCase(records.map(eventRow)),
        altered: new Map(differing.map(({ case_id, seq }) => [case_id, seq])),
      };
    });
    const faults = rows.flatMap((row) => {
      const fault = first(checkCase(this.workflows, row, histories.get(row.id) ?? []), altered.get(row.id));
      return fault === undefined ? [] : [{ ...fault, caseId: row.id, number: row.number }];
    });
    const events = [...histories.values()].reduce((sum, history) => sum + history.length, 0);
    return { cases: rows.length, events, faults, last: rows.at(-1)?.id };
  }
}

/** What one batch has shown, and its last case; none after the end. */
interface Batch extends Verdict {
  readonly last: string | undefined;
}

function byCase(events: readonly EventRow[]): ReadonlyMap<string, readonly EventRow[]> {
  const histories = new Map<string, EventRow[]>();
  for (const event of events) {
    const history = histories.get(event.caseId);
    if (history === undefined) histories.set(event.caseId, [event]);
    else history.push(event);
  }
  return histories;
}

function first(fault: Fault | undefined, altered: number | undefined): Fault | undefined {
  if (altered === undefined || (fault !== undefined && fault.seq <= altered)) return fault;
  return { seq: altered, what: 'altered' };
}
