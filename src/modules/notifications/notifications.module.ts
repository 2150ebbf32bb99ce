import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { OutboxHandlers } from '../../engine/time/outbox-handlers.js';
import { Timekeeper } from '../../engine/time/timekeeper.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DeliveriesRepository } from './deliveries/deliveries.repository.js';
import { DeliveryLog } from './deliveries/delivery-log.js';
import { Openings } from './deliveries/openings.js';
import { OutgoingRepository } from './deliveries/outgoing.repository.js';
import { DeliveriesWorkbench } from './deliveries/workbench.js';
import { DemandAlerts } from './demand-alerts.commands.js';
import { DigestCommands } from './digest.commands.js';
import { DigestSchedule } from './digest/digest-schedule.js';
import { DigestRepository } from './digest/digest.repository.js';
import { InboxStreams } from './inbox/inbox-streams.js';
import { Inbox } from './inbox/inbox.js';
import { Notices } from './inbox/notices.js';
import { ProductNotices } from './inbox/product-notices.js';
import { NotificationsController } from './inbox/notifications.controller.js';
import { NotificationsRepository } from './inbox/notifications.repository.js';
import { StreamController } from './inbox/stream.controller.js';
import { Telling } from './inbox/telling.js';
import { MailComposer } from './mail/mail-composer.js';
import { MailWork } from './mail/mail-work.js';
import { MailRepository } from './mail/mail.repository.js';
import { Mailer } from './mail/mailer.js';
import { OldMessages } from './old-messages.js';
import { PreferencesCommands } from './preferences/preferences.commands.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesRepository } from './preferences/preferences.repository.js';
import { UnsubscribeController } from './preferences/unsubscribe.controller.js';
import { RecipientsQueries } from './recipients.queries.js';
import { DemandRecipients } from './recipients/demand-recipients.js';
import { HookSender } from './webhooks/hook-sender.js';
import { HookWork } from './webhooks/hook-work.js';
import { WebhookEvents } from './webhooks/webhook-events.js';
import { WebhookSecrets } from './webhooks/webhook-secrets.js';
import { WebhookTest } from './webhooks/webhook-test.js';
import { WebhooksCommands } from './webhooks/webhooks.commands.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksRepository } from './webhooks/webhooks.repository.js';

/** Who is told of what, where, and when: inbox, mail, webhooks, group robots, and each person's wishes. */
@Module({
  imports: [AccountsModule, AuditModule, EngineModule, OrganisationsModule],
  controllers: [
    StreamController,
    NotificationsController,
    PreferencesController,
    UnsubscribeController,
    WebhooksController,
    DeliveriesController,
  ],
  providers: [
    DeliveriesRepository,
    DeliveriesWorkbench,
    DeliveryLog,
    DemandAlerts,
    DemandRecipients,
    DigestCommands,
    DigestRepository,
    DigestSchedule,
    HookSender,
    Inbox,
    InboxStreams,
    MailComposer,
    Mailer,
    MailRepository,
    MailWork,
    Notices,
    NotificationsRepository,
    OldMessages,
    Openings,
    OutgoingRepository,
    PreferencesCommands,
    PreferencesRepository,
    ProductNotices,
    RecipientsQueries,
    Telling,
    WebhookEvents,
    WebhooksCommands,
    WebhookSecrets,
    WebhooksRepository,
    WebhookTest,
  ],
  exports: [DemandAlerts, DigestCommands, Notices, RecipientsQueries],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly timekeeper: Timekeeper,
    private readonly telling: Telling,
    private readonly events: WebhookEvents,
    private readonly workbench: DeliveriesWorkbench,
    private readonly webhooks: WebhooksRepository,
    private readonly sender: HookSender,
  ) {}

  onModuleInit(): void {
    this.handlers.handle('alert', (unit, entries) => this.telling.ofAlerts(unit, entries));
    this.handlers.handle('caseChanged', (unit, entries) => this.telling.ofTurns(unit, entries));
    for (const effect of ['alert', 'caseChanged'])
      this.handlers.handle(effect, (unit, entries) => this.events.ofEntries(unit, entries));
    for (const channel of ['webhook', 'robot'] as const)
      this.timekeeper.add(new HookWork(channel, this.workbench, this.webhooks, this.sender));
  }
}
