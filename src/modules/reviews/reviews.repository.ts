import { Injectable } from '@nestjs/common';
import type { ReviewBodyRule } from '../../../workflows/rules/pack.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** An organisation as the choice of bodies needs it. */
export interface Body {
  readonly id: string;
  /** It is the subject's unit, or stands under it. */
  readonly conflicted: boolean;
}

const conflicted = `EXISTS (SELECT FROM organisations unit WHERE unit.id = $2 AND body.path >= unit.path AND body.path < unit.path || '~')`;
const besideOffice = statement<Body & Record<string, unknown>>(
  'reviews.bodies-beside-office',
  `SELECT body.id, ${conflicted} AS conflicted FROM organisations office JOIN organisations body ON body.parent_id = office.parent_id
   WHERE office.id = $1 AND body.id <> office.id AND body.kind = $3 AND EXISTS (
     SELECT FROM role_bindings binding JOIN users account ON account.id = binding.user_id
     WHERE binding.org_id = body.id AND binding.role = $4 AND account.active)
   ORDER BY body.created_at, body.id`,
);
const named = statement<Body & Record<string, unknown>>(
  'reviews.bodies-named',
  `SELECT body.id, ${conflicted} AS conflicted FROM organisations body WHERE body.id = ANY($1::uuid[])`,
);
const senders = statement<{ case_id: string; id: string; type: string }>(
  'reviews.senders',
  `SELECT DISTINCT case_id, actor->>'id' AS id, type FROM case_events WHERE case_id = ANY($1::uuid[]) AND type = ANY($2::text[])`,
);
const lockOpen = statement<CaseRecord>(
  'reviews.lock-open',
  `SELECT c.* FROM joint_reviews r JOIN cases c ON c.id = r.case_id
   WHERE r.open AND r.subject_case_id = ANY($1::uuid[]) ORDER BY c.id FOR UPDATE OF c`,
);
const insert = statement(
  'reviews.insert',
  `INSERT INTO joint_reviews (case_id, subject_case_id, of, open)
   SELECT id, "subjectId", of, true FROM jsonb_to_recordset($1::jsonb) AS opened (id uuid, "subjectId" uuid, of text)`,
);
const close = statement('reviews.close', 'UPDATE joint_reviews SET open = false WHERE case_id = $1');

/** Keeps what joint reviews are about, and finds who may judge. */
@Injectable()
export class ReviewsRepository {
  /** Bodies beside an office in which somebody holds the role, the oldest first. */
  besideOffice(unit: UnitOfWork, officeId: string, unitId: string, { kind, role }: ReviewBodyRule): Promise<Body[]> {
    return unit.read(besideOffice, [officeId, unitId, kind, role]);
  }

  /** The organisations with these ids; an unknown one is missing. */
  named(unit: UnitOfWork, ids: readonly string[], unitId: string): Promise<Body[]> {
    return unit.read(named, [ids, unitId]);
  }

  /** For each list of types, by case: who sent events of these to it. */
  async senders(
    unit: UnitOfWork,
    caseIds: readonly string[],
    lists: readonly (readonly string[])[],
  ): Promise<ReadonlyMap<string, readonly string[]>[]> {
    const rows = await unit.read(senders, [caseIds, lists.flat()]);
    return lists.map((types) => {
      const found = new Map<string, string[]>();
      for (const { case_id, id, type } of rows) {
        const known = found.get(case_id) ?? [];
        if (types.includes(type) && !known.includes(id)) found.set(case_id, [...known, id]);
      }
      return found;
    });
  }

  /** The reviews of these cases that are not over, locked for the rest of the transaction. */
  async lockOpen(unit: UnitOfWork, subjectIds: readonly string[]): Promise<CaseRow[]> {
    return (await unit.read(lockOpen, [subjectIds])).map(caseRow);
  }

  insert(unit: UnitOfWork, opened: readonly { readonly id: string; readonly subjectId: string; readonly of: string }[]): void {
    unit.write(insert, [JSON.stringify(opened)]);
  }

  /** The matter may be reviewed anew. */
  close(unit: UnitOfWork, caseId: string): void {
    unit.write(close, [caseId]);
  }
}
