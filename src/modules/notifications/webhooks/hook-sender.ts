import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { post, type HookAnswer } from './outbound.js';
import type { WebhookRow } from './webhook.js';
import { faultIn, requestOf, type HookPayload } from './webhook-requests.js';

/** How a sending fared; `fault` is null where it arrived. */
export interface HookResult {
  readonly fault: string | null;
  readonly answer: HookAnswer | undefined;
}

/** Sends one payload to one address; a failure is an answer, never an exception. */
@Injectable()
export class HookSender {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async send(hook: WebhookRow, deliveryId: string, payload: HookPayload): Promise<HookResult> {
    try {
      const request = requestOf(hook, deliveryId, payload, this.clock.now());
      const answer = await post(request, this.config.webhookPrivate === 'refuse');
      return { fault: faultIn(hook, answer), answer };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      const told = name === 'TimeoutError' || name === 'AbortError' ? 'no answer within ten seconds' : message;
      return { fault: (told === '' ? name : told).slice(0, 500), answer: undefined };
    }
  }
}
