import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Workflows } from '../../../engine/workflows.js';
import { Config } from '../../../platform/config/config.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Problem } from '../../../platform/errors/problem.js';
import type { Actor } from '../../../platform/http/actor.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { invalid } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { AuditTrail } from '../../audit/audit.commands.js';
import { DeliveriesRepository } from '../deliveries/deliveries.repository.js';
import { alertWords } from '../kinds.js';
import { isPrivateAddress } from './outbound.js';
import { drawnSecret, shownUrl, webhookOf, type Webhook, type WebhookRow } from './webhook.js';
import type { CreateWebhookDto, UpdateWebhookDto } from './webhook.dto.js';
import { officeNotOwn, privateAddress, unknownEvents, webhookNotFound, webhookVersionConflict } from './webhooks.errors.js';
import { WebhooksRepository } from './webhooks.repository.js';

/** A webhook as it is made: the only time that its secret is shown, and not when the request repeats an earlier one. */
export type MadeWebhook = Webhook & { readonly secret?: string };

/** The offices whose cases somebody may have told to others: those that they work in, not those below. */
export function ownOffices({ bindings }: Actor): string[] {
  return [...new Set(bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId))];
}

/** Sets up where offices want to be told of their cases. */
@Injectable()
export class WebhooksCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhooksRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly workflows: Workflows,
    private readonly audit: AuditTrail,
    private readonly config: Config,
  ) {}

  /**
   * Makes a webhook.
   *
   * @throws Problem `webhooks.office-not-own`, `.private-address`, `request.invalid`
   */
  async create(context: RequestContext, dto: CreateWebhookDto): Promise<MadeWebhook> {
    this.check(dto);
    const officeId = officeOf(context.actor, dto.officeId);
    const drawn = dto.format === 'bihuan' ? drawnSecret() : undefined;
    let shown: string | undefined;
    const made = await this.transactions.run(context, async (unit) => {
      const row: WebhookRow = {
        id: uuidv7(),
        office_id: officeId,
        name: dto.name,
        url: dto.url,
        format: dto.format,
        former_secret: null,
        former_until: null,
        secret: drawn ?? (dto.format === 'dingtalk' ? (dto.secret ?? null) : null),
        events: dto.events ?? [],
        language: dto.language ?? 'zh',
        active: true,
        failures: 0,
        retry_at: null,
        version: 1,
        created_at: unit.now,
        updated_at: unit.now,
      };
      this.webhooks.insert(unit, row);
      this.audit.record(unit, { action: 'webhook.created', target: targetOf(row), after: factsOf(row) });
      shown = drawn;
      return webhookOf(row);
    });
    return { ...made, ...(shown !== undefined && { secret: shown }) };
  }

  /** @throws Problem `webhooks.not-found`, `.version-conflict`, `.private-address`, `request.invalid` */
  async update(context: RequestContext, id: string, version: number, dto: UpdateWebhookDto): Promise<void> {
    this.check(dto);
    await this.transactions.run(context, async (unit) => {
      const before = await this.locked(unit, id);
      if (before.version !== version)
        throw new Problem(webhookVersionConflict, { params: { given: version, current: before.version } });
      const after: WebhookRow = {
        ...before,
        name: dto.name ?? before.name,
        url: dto.url ?? before.url,
        events: dto.events ?? before.events,
        language: dto.language ?? before.language,
        active: dto.active ?? before.active,
      };
      this.webhooks.update(unit, after);
      this.audit.record(unit, {
        action: 'webhook.changed',
        target: targetOf(after),
        before: factsOf(before),
        after: factsOf(after),
      });
    });
  }

  /** Takes a webhook away with all that still waits for it. @throws Problem `webhooks.not-found` */
  async remove(context: RequestContext, id: string): Promise<void> {
    await this.transactions.run(context, async (unit) => {
      const before = await this.locked(unit, id);
      this.webhooks.remove(unit, id);
      this.deliveries.cancelHook(unit, id);
      this.audit.record(unit, { action: 'webhook.removed', target: targetOf(before), before: factsOf(before) });
    });
  }

  private async locked(unit: UnitOfWork, id: string): Promise<WebhookRow> {
    const row = await this.webhooks.findLocked(unit, id, ownOffices(unit.actor));
    if (row === undefined) throw new Problem(webhookNotFound);
    return row;
  }

  /** A name is looked up only when it is connected to; an address that stands there as such is refused at once. */
  private check({ url, events = [] }: Pick<CreateWebhookDto, 'events'> & { readonly url?: string }): void {
    if (url !== undefined) {
      if (!URL.canParse(url))
        throw invalid([{ path: 'url', code: 'not-a-url', message: words('须为网址', 'must be an address') }]);
      const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
      if (this.config.webhookPrivate === 'refuse' && (isPrivateAddress(host) || host === 'localhost'))
        throw new Problem(privateAddress, { params: { address: host } });
    }
    const known = [...new Set([...this.workflows.all().flatMap((each) => Object.keys(each.events)), ...alertWords])];
    const list = known.join(', ');
    const faults = events.flatMap((event, index) =>
      known.includes(event)
        ? []
        : [
            {
              path: `events[${index}]`,
              code: 'not-a-choice',
              message: words(`${unknownEvents.zh}${list}`, `${unknownEvents.en}${list}`),
            },
          ],
    );
    if (faults.length > 0) throw invalid(faults);
  }
}

function officeOf(actor: Actor, asked: string | undefined): string {
  const own = ownOffices(actor);
  const chosen = asked ?? (own.length === 1 ? own[0] : undefined);
  if (chosen !== undefined && own.includes(chosen)) return chosen;
  const offices = actor.bindings.filter(({ orgId }) => own.includes(orgId)).map(({ orgId, orgName }) => `${orgName} ${orgId}`);
  throw new Problem(officeNotOwn, { params: { offices: [...new Set(offices)].join(', ') } });
}

function targetOf({ id, name }: WebhookRow) {
  return { type: 'webhook', id, name };
}

function factsOf({ office_id, name, url, format, events, language, active }: WebhookRow) {
  return { officeId: office_id, name, url: shownUrl(url), format, events, language, active };
}
