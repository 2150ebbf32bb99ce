import { Injectable } from '@nestjs/common';
import { viewOf, visibleSql } from '../../../engine/visibility.js';
import { Database } from '../../../platform/database/database.js';
import type { Actor } from '../../../platform/http/actor.js';

/** An issue as the lists of an inspection show it. Days are `YYYY-MM-DD`. */
export interface ListedIssue {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly theme: string | null;
  readonly track: string | null;
  readonly sustained: boolean;
  readonly due_on: string | null;
  /** When it last changed. */
  readonly changed_on: string;
  readonly unit: string;
  readonly post: string | null;
  readonly owner: string | null;
  readonly goal: string | null;
  readonly manifestations: readonly string[];
  readonly measures: readonly ListedMeasure[];
}

export interface ListedMeasure {
  readonly text: string;
  readonly owner: string;
  readonly due_on: string | null;
  readonly sustained: boolean;
  readonly check_standard: string;
  readonly progress: string;
}

type Row = ListedIssue & { readonly [column: string]: unknown };

const issues = `SELECT c.id, c.number, c.title, c.theme, c.track, c.sustained, u.name AS unit, p.name AS post, o.name AS owner, i.goal,
    to_char(c.due_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS due_on,
    to_char(c.updated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS changed_on,
    coalesce((SELECT array_agg(m.text ORDER BY m.ordinal) FROM manifestations m WHERE m.case_id = c.id), '{}') AS manifestations,
    coalesce((SELECT jsonb_agg(jsonb_build_object('text', m.text, 'owner', m.owner, 'due_on', m.due_on, 'sustained', m.sustained,
      'check_standard', m.check_standard, 'progress', m.progress) ORDER BY m.ordinal) FROM measures m WHERE m.case_id = c.id), '[]') AS measures
  FROM cases c JOIN issues i ON i.case_id = c.id JOIN organisations u ON u.id = c.unit_id
  LEFT JOIN posts p ON p.id = c.owner_post_id LEFT JOIN users o ON o.id = c.owner_user_id
  WHERE c.inspection_id = $1 AND c.workflow = 'issue' AND c.disclosed AND c.stage NOT IN ('withdrawn', 'merged')`;

/** Reads the issues of an inspection for its lists: those that were handed over, as far as the actor may see them. */
@Injectable()
export class ListedIssuesRepository {
  constructor(private readonly database: Database) {}

  /** In the order of their numbers. */
  async ofInspection(actor: Actor, inspectionId: string): Promise<readonly ListedIssue[]> {
    const visible = visibleSql(viewOf(actor), 2);
    const order = `AND ${visible.where} ORDER BY c.number, c.id`;
    return this.database.select<Row>(`${issues} ${order}`, [inspectionId, ...visible.values]);
  }
}
