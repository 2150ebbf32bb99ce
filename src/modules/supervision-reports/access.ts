import { Injectable } from '@nestjs/common';
import { viewOf } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor } from '../../platform/http/actor.js';
import { notOwnOffice, reportNotFound } from './reports.errors.js';

const highestOffice = statement<{ id: string }>(
  'supervision-reports.highest-office',
  `SELECT id FROM organisations WHERE id = ANY($1::uuid[]) AND kind = 'office' ORDER BY length(path), id LIMIT 1`,
);

/** Whose reports an actor may read, and whose they make. */
@Injectable()
export class ReportAccess {
  constructor(private readonly database: Database) {}

  /** The offices whose reports the actor reads: their own and those of its territory, or those that they oversee; undefined: all. */
  readable(actor: Actor): readonly string[] | undefined {
    const { everything, offices, overseenOffices } = viewOf(actor);
    return everything ? undefined : [...new Set([...offices, ...overseenOffices])];
  }

  /**
   * The office that is asked for; where none is, the highest that the actor reads.
   *
   * @throws Problem `reports.not-found`
   */
  async mustRead(actor: Actor, officeId: string | undefined): Promise<string> {
    const readable = this.readable(actor);
    if (officeId !== undefined) {
      if (readable?.includes(officeId) === false) throw new Problem(reportNotFound);
      return officeId;
    }
    const own = viewOf(actor).ownOffices;
    const [office] = await this.database.rows(highestOffice, [own.length > 0 ? own : (readable ?? [])]);
    if (office === undefined) throw new Problem(reportNotFound);
    return office.id;
  }

  /**
   * Makes sure that the actor works in the office itself.
   *
   * @throws Problem `reports.not-found`, `reports.not-own-office`
   */
  mustMake(actor: Actor, officeId: string): void {
    if (this.readable(actor)?.includes(officeId) === false) throw new Problem(reportNotFound);
    if (!viewOf(actor).ownOffices.includes(officeId)) throw new Problem(notOwnOffice);
  }
}
