import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { ClueKeys } from './clue-keys.js';
import { SealedStore } from './sealed-store.js';

const portion = 100;

/** Changes the key under which clues are sealed. */
@Injectable()
export class CluesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: ClueKeys,
    private readonly store: SealedStore,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Seals every clue anew under the present key: `CLUE_KEY`, with the former ones in `CLUE_KEYS_BEFORE`; or, where the product keeps
   * its keys itself, a new one, after which the former ones are dropped. Cut short, it goes on where it was when it is run again.
   *
   * @returns how many texts were sealed anew
   * @throws Problem `referrals.no-key` where a text lies under a key that is not given
   */
  async rekey(context: RequestContext): Promise<number> {
    if (this.keys.areOwn) this.keys.renew();
    let count = 0;
    for (let done = portion; done === portion; count += done)
      done = await this.transactions.run(context, (unit) => this.store.reseal(unit, portion));
    await this.transactions.run(context, async (unit) =>
      this.audit.record(unit, {
        action: 'clues.rekeyed',
        target: { type: 'clues' },
        after: { keyId: this.keys.present().id, texts: count },
      }),
    );
    this.keys.dropFormer();
    return count;
  }
}
