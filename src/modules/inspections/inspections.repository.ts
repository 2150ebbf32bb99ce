import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery, ListSpec } from '../../platform/http/page.js';
import type { InspectionRow, InspectionWithTeamRow, RoundRow, TeamMember, TermRow } from './inspection.js';
import { planOfInspection } from './plan-standing.js';
import { inspectionInSight, roundInSight, sightValues, termInSight, type Sight } from './sight.js';

/** A new inspection with its team. */
export interface InspectionToAdd {
  readonly row: InspectionRow;
  readonly members: readonly TeamMember[];
}

// Names are joined as they are now: who is renamed is renamed here, too.
const members = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('userId', m.user_id, 'name', u.name, 'position', m.position)
    ORDER BY array_position(ARRAY['leader', 'deputy', 'member'], m.position), u.name, m.user_id)
  FROM inspection_members m JOIN users u ON u.id = m.user_id WHERE m.inspection_id = i.id), '[]') AS members`;
const inspections = `SELECT i.*, r.term_id, r.rule_pack, r.rule_pack_version, r.mission_id AS round_mission_id, ${members},
  ${planOfInspection} AS plan FROM inspections i JOIN rounds r ON r.id = i.round_id`;

const inspectionById = statement<InspectionWithTeamRow>('inspections.find', `${inspections} WHERE i.id = $1`);
// The round is held: while issues are opened by its pack, the pack does not change, and whoever changes it finds them.
const inspectionsForIssues = statement<InspectionWithTeamRow>(
  'inspections.find-for-issues',
  `${inspections} WHERE i.id = ANY($1::uuid[]) ORDER BY i.id FOR SHARE OF r`,
);
// Held before it is read, in a statement of its own: whoever waits for a change of the team must read the team that it has become.
const holdForIssues = statement(
  'inspections.hold-for-issues',
  'SELECT FROM inspections WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE',
);
const inspectionsUncased = statement<InspectionWithTeamRow>(
  'inspections.find-uncased',
  `${inspections} WHERE i.id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM cases c WHERE c.id = i.id) ORDER BY i.created_at, i.id`,
);
const inspectors = statement<{ id: string }>(
  'inspections.find-inspectors',
  `SELECT u.id FROM users u
   WHERE u.id = ANY($2::uuid[]) AND u.active AND EXISTS (
     SELECT FROM role_bindings b WHERE b.user_id = u.id AND b.org_id = $1 AND b.role IN ('teamLeader', 'deputyLeader', 'teamMember'))`,
);
const visibleTerm = statement<TermRow>('terms.find-visible', `SELECT t.* FROM terms t WHERE t.id = $5 AND ${termInSight}`);
const visibleRound = statement<RoundRow>('rounds.find-visible', `SELECT r.* FROM rounds r WHERE r.id = $5 AND ${roundInSight}`);
const visibleInspection = statement<InspectionWithTeamRow>(
  'inspections.find-visible',
  `${inspections} WHERE i.id = $5 AND ${inspectionInSight}`,
);

const insertTerms = insertion('terms', 'id, office_id, number, title, starts_on, ends_on, synthetic, created_at');
const insertRounds = insertion(
  'rounds',
  'id, term_id, office_id, number, title, rule_pack, rule_pack_version, starts_on, ends_on, synthetic, created_at',
);
const insertInspections = insertion(
  'inspections',
  `id, round_id, office_id, unit_id, mode, title, on_site_from, on_site_until, fed_back_at, synthetic, source, created_at`,
);
const insertMembers = statement(
  'inspections.insert-members',
  `INSERT INTO inspection_members (inspection_id, user_id, position)
   SELECT m."inspectionId", m."userId", m.position
   FROM jsonb_to_recordset($1) AS m ("inspectionId" uuid, "userId" uuid, position text)`,
);
const markFedBack = statement(
  'inspections.mark-fed-back',
  'UPDATE inspections SET fed_back_at = $2 WHERE id = $1 AND fed_back_at IS NULL',
);

const lockRound = statement<RoundRow>('rounds.lock', 'SELECT * FROM rounds WHERE id = $1 FOR UPDATE');
const setRulePack = statement('rounds.set-rule-pack', 'UPDATE rounds SET rule_pack = $2, rule_pack_version = $3 WHERE id = $1');

function insertion(table: string, columns: string) {
  return statement(
    `${table}.insert`,
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
  );
}

/** What a list of one kind is made of. */
interface Listing {
  readonly from: string;
  readonly alias: string;
  readonly inSight: string;
}

const listings = {
  terms: { from: 'SELECT t.* FROM terms t', alias: 't', inSight: termInSight },
  rounds: { from: 'SELECT r.* FROM rounds r', alias: 'r', inSight: roundInSight },
  inspections: { from: inspections, alias: 'i', inSight: inspectionInSight },
} as const satisfies Record<string, Listing>;

interface ListRows {
  readonly terms: TermRow;
  readonly rounds: RoundRow;
  readonly inspections: InspectionWithTeamRow;
}

/** Reads and writes terms, rounds, inspections and their teams. */
@Injectable()
export class InspectionsRepository {
  constructor(private readonly database: Database) {}

  async inspection(unit: UnitOfWork, id: string): Promise<InspectionWithTeamRow | undefined> {
    return (await unit.read(inspectionById, [id]))[0];
  }

  /** Those that there are; their teams stay what they are and their rounds keep their rule packs for the rest of the transaction. */
  async inspectionsForIssues(unit: UnitOfWork, ids: readonly string[]): Promise<InspectionWithTeamRow[]> {
    const [, found] = await Promise.all([unit.read(holdForIssues, [ids]), unit.read(inspectionsForIssues, [ids])]);
    return found;
  }

  /** An inspection that the caller's case says they may see. */
  async find(id: string): Promise<InspectionWithTeamRow | undefined> {
    return (await this.database.rows(inspectionById, [id]))[0];
  }

  /** Those of the inspections that have no case yet. */
  uncased(unit: UnitOfWork, ids: readonly string[]): Promise<InspectionWithTeamRow[]> {
    return unit.read(inspectionsUncased, [ids]);
  }

  async visibleTerm(sight: Sight, id: string): Promise<TermRow | undefined> {
    return (await this.database.rows(visibleTerm, [...sightValues(sight), id]))[0];
  }

  async visibleRound(sight: Sight, id: string): Promise<RoundRow | undefined> {
    return (await this.database.rows(visibleRound, [...sightValues(sight), id]))[0];
  }

  async visibleInspection(sight: Sight, id: string): Promise<InspectionWithTeamRow | undefined> {
    return (await this.database.rows(visibleInspection, [...sightValues(sight), id]))[0];
  }

  /** Those of the people who inspect for an office. */
  async inspectors(officeId: string, userIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.database.rows(inspectors, [officeId, userIds])).map(({ id }) => id));
  }

  /**
   * The rows of one page, one more than its limit if there are more, and the number of all if the query asks for it.
   *
   * @param columns the SQL column of each filter
   * @param sorts the SQL column of each sort
   */
  async list<Kind extends keyof ListRows, Spec extends ListSpec>(
    kind: Kind,
    sight: Sight,
    query: ListQuery<Spec>,
    spec: Spec,
    columns: Readonly<Record<keyof Spec['filters'], string>>,
    sorts: Readonly<Record<keyof Spec['sorts'], string>>,
  ): Promise<{ rows: ListRows[Kind][]; total: number | undefined }> {
    const { from, alias, inSight } = listings[kind];
    const values: unknown[] = [...sightValues(sight)];
    const conditions: string[] = [inSight];
    for (const [name, wanted] of Object.entries(query.filters)) {
      if (wanted !== undefined) conditions.push(`${columns[name]}::text = ANY($${values.push(wanted)})`);
    }
    const filtered = conditions.join(' AND ');
    const { where, orderBy, values: after } = keyset(query, spec, sorts, `${alias}.id`, values.length + 1);
    const page = `${from} WHERE ${filtered} AND ${where} ORDER BY ${orderBy} LIMIT ${query.limit + 1}`;
    const count = `SELECT count(*) AS total FROM (${from} WHERE ${filtered}) AS matching`;
    const [rows, counted] = await Promise.all([
      this.database.select<ListRows[Kind]>(page, [...values, ...after]),
      query.count ? this.database.select<{ total: number }>(count, values) : [],
    ]);
    return { rows, total: counted[0]?.total };
  }

  insertTerms(unit: UnitOfWork, rows: readonly TermRow[]): void {
    unit.write(insertTerms, [JSON.stringify(rows)]);
  }

  insertRounds(unit: UnitOfWork, rows: readonly RoundRow[]): void {
    unit.write(insertRounds, [JSON.stringify(rows)]);
  }

  insertInspections(unit: UnitOfWork, inspections: readonly InspectionToAdd[]): void {
    unit.write(insertInspections, [JSON.stringify(inspections.map(({ row }) => row))]);
    const team = inspections.flatMap(({ row, members }) => members.map((member) => ({ ...member, inspectionId: row.id })));
    if (team.length > 0) unit.write(insertMembers, [JSON.stringify(team)]);
  }

  /** Locks a round for the rest of the transaction. */
  async lockRound(unit: UnitOfWork, id: string): Promise<RoundRow | undefined> {
    return (await unit.read(lockRound, [id]))[0];
  }

  setRulePack(unit: UnitOfWork, roundId: string, pack: string, version: number): void {
    unit.write(setRulePack, [roundId, pack, version]);
  }

  markFedBack(unit: UnitOfWork, id: string): void {
    unit.write(markFedBack, [id, unit.now]);
  }
}
