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
    for (let after = beforeAll; ;) {
      const rows = (await this.database.rows(casesAfter, [after, batchSize])).map(caseRow);
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.id;
      const histories = new Map<string, EventRow[]>();
      for (const record of await this.database.rows(eventsOf, [rows.map(({ id }) => id)])) {
        const event = eventRow(record);
        histories.set(event.caseId, [...(histories.get(event.caseId) ?? []), event]);
      }
      for (const row of rows) {
        const history = histories.get(row.id) ?? [];
        events += history.length;
        const fault = checkCase(this.workflows, row, history);
        if (fault !== undefined) faults.push({ ...fault, caseId: row.id, number: row.number });
      }
      cases += rows.length;
      progress(cases);
    }
    for (const { case_id, seq } of await this.database.rows(orphans))
      faults.push({ caseId: case_id, number: '?', seq, what: 'headDiffers' });
    return { cases, events, faults };
  }
}
