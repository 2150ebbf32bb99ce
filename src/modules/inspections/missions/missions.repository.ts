import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { keyset } from '../../../platform/database/keyset.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ListQuery, ListSpec } from '../../../platform/http/page.js';
import { inspectionInSight, sightValues, type Sight } from '../sight.js';
import type { CheckListRow } from './check-lists.repository.js';

/** A row of `missions`. */
export interface MissionRow {
  readonly id: string;
  readonly office_id: string;
  readonly title: string;
  readonly round_id: string | null;
  readonly check_list_id: string | null;
  readonly created_at: Date;
}

/** A round that is attached to a mission. */
export interface AttachedRoundRow {
  readonly id: string;
  readonly office_id: string;
  readonly title: string;
}

/** An inspection that is attached to a mission, by itself or with its round. */
export interface AttachedInspectionRow extends AttachedRoundRow {
  readonly unit_id: string;
  readonly stage: string;
  readonly step: string;
}

/** The two kinds of things that an office shares with those above and below it. */
export interface SharedRows {
  readonly missions: MissionRow;
  readonly check_lists: CheckListRow;
}

/** What the lists of missions and of check lists understand. */
export const sharedList = {
  filters: {},
  sorts: { createdAt: { type: 'instant' } },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;

// Shared along the tree: with the offices above, and with those of the area that the leading office watches over.
// $1 to $4 are those of a sight, of which the first and the last say nothing here: but a statement must name each place.
const sharedInSight = `($1::uuid IS NOT NULL AND $4::uuid[] IS NOT NULL) AND (
  x.office_id = ANY($2::uuid[]) OR x.office_id = ANY($3::uuid[])
  OR EXISTS (SELECT FROM organisations lead JOIN organisations area ON area.id = lead.parent_id
    JOIN organisations own ON own.id = ANY($2::uuid[] || $3::uuid[])
    WHERE lead.id = x.office_id AND own.path >= area.path AND own.path < area.path || '~')
)`;

const insertMission = statement(
  'missions.insert',
  'INSERT INTO missions (id, office_id, title, round_id, check_list_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
);
const attachRound = statement('missions.attach-round', 'UPDATE rounds SET mission_id = $2 WHERE id = $1');
const attachInspection = statement('missions.attach-inspection', 'UPDATE inspections SET mission_id = $2 WHERE id = $1');
const roundsOf = statement<AttachedRoundRow>(
  'missions.read-rounds',
  `SELECT r.id, r.office_id, r.title FROM rounds r
   WHERE r.mission_id = $1 OR r.id = (SELECT m.round_id FROM missions m WHERE m.id = $1) ORDER BY r.created_at, r.id`,
);
const inspectionsOf = statement<AttachedInspectionRow>(
  'missions.read-inspections',
  `SELECT i.id, i.office_id, i.title, i.unit_id, c.stage, c.step
   FROM inspections i JOIN rounds r ON r.id = i.round_id JOIN cases c ON c.id = i.id
   WHERE (i.mission_id = $5 OR r.mission_id = $5 OR r.id = (SELECT m.round_id FROM missions m WHERE m.id = $5))
     AND ${inspectionInSight} ORDER BY i.created_at, i.id`,
);
const visible = {
  missions: statement<MissionRow>('missions.find-visible', `SELECT x.* FROM missions x WHERE x.id = $5 AND ${sharedInSight}`),
  check_lists: statement<CheckListRow>(
    'check-lists.find-visible',
    `SELECT x.* FROM check_lists x WHERE x.id = $5 AND ${sharedInSight}`,
  ),
};

/** Reads and writes missions and what is attached to them, and finds the check lists that offices share. */
@Injectable()
export class MissionsRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, mission: MissionRow): void {
    const { id, office_id, title, round_id, check_list_id, created_at } = mission;
    unit.write(insertMission, [id, office_id, title, round_id, check_list_id, created_at]);
  }

  attach(unit: UnitOfWork, kind: 'round' | 'inspection', id: string, missionId: string): void {
    unit.write(kind === 'round' ? attachRound : attachInspection, [id, missionId]);
  }

  async mission(sight: Sight, id: string): Promise<MissionRow | undefined> {
    return (await this.database.rows(visible.missions, [...sightValues(sight), id]))[0];
  }

  async checkList(sight: Sight, id: string): Promise<CheckListRow | undefined> {
    return (await this.database.rows(visible.check_lists, [...sightValues(sight), id]))[0];
  }

  rounds(missionId: string): Promise<AttachedRoundRow[]> {
    return this.database.rows(roundsOf, [missionId]);
  }

  inspections(sight: Sight, missionId: string): Promise<AttachedInspectionRow[]> {
    return this.database.rows(inspectionsOf, [...sightValues(sight), missionId]);
  }

  /** The rows of one page, one more than its limit if there are more, and the number of all if the query asks for it. */
  async list<Table extends keyof SharedRows>(
    table: Table,
    sight: Sight,
    query: ListQuery<typeof sharedList>,
  ): Promise<{ rows: SharedRows[Table][]; total: number | undefined }> {
    const values = sightValues(sight);
    const from = `FROM ${table} x WHERE ${sharedInSight}`;
    const page = keyset(query, sharedList, { createdAt: 'x.created_at' }, 'x.id', values.length + 1);
    const rows = await this.database.select<SharedRows[Table]>(
      `SELECT x.* ${from} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows, total: undefined };
    const [counted] = await this.database.select<{ total: number }>(`SELECT count(*) AS total ${from}`, values);
    return { rows, total: counted?.total ?? 0 };
  }
}
