import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** A row of `check_lists`. */
export interface CheckListRow {
  readonly id: string;
  readonly office_id: string;
  readonly title: string;
  readonly created_at: Date;
}

/** A row of `check_list_items`. */
export interface CheckListItemRow {
  readonly id: string;
  readonly check_list_id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly theme: string;
  readonly basis: string | null;
  readonly lesson_id: string | null;
}

/** As `CheckListItemRow`, with the inspection whose lesson it is. */
export interface TracedItemRow extends CheckListItemRow {
  readonly inspection_id: string | null;
  readonly inspection_title: string | null;
}

/** A row of `lessons`. */
export interface LessonRow {
  readonly id: string;
  readonly inspection_id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly theme: string;
}

const insertList = statement(
  'check-lists.insert',
  'INSERT INTO check_lists (id, office_id, title, created_at) VALUES ($1, $2, $3, $4)',
);
const insertItems = statement(
  'check-lists.insert-items',
  'INSERT INTO check_list_items SELECT * FROM jsonb_populate_recordset(NULL::check_list_items, $1::jsonb)',
);
const insertLessons = statement(
  'lessons.insert',
  'INSERT INTO lessons SELECT * FROM jsonb_populate_recordset(NULL::lessons, $1::jsonb)',
);
const lockList = statement<{ office_id: string; items: number }>(
  'check-lists.lock',
  `SELECT l.office_id, (SELECT count(*)::int FROM check_list_items n WHERE n.check_list_id = l.id) AS items
   FROM check_lists l WHERE l.id = $1 FOR UPDATE`,
);
const itemsOf = statement<TracedItemRow>(
  'check-lists.read-items',
  `SELECT n.*, s.inspection_id, i.title AS inspection_title
   FROM check_list_items n LEFT JOIN lessons s ON s.id = n.lesson_id LEFT JOIN inspections i ON i.id = s.inspection_id
   WHERE n.check_list_id = ANY($1::uuid[]) ORDER BY n.check_list_id, n.ordinal`,
);

/** Reads and writes check lists, their items, and the lessons that items go back to. */
@Injectable()
export class CheckListsRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, list: CheckListRow, items: readonly CheckListItemRow[]): void {
    unit.write(insertList, [list.id, list.office_id, list.title, list.created_at]);
    this.append(unit, items);
  }

  append(unit: UnitOfWork, items: readonly CheckListItemRow[]): void {
    if (items.length > 0) unit.write(insertItems, [JSON.stringify(items)]);
  }

  insertLessons(unit: UnitOfWork, lessons: readonly LessonRow[]): void {
    if (lessons.length > 0) unit.write(insertLessons, [JSON.stringify(lessons)]);
  }

  /** Holds a list for the rest of the transaction; gives its office and how many items it has. */
  async lock(unit: UnitOfWork, id: string): Promise<{ office_id: string; items: number } | undefined> {
    return (await unit.read(lockList, [id]))[0];
  }

  /** The items of lists, in their order. */
  items(listIds: readonly string[]): Promise<TracedItemRow[]> {
    return this.database.rows(itemsOf, [listIds]);
  }
}
