import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../../../engine/instants.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { statement } from '../../../platform/database/statement.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { systemContext } from '../../../platform/http/system-actor.js';
import { baseUrlOf } from '../addresses.js';
import { DeliveriesRepository } from '../deliveries/deliveries.repository.js';
import { OutgoingRepository } from '../deliveries/outgoing.repository.js';
import { HookSender } from './hook-sender.js';
import { channelOf, type WebhookRow } from './webhook.js';
import type { HookPayload } from './webhook-requests.js';

const begin = statement(
  'webhooks.begin-test',
  `UPDATE deliveries SET status = 'sending', attempts = 1, next_attempt_at = NULL, leased_until = clock_timestamp() + interval '2 minutes'
   WHERE id = $1`,
);

/** Sends a test at once, be it night: whoever asks for it sits before the screen. */
@Injectable()
export class WebhookTest {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveriesRepository,
    private readonly outgoing: OutgoingRepository,
    private readonly sender: HookSender,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Sends a test message once and keeps how that fared; answers the delivery's id. A failure gives the address no rest. */
  async send(context: RequestContext, hook: WebhookRow): Promise<string> {
    const payload = this.payload(hook);
    const id = await this.transactions.run(context, async (unit) => {
      const delivery = { id: uuidv7(), channel: channelOf(hook.format), kind: 'test', webhook_id: hook.id, mandatory: false };
      this.outgoing.add(unit, [{ ...delivery, payload, status: 'waiting', not_before: unit.now }]);
      unit.write(begin, [delivery.id]);
      return delivery.id;
    });
    const { fault, answer } = await this.sender.send(hook, id, payload);
    await this.transactions.run(systemContext(context.requestId), async (unit) => {
      if (fault === null) this.deliveries.sent(unit, [id], answer);
      else this.deliveries.failed(unit, [id], null, fault, answer);
    });
    return id;
  }

  private payload({ name, language }: WebhookRow): HookPayload {
    const zh = language === 'zh';
    return {
      type: 'test',
      at: instantText(this.clock.now()),
      wording: {
        label: zh ? '测试' : 'Test',
        title: zh ? `“${name}”可以收到闭环的消息` : `"${name}" receives messages of Bihuan`,
        text: null,
      },
      facts: [],
      url: baseUrlOf(this.config),
    };
  }
}
