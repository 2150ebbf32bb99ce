import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { NamedMember, TeamPosition } from './team.js';

/** An inspection as its team's commands know it. */
export interface TeamInspectionRow {
  readonly id: string;
  readonly office_id: string;
  readonly unit_id: string;
  readonly title: string;
  readonly on_site_from: string | null;
  readonly on_site_until: string | null;
}

/** A row of `inspection_teams`. */
export interface TeamRow {
  readonly version: number;
  readonly authorised_by: string | null;
  readonly authorisation_number: string | null;
  readonly authorised_on: string | null;
  readonly authorisation_scope: string | null;
}

const inTeam = `('teamLeader', 'deputyLeader', 'teamMember')`;

const lockInspection = statement<TeamInspectionRow>(
  'teams.lock-inspection',
  'SELECT id, office_id, unit_id, title, on_site_from, on_site_until FROM inspections WHERE id = $1 FOR NO KEY UPDATE',
);
const find = statement<TeamRow>('teams.find', 'SELECT * FROM inspection_teams WHERE inspection_id = $1');
const findMembers = statement<NamedMember>(
  'teams.members',
  `SELECT m.user_id AS "userId", u.name, m.position FROM inspection_members m JOIN users u ON u.id = m.user_id WHERE m.inspection_id = $1
   ORDER BY array_position(ARRAY['leader', 'deputy', 'member'], m.position), u.name, m.user_id`,
);
const inspectors = statement<{ id: string; name: string }>(
  'teams.inspectors',
  `SELECT u.id, u.name FROM users u WHERE u.id = ANY($2::uuid[]) AND u.active
     AND EXISTS (SELECT FROM role_bindings b WHERE b.user_id = u.id AND b.org_id = $1 AND b.role IN ${inTeam})`,
);
// Whoever names the same leader for another inspection waits here, so that the two can not miss each other.
const holdLeader = statement('teams.hold-leader', 'SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE');
const ledElsewhere = statement<{ title: string }>(
  'teams.led-elsewhere',
  `SELECT i.title FROM inspection_members m JOIN inspections i ON i.id = m.inspection_id
   WHERE m.user_id = $1 AND m.position = 'leader' AND i.id <> $2 AND i.on_site_from <= $4 AND i.on_site_until >= $3
   ORDER BY i.on_site_from LIMIT 1`,
);
// Officers of the inspection's own office, and those who lead the area or one above it.
const mayApprove = `EXISTS (
  SELECT FROM role_bindings b JOIN organisations body ON body.id = b.org_id JOIN organisations office ON office.id = $1
  WHERE b.user_id = u.id AND ((b.role = 'inspectionOffice' AND body.id = office.id)
    OR (b.role = 'leadership' AND (body.parent_id = office.parent_id OR starts_with(office.path, body.path)))))`;
const approver = statement<{ id: string; name: string }>(
  'teams.approver',
  `SELECT u.id, u.name FROM users u WHERE u.id = $2 AND u.active AND ${mayApprove}`,
);
const approvers = statement<{ id: string; name: string }>(
  'teams.approvers',
  `SELECT u.id, u.name FROM users u WHERE u.active AND ${mayApprove} ORDER BY u.name, u.id`,
);
const removeMembers = statement('teams.remove-members', 'DELETE FROM inspection_members WHERE inspection_id = $1');
const addMembers = statement(
  'teams.add-members',
  `INSERT INTO inspection_members (inspection_id, user_id, position)
   SELECT $1, m.user_id, m.position FROM unnest($2::uuid[], $3::text[]) AS m (user_id, position)`,
);
const bump = statement(
  'teams.bump',
  `INSERT INTO inspection_teams (inspection_id, office_id, version, changed_at) VALUES ($1, $2, 2, $3)
   ON CONFLICT (inspection_id) DO UPDATE SET version = inspection_teams.version + 1, changed_at = $3`,
);
const authorise = statement(
  'teams.authorise',
  `UPDATE inspection_teams SET authorised_by = $2, authorisation_number = $3, authorised_on = $4, authorisation_scope = $5
   WHERE inspection_id = $1`,
);

/** Reads and writes the teams of inspections. */
@Injectable()
export class TeamsRepository {
  constructor(private readonly database: Database) {}

  /** The team as it stands, outside any transaction. */
  async read(inspectionId: string): Promise<{ team: TeamRow | undefined; members: NamedMember[] }> {
    const [teams, members] = await Promise.all([
      this.database.rows(find, [inspectionId]),
      this.database.rows(findMembers, [inspectionId]),
    ]);
    return { team: teams[0], members };
  }

  /** Locks an inspection, so that its team changes by one hand at a time and no case is opened with the old one. */
  async lock(
    unit: UnitOfWork,
    inspectionId: string,
  ): Promise<{ inspection: TeamInspectionRow; version: number; members: NamedMember[] } | undefined> {
    const [inspection] = await unit.read(lockInspection, [inspectionId]);
    if (inspection === undefined) return undefined;
    const [teams, members] = await Promise.all([unit.read(find, [inspectionId]), unit.read(findMembers, [inspectionId])]);
    return { inspection, version: teams[0]?.version ?? 1, members };
  }

  /** Those of the people who inspect for an office, with their names. */
  async inspectors(unit: UnitOfWork, officeId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await unit.read(inspectors, [officeId, userIds])).map(({ id, name }) => [id, name]));
  }

  /** The title of another inspection that the person leads on site between two days; undefined where there is none. */
  async ledElsewhere(
    unit: UnitOfWork,
    userId: string,
    inspectionId: string,
    from: string,
    until: string,
  ): Promise<string | undefined> {
    await unit.read(holdLeader, [userId]);
    return (await unit.read(ledElsewhere, [userId, inspectionId, from, until]))[0]?.title;
  }

  /** Who may approve an override for an office; undefined for others. */
  async approver(unit: UnitOfWork, officeId: string, userId: string): Promise<{ id: string; name: string } | undefined> {
    return (await unit.read(approver, [officeId, userId]))[0];
  }

  /** Everybody who may set aside what keeps somebody from an inspection of the office. */
  approvers(officeId: string): Promise<{ id: string; name: string }[]> {
    return this.database.rows(approvers, [officeId]);
  }

  replace(unit: UnitOfWork, inspection: TeamInspectionRow, members: readonly { userId: string; position: TeamPosition }[]): void {
    unit.write(removeMembers, [inspection.id]);
    unit.write(addMembers, [inspection.id, members.map(({ userId }) => userId), members.map(({ position }) => position)]);
    unit.write(bump, [inspection.id, inspection.office_id, unit.now]);
  }

  authorise(unit: UnitOfWork, inspection: TeamInspectionRow, row: Omit<TeamRow, 'version'>): void {
    unit.write(bump, [inspection.id, inspection.office_id, unit.now]);
    unit.write(authorise, [
      inspection.id,
      row.authorised_by,
      row.authorisation_number,
      row.authorised_on,
      row.authorisation_scope,
    ]);
  }
}
