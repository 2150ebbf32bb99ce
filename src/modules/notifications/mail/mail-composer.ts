import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { baseUrlOf, unsubscribeUrlOf } from '../addresses.js';
import type { ClaimedDelivery } from '../deliveries/deliveries.repository.js';
import type { DigestContent } from '../digest/digest-content.js';
import { PreferencesCommands } from '../preferences/preferences.commands.js';
import type { WishesRow } from '../preferences/preferences.repository.js';
import { wishesOf } from '../preferences/wishes.js';
import { mailHtml } from './mail-html.js';
import { mailContent } from './mail-parts.js';
import { mailText } from './mail-text.js';
import { MailRepository } from './mail.repository.js';
import type { Mail } from './mailer.js';

/** Makes one mail of all that goes to one person at once. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly notifications: MailRepository,
    private readonly preferences: PreferencesCommands,
    private readonly config: Config,
  ) {}

  /** The mail for deliveries of one batch. A mail that holds anything optional offers a way to refuse that. */
  async compose(batch: readonly ClaimedDelivery[], person: WishesRow, address: string): Promise<Mail> {
    const found = await this.notifications.notifications(batch.flatMap(({ notification_id }) => notification_id ?? []));
    const rows = [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    const digest = batch.find(({ kind }) => kind === 'digest')?.payload as DigestContent | undefined;
    const optional = digest !== undefined || rows.some(({ mandatory }) => !mandatory);
    const token = optional ? (person.unsubscribe_token ?? (await this.preferences.tokenOf(person.user_id))) : null;
    const unsubscribeUrl = token === null ? null : unsubscribeUrlOf(this.config, token);
    const content = mailContent({
      language: wishesOf(person).language,
      name: person.name,
      told: rows.flatMap((row) => (row.case_id === null ? [] : [{ ...row, limit: row.limit_kind, caseId: row.case_id }])),
      digest: digest ?? null,
      baseUrl: baseUrlOf(this.config),
      unsubscribeUrl,
    });
    return {
      to: address,
      subject: content.subject,
      html: mailHtml(content),
      text: mailText(content),
      id: batch[0]?.message_id ?? batch[0]?.id ?? '',
      unsubscribeUrl,
    };
  }
}
