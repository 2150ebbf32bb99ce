import { Injectable } from '@nestjs/common';
import type { AssistanceRequestInput } from '../../../workflows/assistance-request/v1/context.js';
import type { Role } from '../../../workflows/kit/people.js';
import { instantText } from '../../engine/instants.js';
import { Openings } from '../../engine/write-path/openings.js';
import { statement } from '../../platform/database/statement.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CaseOrigins } from './case-origins.queries.js';
import type { SendRequestDto } from './dto/send-request.dto.js';

/** Who can reply for an organisation. */
const repliers: readonly Role[] = ['functionalDepartment', 'unitHead', 'supervisor'];

const insert = statement('assistance.insert', 'INSERT INTO assistance_requests (case_id, issue_id) VALUES ($1, $2)');

/** Asks organisations for help; everything after that is an event on the request. */
@Injectable()
export class AssistanceCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly origins: CaseOrigins,
    private readonly openings: Openings,
  ) {}

  /**
   * Sends a request for assistance, for an inspection or an issue.
   *
   * @param id a UUIDv7 of the caller's own, to refer to it before it is there
   * @returns its id
   * @throws Problem `request.invalid`, `auth.not-permitted`
   */
  async send(
    context: RequestContext,
    { title, request, toOrgId, inspectionId, issueId }: SendRequestDto,
    id?: string,
  ): Promise<string> {
    return this.transactions.run(context, async (unit) => {
      const origin = await this.origins.of(unit, { inspectionId, issueId });
      await this.origins.checkAddressee(unit, toOrgId, repliers);
      const input: AssistanceRequestInput = { title, request, toOrgId, sentAt: instantText(unit.now) };
      const { officeId, roundId, rulePack, rulePackVersion, teamIds, synthetic, acting } = origin;
      const [outcome] = await this.openings.open(unit, [
        {
          ...{ officeId, roundId, rulePack, rulePackVersion, teamIds, synthetic, acting },
          id,
          workflow: 'assistance-request',
          prefix: 'XZ',
          input: { ...input },
          inspectionId: origin.inspectionId,
          source: null,
        },
      ]);
      if (outcome === undefined) throw new Error('a request was sent without an outcome');
      unit.write(insert, [outcome.row.id, origin.issueId]);
      return outcome.row.id;
    });
  }
}
