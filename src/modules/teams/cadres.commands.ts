import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../engine/directory.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { CadresQueries, officeFor } from './cadres.queries.js';
import { CadresRepository } from './cadres.repository.js';
import type { CadreDto, TieDto } from './dto/cadre.dto.js';
import { cadreNotFound, teamFaults } from './teams.errors.js';

/** Keeps the pool of an office, and what binds its people to organisations. */
@Injectable()
export class CadresCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly cadres: CadresRepository,
    private readonly queries: CadresQueries,
    private readonly directory: Directory,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Notes skills and availability of a person who inspects for the caller's office; what was noted before gives way.
   *
   * @returns the office of the pool
   * @throws Problem `cadres.not-found`, `request.invalid`
   */
  async save(context: RequestContext, userId: string, asked: CadreDto): Promise<string> {
    const officeId = officeFor(context.actor, asked.officeId === undefined ? undefined : [asked.officeId]);
    ensureOrder(asked.availableFrom, asked.availableUntil, 'availableUntil');
    const before = await this.queries.read(officeId, userId, context.language);
    await this.transactions.run(context, async (unit) => {
      const { skills, availableFrom = null, availableUntil = null, note = null } = asked;
      this.cadres.save(unit, officeId, {
        id: userId,
        skills,
        available_from: availableFrom,
        available_until: availableUntil,
        note,
      });
      const { skills: hadSkills, availableFrom: hadFrom, availableUntil: hadUntil } = before;
      this.audit.record(unit, {
        action: 'cadre.changed',
        target: { type: 'user', id: userId, name: before.name },
        before: { skills: hadSkills, availableFrom: hadFrom, availableUntil: hadUntil },
        after: { skills, availableFrom, availableUntil },
      });
    });
    return officeId;
  }

  /**
   * Notes what binds a person to an organisation: declared by the person, or found by the office.
   * The audit says that it was done; with whom and why stays between the person and the office.
   *
   * @throws Problem `cadres.not-found`, `request.invalid`
   */
  async addTie(context: RequestContext, userId: string, asked: TieDto): Promise<void> {
    await this.queries.ensureConcerned(context.actor, userId);
    ensureOrder(asked.from, asked.until, 'until');
    const known = await this.directory.organisations([asked.organisationId]);
    if (!known.has(asked.organisationId)) throw invalid([teamFaults.unknownOrganisation()]);
    await this.transactions.run(context, async (unit) => {
      const id = uuidv7();
      const { kind, organisationId: organisation_id, from: from_on = null, until: until_on = null, note = null } = asked;
      this.cadres.addTie(unit, { id, user_id: userId, kind, organisation_id, from_on, until_on, note });
      this.audit.record(unit, { action: 'cadre.tie-added', target: { type: 'user', id: userId }, after: { tieId: id, kind } });
    });
  }

  /** Takes back a tie that was noted wrongly; for the office alone. @throws Problem `cadres.not-found` */
  async removeTie(context: RequestContext, userId: string, tieId: string): Promise<void> {
    await this.queries.ensureConcerned(context.actor, userId, true);
    await this.transactions.run(context, async (unit) => {
      const removed = await this.cadres.removeTie(unit, userId, tieId);
      if (removed === undefined) throw new Problem(cadreNotFound);
      const before = { tieId, kind: removed.kind };
      this.audit.record(unit, { action: 'cadre.tie-removed', target: { type: 'user', id: userId }, before });
    });
  }
}

function ensureOrder(from: string | undefined, until: string | undefined, path: string): void {
  if (from !== undefined && until !== undefined && until < from) throw invalid([teamFaults.endsBeforeStart(path)]);
}
