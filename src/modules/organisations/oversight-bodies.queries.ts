import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

const besideOffices = statement<{ office_id: string; id: string }>(
  'organisations.oversight-beside-offices',
  `SELECT DISTINCT ON (office.id) office.id AS office_id, body.id
   FROM organisations office JOIN organisations body ON body.parent_id = office.parent_id
   WHERE office.id = ANY($1::uuid[]) AND body.kind = 'oversightBody' ORDER BY office.id, body.created_at, body.id`,
);

/** The bodies that watch over an office's work. */
@Injectable()
export class OversightBodies {
  /**
   * For each office the body that judges plans and results where the office names none: the first oversight body of the same territory.
   * Empty where there is none; the office then decides alone.
   */
  async usualFor(unit: UnitOfWork, officeIds: readonly string[]): Promise<(officeId: string) => readonly string[]> {
    const rows = await unit.read(besideOffices, [officeIds]);
    return (officeId) => rows.flatMap(({ office_id, id }) => (office_id === officeId ? [id] : []));
  }
}
