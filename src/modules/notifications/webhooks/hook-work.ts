import { elapsedMs } from '../../../platform/clock/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ChannelWork, portionMs } from '../deliveries/channel-work.js';
import type { ClaimedDelivery } from '../deliveries/deliveries.repository.js';
import type { Channel } from '../deliveries/outgoing.repository.js';
import { restAfter, retryAfter } from '../deliveries/retries.js';
import type { DeliveriesWorkbench } from '../deliveries/workbench.js';
import type { HookSender } from './hook-sender.js';
import type { WebhookRow } from './webhook.js';
import type { HookPayload } from './webhook-requests.js';
import type { WebhooksRepository } from './webhooks.repository.js';

const claimedAtOnce = 100;

/** Sends what is due to addresses: one after the other to each, side by side to different ones. */
export class HookWork extends ChannelWork {
  constructor(
    channel: Channel,
    workbench: DeliveriesWorkbench,
    private readonly webhooks: WebhooksRepository,
    private readonly sender: HookSender,
  ) {
    super(channel, workbench);
  }

  protected override async sendDue(): Promise<number> {
    const { transactions, deliveries } = this.parts;
    const claimed = await transactions.run(this.context, (unit) => deliveries.claimHooks(unit, this.channel, claimedAtOnce));
    const hooks = await this.webhooks.findMany([...new Set(claimed.flatMap(({ webhook_id }) => webhook_id ?? []))]);
    const ofHook = new Map<string, ClaimedDelivery[]>();
    for (const delivery of claimed.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      const key = delivery.webhook_id ?? '';
      ofHook.set(key, [...(ofHook.get(key) ?? []), delivery]);
    }
    await Promise.all([...ofHook].map(([id, list]) => this.sendAll(hooks.get(id), list)));
    return claimed.length;
  }

  /** The first failure gives the address a rest: what comes after it waits without having been tried. */
  private async sendAll(hook: WebhookRow | undefined, list: readonly ClaimedDelivery[]): Promise<void> {
    const { deliveries, openings, clock } = this.parts;
    if (hook?.active !== true) {
      const ids = list.map(({ id }) => id);
      return this.note((unit) => deliveries.cancel(unit, ids, 'webhook-off'));
    }
    const endsAt = elapsedMs() + portionMs;
    for (const [index, delivery] of list.entries()) {
      if (elapsedMs() > endsAt) return this.note((unit) => deliveries.putBack(unit, idsFrom(list, index), clock.now()));
      const { fault, answer } = await this.sender.send(hook, delivery.id, delivery.payload as HookPayload);
      if (fault === null) {
        await this.note((unit) => {
          deliveries.sent(unit, [delivery.id], answer);
          this.webhooks.worked(unit, hook.id);
        });
        continue;
      }
      const now = clock.now();
      const rested = restAfter(hook.failures + 1, now);
      const retry = retryAfter(delivery.attempts, now);
      return this.note((unit) => {
        deliveries.failed(unit, [delivery.id], retry === null ? null : openings.from(retry), fault, answer);
        deliveries.putBack(unit, idsFrom(list, index + 1), openings.from(rested));
        this.webhooks.broke(unit, hook.id, hook.failures + 1, rested);
      });
    }
  }

  private note(work: (unit: UnitOfWork) => void): Promise<void> {
    return this.parts.transactions.run(this.context, async (unit) => work(unit));
  }
}

const idsFrom = (list: readonly ClaimedDelivery[], index: number) => list.slice(index).map(({ id }) => id);
