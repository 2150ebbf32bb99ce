import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../../../workflows/kit/people.js';
import type { ReferralInput } from '../../../workflows/referral/v1/context.js';
import { CaseAccess } from '../../engine/case-access.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { instantText } from '../../engine/instants.js';
import { receives, viewOf } from '../../engine/visibility.js';
import { Openings } from '../../engine/write-path/openings.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CaseOrigins } from '../assistance/case-origins.queries.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { NewReferralDto } from './dto/new-referral.dto.js';
import { notReceived } from './referrals.errors.js';
import { SealedStore } from './sealed-store.js';

const receivers: readonly Role[] = ['supervisor', 'functionalDepartment'];
/** Letters and digits that are not taken for each other. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const numberLength = 10;

/** Transfers clues. Their words go into the sealed store alone; the case around them says nothing. */
@Injectable()
export class ReferralsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CaseAccess,
    private readonly cases: CaseRepository,
    private readonly origins: CaseOrigins,
    private readonly openings: Openings,
    private readonly store: SealedStore,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Seals a clue for the body that is to follow it up.
   *
   * @param id a UUIDv7 of the caller's own, to refer to it before it is there
   * @returns its id
   * @throws Problem `request.invalid`, `auth.not-permitted`, `referrals.no-key`
   */
  async seal(context: RequestContext, asked: NewReferralDto, id = uuidv7()): Promise<string> {
    this.store.assertOpen();
    return this.transactions.run(context, async (unit) => {
      const origin = await this.origins.of(unit, asked);
      await this.origins.checkAddressee(unit, asked.toOrgId, receivers, origin.unitId);
      const { officeId, rulePack, rulePackVersion, synthetic, acting } = origin;
      const input: ReferralInput = { title: '线索移交', officeId, toOrgId: asked.toOrgId };
      await this.openings.open(unit, [
        {
          ...{ id, officeId, rulePack, rulePackVersion, synthetic, acting },
          workflow: 'referral',
          prefix: '',
          number: `XS-${instantText(unit.now).slice(0, 4)}-${randomNumber()}`,
          input: { ...input },
          // The case does not tell which inspection it came from, and no team but its one author sees it.
          inspectionId: null,
          roundId: null,
          teamIds: [unit.actor.id],
          source: null,
        },
      ]);
      const { inspectionId, issueId } = origin;
      const { kind, toOrgId } = asked;
      this.store.keep(unit, { case_id: id, kind, to_org_id: toOrgId, inspection_id: inspectionId, issue_id: issueId });
      this.store.add(unit, id, 'clue', asked.clue);
      if (asked.informant !== undefined) this.store.add(unit, id, 'informant', asked.informant);
      this.audit.record(unit, { action: 'referral.sealed', target: { type: 'referral', id } });
      return id;
    });
  }

  /**
   * Seals a reply of the receiving body.
   *
   * @throws Problem `case.not-found`, `auth.not-permitted` for others, `referrals.not-received`, `referrals.no-key`
   */
  async reply(context: RequestContext, caseId: string, text: string): Promise<void> {
    const seen = await this.access.mustSee(context.actor, caseId);
    if (seen.workflow !== 'referral') throw new Problem(caseNotFound);
    if (!receives(viewOf(context.actor), seen)) throw new Problem(notPermitted);
    await this.transactions.run(context, async (unit) => {
      const row = (await this.cases.lock(unit, [caseId])).get(caseId);
      if (row?.step !== 'received') throw new Problem(notReceived);
      this.store.add(unit, caseId, 'reply', text);
      this.audit.record(unit, { action: 'referral.replied', target: { type: 'referral', id: caseId } });
    });
  }
}

/** A number that stands in no order: one between two others would tell that there is something between them. */
function randomNumber(): string {
  return Array.from({ length: numberLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}
