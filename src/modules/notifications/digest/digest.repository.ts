import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { statement } from '../../../platform/database/statement.js';
import { areaKinds } from '../../organisations/organisations.queries.js';
import type { DigestSection } from './digest-content.js';

/** Somebody who may want a digest, with the roles in which they work. */
export interface ReaderRow {
  readonly id: string;
  readonly bindings: readonly { readonly role: string; readonly orgId: string; readonly officeIds: readonly string[] | null }[];
}

/** A case in one section of what an organisation has before it. */
export interface DueRow extends QueryResultRow {
  readonly place: string;
  readonly section: Exclude<DigestSection, 'news'>;
  readonly total: number;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly stage: string;
  readonly step: string;
  readonly workflow: string;
  readonly workflow_version: number;
  readonly due: Date;
  readonly team_ids: readonly string[];
}

/** A notification that came since the last digest. */
export interface NewsRow extends QueryResultRow {
  readonly user_id: string;
  readonly total: number;
  readonly case_id: string;
  readonly payload: {
    readonly number: string;
    readonly title: string;
    readonly unit: string;
    readonly dueAt: string | null;
    readonly state: { zh: string; en: string };
  };
}

const areas = areaKinds.map((kind) => `'${kind}'`).join(', ');
const territory = (path: string) => `(SELECT area.id FROM organisations AS area
  WHERE area.id = ANY (string_to_array(trim(BOTH '/' FROM ${path}), '/')::uuid[]) AND area.kind IN (${areas})
  ORDER BY length(area.path) DESC LIMIT 1)`;

/** Those who can be written to and have not refused; in pages by id. Overseers come with the offices of their own territory. */
const readers = statement<ReaderRow>(
  'digest.readers',
  `WITH offices AS MATERIALIZED (
     SELECT ${territory('office.path')} AS area_id, array_agg(office.id) AS ids FROM organisations AS office WHERE office.kind = 'office' GROUP BY 1
   )
   SELECT account.id, jsonb_agg(jsonb_build_object('role', binding.role, 'orgId', binding.org_id, 'officeIds',
       CASE WHEN binding.role IN ('supervisor', 'leadership') THEN to_jsonb(offices.ids) END)) AS bindings
   FROM users AS account JOIN role_bindings AS binding ON binding.user_id = account.id
     JOIN organisations AS own ON own.id = binding.org_id
     LEFT JOIN offices ON binding.role IN ('supervisor', 'leadership') AND offices.area_id = ${territory('own.path')}
     LEFT JOIN notification_preferences AS wish ON wish.user_id = account.id
   WHERE account.active AND account.email IS NOT NULL AND wish.digest IS DISTINCT FROM false AND account.id > $1
     AND NOT EXISTS (SELECT FROM deliveries AS d WHERE d.user_id = account.id AND d.digest_on = $2)
   GROUP BY account.id ORDER BY account.id LIMIT $3`,
);

/** What is overdue or due soon at a place; of each section the most pressing. The earlier of the case's limit and its step's counts. */
const dueAt = (name: string, place: string) =>
  statement<DueRow>(
    name,
    `SELECT * FROM (
       SELECT c.${place} AS place, limited.section, count(*) OVER section AS total, row_number() OVER (section ORDER BY limited.due, c.id) AS rank,
         c.id, c.number, c.title, unit.name AS unit, c.stage, c.step, c.workflow, c.workflow_version, limited.due, c.team_ids
       FROM cases AS c JOIN organisations AS unit ON unit.id = c.unit_id
         CROSS JOIN LATERAL (SELECT least(c.due_at, c.step_due_at) AS due) AS nearest
         CROSS JOIN LATERAL (SELECT nearest.due, CASE WHEN nearest.due < $2 THEN 'overdue' ELSE 'dueSoon' END AS section) AS limited
       WHERE c.${place} = ANY($1::uuid[]) AND c.category <> 'closed' AND nearest.due < $3 AND (c.disclosed OR $4::boolean)
       WINDOW section AS (PARTITION BY c.${place}, limited.section)
     ) AS ranked WHERE rank <= $5 ORDER BY place, section, rank`,
  );
const dueAtUnits = dueAt('digest.due-at-units', 'unit_id');
const dueAtOffices = dueAt('digest.due-at-offices', 'office_id');

const news = statement<NewsRow>(
  'digest.news',
  `SELECT * FROM (
     SELECT n.user_id, n.case_id, n.payload, count(*) OVER person AS total, row_number() OVER (person ORDER BY n.created_at DESC, n.id) AS rank
     FROM (SELECT DISTINCT ON (user_id, case_id) * FROM notifications
           WHERE user_id = ANY($1::uuid[]) AND case_id IS NOT NULL AND created_at >= $2 AND created_at < $3 AND read_at IS NULL
           ORDER BY user_id, case_id, created_at DESC) AS n
     WINDOW person AS (PARTITION BY n.user_id)
   ) AS ranked WHERE rank <= $4 ORDER BY user_id, rank`,
);

/** Reads what morning digests are made from, for many people at once. */
@Injectable()
export class DigestRepository {
  /** So many who have no digest of that day yet, after an id. */
  readers(unit: UnitOfWork, after: string, day: string, limit: number): Promise<ReaderRow[]> {
    return unit.read(readers, [after, day, limit]);
  }

  /** What is overdue at `now`, and what is due before `until`, by unit or by office; undisclosed cases only for the inspection's own side. */
  due(
    unit: UnitOfWork,
    by: 'unit' | 'office',
    places: readonly string[],
    {
      now,
      until,
      undisclosed,
      limit,
    }: { readonly now: Date; readonly until: Date; readonly undisclosed: boolean; readonly limit: number },
  ): Promise<DueRow[]> {
    if (places.length === 0) return Promise.resolve([]);
    return unit.read(by === 'unit' ? dueAtUnits : dueAtOffices, [places, now, until, undisclosed, limit]);
  }

  /** What people were told in a span of time and have not read. */
  news(unit: UnitOfWork, userIds: readonly string[], from: Date, until: Date, limit: number): Promise<NewsRow[]> {
    return userIds.length === 0 ? Promise.resolve([]) : unit.read(news, [userIds, from, until, limit]);
  }
}
