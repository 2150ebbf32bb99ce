import { Injectable } from '@nestjs/common';
import type { QuarterlyReportContext } from '../../../workflows/quarterly-report/v1/context.js';
import { eventRow, type EventRecord, type EventRow } from '../../engine/history/event-row.js';
import { replay } from '../../engine/history/replay.js';
import { Workflows } from '../../engine/workflows.js';
import { statement, type Read } from '../../platform/database/statement.js';
import type { OpinionLine, UnitLine, UnitReport } from './content.js';

const historiesOf = statement<EventRecord>(
  'supervision-reports.histories',
  `SELECT e.* FROM unnest($1::uuid[], $2::int[]) AS r (case_id, version)
   JOIN case_events e ON e.case_id = r.case_id AND e.seq <= r.version ORDER BY e.case_id, e.seq`,
);

/** A unit's report as its history tells it. */
export interface ToldReport {
  readonly report: NonNullable<UnitLine['report']>;
  readonly opinions: readonly OpinionLine[];
}

/** Reads the units' reports on a quarter from their histories, as far as these count. */
@Injectable()
export class UnitReports {
  constructor(private readonly workflows: Workflows) {}

  /** By the id of the report's case. */
  async read(read: Read, reports: readonly UnitReport[]): Promise<ReadonlyMap<string, ToldReport>> {
    const records = await read(historiesOf, [reports.map(({ caseId }) => caseId), reports.map(({ version }) => version)]);
    const histories = new Map<string, EventRow[]>(reports.map(({ caseId }) => [caseId, []]));
    for (const event of records.map(eventRow)) histories.get(event.caseId)?.push(event);
    return new Map(reports.map((one) => [one.caseId, this.told(one, histories.get(one.caseId) ?? [])]));
  }

  private told({ caseId, number, unitId }: UnitReport, history: readonly EventRow[]): ToldReport {
    const folded = replay(this.workflows, 'quarterly-report', history);
    if ('seq' in folded) throw new Error(`the history of ${number} does not hold at event ${folded.seq}: ${folded.what}`);
    const { draft, submission, comments, overdueLevel } = folded.state.context as QuarterlyReportContext;
    return {
      report: {
        ...{ caseId, number, step: folded.step },
        submittedAt: submission?.at ?? null,
        late: submission === null ? overdueLevel > 0 : submission.late,
        summary: draft?.summary ?? null,
      },
      opinions: comments.map(({ bodyId, at, note }) => ({ unitId, bodyId, at, note })),
    };
  }
}
