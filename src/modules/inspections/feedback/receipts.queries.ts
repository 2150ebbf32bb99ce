import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../../engine/case-access.js';
import { Directory, type OrganisationRef } from '../../../engine/directory.js';
import { optionalInstant } from '../../../engine/instants.js';
import { viewOf, visibleSql } from '../../../engine/visibility.js';
import { Database } from '../../../platform/database/database.js';
import type { Actor } from '../../../platform/http/actor.js';

/** Whether and when a unit signed for an issue. */
export interface Receipt {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly unit: OrganisationRef;
  readonly handedOverAt: string;
  readonly signedAt: string | null;
  readonly signedBy: { readonly id: string; readonly name: string } | null;
  /** Until when the unit has to sign; null once it has. */
  readonly dueAt: string | null;
}

/** The receipts of an inspection: who signed for what, and who has not. */
export interface Receipts {
  readonly signed: number;
  readonly unsigned: number;
  readonly items: readonly Receipt[];
}

interface ReceiptRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit_id: string;
  readonly step_due_at: Date | null;
  readonly handed_over_at: Date;
  readonly signed_at: Date | null;
  readonly signer_id: string | null;
  readonly signer_name: string | null;
}

// A receipt counts for the hand-over that came before it: who is given the issue later signs anew.
const receipts = `SELECT c.id, c.number, c.title, c.unit_id, c.step_due_at, h.at AS handed_over_at,
    s.at AS signed_at, s.actor ->> 'id' AS signer_id, s.actor ->> 'name' AS signer_name
  FROM cases c
  JOIN LATERAL (SELECT e.at, e.seq FROM case_events e WHERE e.case_id = c.id
    AND (e.type IN ('HAND_OVER', 'REASSIGN') OR (e.type = 'FIX_IMMEDIATELY' AND e.to_state = 'fixedImmediately.ordered'))
    ORDER BY e.seq DESC LIMIT 1) h ON true
  LEFT JOIN LATERAL (SELECT e.at, e.actor FROM case_events e
    WHERE e.case_id = c.id AND e.type = 'SIGN_FOR' AND e.seq > h.seq ORDER BY e.seq LIMIT 1) s ON true
  WHERE c.inspection_id = $1 AND c.workflow = 'issue' AND c.disclosed`;

/** Reads the receipts of what an inspection handed over. */
@Injectable()
export class ReceiptsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly directory: Directory,
  ) {}

  /** The receipts of the issues that the actor may see. @throws Problem `case.not-found` */
  async ofInspection(actor: Actor, inspectionId: string): Promise<Receipts> {
    await this.access.mustSee(actor, inspectionId);
    const visible = visibleSql(viewOf(actor), 2);
    const rows = await this.database.select<ReceiptRow>(`${receipts} AND ${visible.where} ORDER BY c.number, c.id`, [
      inspectionId,
      ...visible.values,
    ]);
    const units = await this.directory.organisations(rows.map(({ unit_id }) => unit_id));
    const items = rows.map((row) => receiptOf(row, units));
    const signed = items.filter(({ signedAt }) => signedAt !== null).length;
    return { signed, unsigned: items.length - signed, items };
  }
}

function receiptOf(row: ReceiptRow, units: ReadonlyMap<string, OrganisationRef>): Receipt {
  const { signed_at, signer_id, signer_name } = row;
  return {
    caseId: row.id,
    number: row.number,
    title: row.title,
    unit: units.get(row.unit_id) ?? { id: row.unit_id, name: '' },
    handedOverAt: optionalInstant(row.handed_over_at) ?? '',
    signedAt: optionalInstant(signed_at),
    signedBy: signer_id === null ? null : { id: signer_id, name: signer_name ?? '' },
    dueAt: signed_at === null ? optionalInstant(row.step_due_at) : null,
  };
}
