import { Injectable } from '@nestjs/common';
import { instantText } from '../../../engine/instants.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Problem } from '../../../platform/errors/problem.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { AuditTrail } from '../../audit/audit.commands.js';
import { drawnSecret } from './webhook.js';
import type { NewSecretDto } from './webhook.dto.js';
import { ownOffices } from './webhooks.commands.js';
import { secretNotDrawn, webhookNotFound, webhookVersionConflict } from './webhooks.errors.js';
import { WebhooksRepository } from './webhooks.repository.js';

const hourMs = 60 * 60_000;
const usualOverlapHours = 24;

/** A new secret, shown once; until `formerUntil` requests carry a signature with the former one as well. */
export interface NewSecret {
  readonly id: string;
  readonly version: number;
  readonly secret?: string;
  readonly formerUntil: string;
}

/** Changes the secrets of webhooks without a request that its receiver could not verify. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhooksRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Draws a new secret. A repeated request is told all but the secret itself.
   *
   * @throws Problem `webhooks.not-found`, `.version-conflict`, `.secret-not-drawn` for a robot's, which its own platform gives
   */
  async rotate(context: RequestContext, id: string, version: number, dto: NewSecretDto): Promise<NewSecret> {
    const secret = drawnSecret();
    let shown: string | undefined;
    const answer = await this.transactions.run(context, async (unit) => {
      const before = await this.webhooks.findLocked(unit, id, ownOffices(unit.actor));
      if (before === undefined) throw new Problem(webhookNotFound);
      if (before.version !== version)
        throw new Problem(webhookVersionConflict, { params: { given: version, current: before.version } });
      if (before.format !== 'bihuan') throw new Problem(secretNotDrawn);
      const formerUntil = new Date(unit.now.getTime() + (dto.overlapHours ?? usualOverlapHours) * hourMs);
      this.webhooks.changeSecret(unit, id, secret, before.secret, formerUntil);
      const target = { type: 'webhook', id, name: before.name };
      this.audit.record(unit, { action: 'webhook.secret-changed', target, after: { formerUntil: instantText(formerUntil) } });
      shown = secret;
      return { id, version: version + 1, formerUntil: instantText(formerUntil) };
    });
    return { ...answer, ...(shown !== undefined && { secret: shown }) };
  }
}
