import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Retrospect } from '../../../../workflows/inspection/v1/payloads/rectified.js';
import type { CaseChange } from '../../../engine/write-path/effects.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { invalid } from '../../../platform/http/validation.js';
import { unknownCheckList } from './missions.errors.js';
import { CheckListsRepository } from './check-lists.repository.js';

/** Keeps what a retrospective taught, and puts it on the check list of those who come after. */
@Injectable()
export class Lessons {
  constructor(private readonly lists: CheckListsRepository) {}

  /**
   * Keeps the lessons of a retrospective; where it names a check list, each becomes an item of it that goes back to its inspection.
   *
   * @throws Problem `request.invalid` for a check list of another office
   */
  async keep(unit: UnitOfWork, { row, event }: CaseChange): Promise<void> {
    const { lessons = [], checkListId } = event.payload as Partial<Retrospect>;
    const kept = lessons.map(({ id, text, theme }, index) => ({
      id: id ?? uuidv7(),
      inspection_id: row.id,
      ordinal: index + 1,
      text,
      theme,
    }));
    this.lists.insertLessons(unit, kept);
    if (checkListId === undefined) return;
    const list = await this.lists.lock(unit, checkListId);
    if (list?.office_id !== row.officeId) throw invalid([unknownCheckList('checkListId')]);
    this.lists.append(
      unit,
      kept.map(({ id, text, theme }, index) => ({
        id: uuidv7(),
        check_list_id: checkListId,
        ordinal: list.items + index + 1,
        text,
        theme,
        basis: null,
        lesson_id: id,
      })),
    );
  }
}
