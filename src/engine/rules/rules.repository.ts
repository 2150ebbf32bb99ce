import { Injectable } from '@nestjs/common';
import type { CalendarYear } from '../../../workflows/calendar/calendar-year.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** When something was loaded at run time, and by whom. */
export interface Loading {
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
}

/** As `Loading`, with where a year's data is from. */
export interface YearLoading extends Loading {
  readonly source: string;
}

interface LoadingRecord {
  readonly loaded_at: Date;
  readonly loaded_by: string;
  readonly loaded_by_name: string;
}

const loadedPacks = statement<LoadingRecord & { pack: unknown }>(
  'rules.packs',
  'SELECT pack, loaded_at, loaded_by, loaded_by_name FROM rule_packs ORDER BY name, version',
);
const loadedYears = statement<LoadingRecord & { data: unknown; source: string }>(
  'rules.years',
  'SELECT data, source, loaded_at, loaded_by, loaded_by_name FROM calendar_years ORDER BY year, version',
);
const insertPack = statement(
  'rules.insert-pack',
  'INSERT INTO rule_packs (name, version, pack, loaded_at, loaded_by, loaded_by_name) VALUES ($1, $2, $3, $4, $5, $6)',
);
const insertYear = statement(
  'rules.insert-year',
  `INSERT INTO calendar_years (year, version, data, source, loaded_at, loaded_by, loaded_by_name)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Reads and adds what was loaded at run time; nothing of it is ever changed. */
@Injectable()
export class RulesRepository {
  constructor(private readonly database: Database) {}

  /** The loaded packs, not yet validated; versions of one pack ascending. */
  async packs(): Promise<(Loading & { readonly pack: unknown })[]> {
    return (await this.database.rowsAside(loadedPacks)).map((record) => ({ pack: record.pack, ...loadingOf(record) }));
  }

  /** The loaded years, not yet validated; versions of one year ascending. */
  async years(): Promise<(YearLoading & { readonly data: unknown })[]> {
    const records = await this.database.rowsAside(loadedYears);
    return records.map((record) => ({ data: record.data, source: record.source, ...loadingOf(record) }));
  }

  insertPack(unit: UnitOfWork, pack: RulePack): void {
    unit.write(insertPack, [pack.name, pack.version, JSON.stringify(pack), unit.now, unit.actor.id, unit.actor.name]);
  }

  insertYear(unit: UnitOfWork, year: CalendarYear, source: string): void {
    const { id, name } = unit.actor;
    unit.write(insertYear, [year.year, year.version, JSON.stringify(year), source, unit.now, id, name]);
  }
}

function loadingOf({ loaded_at: at, loaded_by: id, loaded_by_name: name }: LoadingRecord): Loading {
  return { at, by: { id, name } };
}
