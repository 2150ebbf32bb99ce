import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement, type Statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { words, type Words } from '../../platform/words/words.js';
import { civilDate } from '../../engine/instants.js';
import { keepsAway, tieWords, type Closeness, type TieKind } from './avoidance.js';
import { avoidance } from './teams.errors.js';

/** What is to be inspected, by whom, and when. Dates are `YYYY-MM-DD`. */
export interface Assigned {
  readonly officeId: string;
  readonly unitId: string;
  readonly userIds: readonly string[];
  readonly onSiteFrom?: string | null;
  readonly onSiteUntil?: string | null;
}

/** A tie that keeps a person from a unit. */
export interface AvoidanceHit {
  readonly userId: string;
  readonly name: string;
  readonly tie: TieKind;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly closeness: Closeness;
}

/** Reads rows in a unit of work or outside any. */
export type Reads = <Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;

interface TieRow {
  readonly user_id: string;
  readonly user_name: string;
  readonly kind: TieKind;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly path: string;
  readonly from_on: string | null;
  readonly until_on: string | null;
}

const findPlace = statement<{ name: string; unit_path: string; area_path: string }>(
  'avoidance.place',
  `SELECT unit.name, unit.path AS unit_path, coalesce(area.path, office.path) AS area_path
   FROM organisations unit, organisations office LEFT JOIN organisations area ON area.id = office.parent_id
   WHERE unit.id = $1 AND office.id = $2`,
);
const findTies = statement<TieRow>(
  'avoidance.ties',
  `SELECT t.user_id, u.name AS user_name, t.kind, o.id AS organisation_id, o.name AS organisation_name, o.path, t.from_on, t.until_on
   FROM cadre_ties t JOIN users u ON u.id = t.user_id JOIN organisations o ON o.id = t.organisation_id
   WHERE t.user_id = ANY($1::uuid[]) ORDER BY u.name, t.user_id, t.created_at, t.id`,
);

/** The avoidance rule (回避): nobody inspects where they served, have kin, come from or do business. */
@Injectable()
export class AvoidanceQueries {
  private readonly outside: Reads;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.outside = (query, values) => database.rows(query, values);
  }

  /** Every tie that keeps one of the people from the unit; of an unknown unit there is none. */
  async hits(assigned: Assigned, reads: Reads = this.outside): Promise<AvoidanceHit[]> {
    const { unitId, officeId, userIds, onSiteFrom, onSiteUntil } = assigned;
    if (userIds.length === 0) return [];
    const [places, ties] = await Promise.all([reads(findPlace, [unitId, officeId]), reads(findTies, [userIds])]);
    const [place] = places;
    if (place === undefined) return [];
    const assignment = {
      unitPath: place.unit_path,
      areaPath: place.area_path,
      from: onSiteFrom ?? civilDate(this.clock.now()),
      until: onSiteUntil ?? null,
    };
    return ties.flatMap((row) => {
      const closeness = keepsAway({ kind: row.kind, path: row.path, from: row.from_on, until: row.until_on }, assignment);
      if (closeness === undefined) return [];
      const organisation = { id: row.organisation_id, name: row.organisation_name };
      const unit = { id: unitId, name: place.name };
      return [{ userId: row.user_id, name: row.user_name, tie: row.kind, organisation, unit, closeness }];
    });
  }

  /**
   * Makes sure that nobody of a new team is kept from the unit.
   *
   * @throws Problem `team.avoidance` naming each person, tie and unit
   */
  async ensure(assigned: Assigned, reads?: Reads): Promise<void> {
    const hits = await this.hits(assigned, reads);
    if (hits.length > 0) throw avoided(hits);
  }
}

/** The refusal that names each person, what binds them, and the unit. */
export function avoided(hits: readonly AvoidanceHit[]): Problem {
  const told = hits.map(hitWords);
  const list = words(told.map(({ zh }) => zh).join('；'), told.map(({ en }) => en).join('; '));
  return new Problem(avoidance, { params: { hits: list }, extra: { hits } });
}

function hitWords({ name, tie, organisation, unit }: AvoidanceHit): Words {
  const kind = tieWords[tie];
  return words(
    `${name}${kind.zh}${organisation.name}，不得巡察${unit.name}`,
    `${name} ${kind.en} ${organisation.name} and must not inspect ${unit.name}`,
  );
}
