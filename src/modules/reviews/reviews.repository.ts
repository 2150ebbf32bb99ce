import { Injectable } from '@nestjs/common';
import type { ReviewBodyRule } from '../../../workflows/rules/pack.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
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
const besideOffice = statement<Body & { rule: number }>(
  'reviews.bodies-beside-office',
  `SELECT rule.ordinal::int AS rule, body.id, ${conflicted} AS conflicted
   FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS rule (kind, role, ordinal)
   JOIN organisations office ON office.id = $1
   JOIN organisations body ON body.parent_id = office.parent_id AND body.id <> office.id AND body.kind = rule.kind
   WHERE EXISTS (
     SELECT FROM role_bindings binding JOIN users account ON account.id = binding.user_id
     WHERE binding.org_id = body.id AND binding.role = rule.role AND account.active)
   ORDER BY rule.ordinal, body.created_at, body.id`,
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
  `SELECT c.* FROM cases c
   WHERE c.id = ANY(ARRAY(SELECT case_id FROM joint_reviews WHERE open AND subject_case_id = ANY($1::uuid[]))) ORDER BY c.id FOR UPDATE`,
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
  constructor(private readonly cases: CaseRepository) {}

  /** For each rule the bodies beside an office in which somebody holds its role, the oldest first. */
  async besideOffice(
    unit: UnitOfWork,
    { officeId, unitId }: Pick<CaseRow, 'officeId' | 'unitId'>,
    rules: readonly ReviewBodyRule[],
  ): Promise<Body[][]> {
    if (rules.length === 0) return [];
    const kinds = rules.map(({ kind }) => kind);
    const roles = rules.map(({ role }) => role);
    const rows = await unit.read(besideOffice, [officeId, unitId, kinds, roles]);
    return rules.map((_, index) => rows.filter(({ rule }) => rule === index + 1));
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
    const rows = (await unit.read(lockOpen, [subjectIds])).map(caseRow);
    this.cases.hold(unit, rows);
    return rows;
  }

  insert(unit: UnitOfWork, opened: readonly { readonly id: string; readonly subjectId: string; readonly of: string }[]): void {
    unit.write(insert, [JSON.stringify(opened)]);
  }

  /** The matter may be reviewed anew. */
  close(unit: UnitOfWork, caseId: string): void {
    unit.write(close, [caseId]);
  }
}
