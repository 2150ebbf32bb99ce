import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

const besideOffice = statement<{ id: string }>(
  'organisations.oversight-beside-office',
  `SELECT body.id FROM organisations office JOIN organisations body ON body.parent_id = office.parent_id
   WHERE office.id = $1 AND body.kind = 'oversightBody' ORDER BY body.created_at, body.id LIMIT 1`,
);

/** The bodies that watch over an office's work. */
@Injectable()
export class OversightBodies {
  /**
   * The body that judges plans and results where the office names none: the first oversight body of the same territory.
   * Empty where there is none; the office then decides alone.
   */
  async usualFor(unit: UnitOfWork, officeId: string): Promise<string[]> {
    return (await unit.read(besideOffice, [officeId])).map(({ id }) => id);
  }
}
