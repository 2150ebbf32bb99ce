import { Injectable } from '@nestjs/common';
import { caseRow, type CaseRecord, type CaseRow } from '../../../engine/cases/case-row.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** What of an issue is neither closed nor handed on to another. source: product §5 */
const openStages = `('found', 'fixedImmediately', 'handedOver', 'reviewed')`;

// The inspection is held while it is asked: whoever opens an issue in it holds it, too, and finds it ended after that.
const hold = statement('inspections.hold-for-ending', 'SELECT FROM inspections WHERE id = $1 FOR NO KEY UPDATE');
const unsettled = statement<{ unsettled: boolean }>(
  'inspections.any-unsettled-issue',
  `SELECT EXISTS (SELECT FROM cases c WHERE c.inspection_id = $1 AND c.workflow = 'issue' AND c.stage IN ${openStages}) AS unsettled`,
);
const enter = statement('inspections.enter', 'UPDATE inspections SET on_site_from = $2, on_site_until = $3 WHERE id = $1');
const leave = statement(
  'inspections.leave',
  'UPDATE inspections SET on_site_from = least(coalesce(on_site_from, $2::date), $2::date), on_site_until = $2 WHERE id = $1',
);
const end = statement('inspections.end', 'UPDATE inspections SET ended_at = $2 WHERE id = $1');
// Of the given ones: fed back, and every issue that was handed over and still is asked for has been signed for, also where it is disputed.
const signed = statement<CaseRecord>(
  'inspections.all-signed',
  `SELECT i.* FROM cases i
   WHERE i.workflow = 'inspection' AND i.stage = 'fedBack'
     AND i.id IN (SELECT c.inspection_id FROM cases c WHERE c.id = ANY($1::uuid[]) AND c.workflow = 'issue')
     AND NOT EXISTS (SELECT FROM cases c WHERE c.inspection_id = i.id AND c.workflow = 'issue'
       AND (c.step IN ('awaitingReceipt', 'ordered') OR (c.step = 'disputed' AND c.context -> 'receipt' = 'null')))
   ORDER BY i.id FOR UPDATE OF i`,
);

/** What an inspection's machine asks to be read and kept beside its state. */
@Injectable()
export class InspectionLifeRepository {
  /** Whether no issue of it is left that is neither closed nor handed on. */
  async settled(unit: UnitOfWork, inspectionId: string): Promise<boolean> {
    const [, [row]] = await Promise.all([unit.read(hold, [inspectionId]), unit.read(unsettled, [inspectionId])]);
    return row?.unsettled === false;
  }

  /** The days on site, first and last, as they turn out with the team's entry. */
  enter(unit: UnitOfWork, inspectionId: string, from: string, until: string): void {
    unit.write(enter, [inspectionId, from, until]);
  }

  /** The last day on site, as it turned out. */
  leave(unit: UnitOfWork, inspectionId: string, leftOn: string): void {
    unit.write(leave, [inspectionId, leftOn]);
  }

  /** From now on no issue is opened in it. */
  end(unit: UnitOfWork, inspectionId: string): void {
    unit.write(end, [inspectionId, unit.now]);
  }

  /** The inspections of these issues that wait for nothing but the receipts, now that all of them are there. */
  async allSigned(unit: UnitOfWork, issueIds: readonly string[]): Promise<CaseRow[]> {
    return (await unit.read(signed, [issueIds])).map(caseRow);
  }
}
