import { Injectable, type OnModuleInit } from '@nestjs/common';
import { elapsedMs } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Timekeeper } from '../../../engine/time/timekeeper.js';
import { ChannelWork, portionMs } from '../deliveries/channel-work.js';
import type { ClaimedDelivery } from '../deliveries/deliveries.repository.js';
import { retryAfter } from '../deliveries/retries.js';
import { DeliveriesWorkbench } from '../deliveries/workbench.js';
import { PreferencesRepository, type WishesRow } from '../preferences/preferences.repository.js';
import { wishesOf } from '../preferences/wishes.js';
import type { OwnRest } from '../sending-window.js';
import { MailComposer } from './mail-composer.js';
import { Mailer } from './mailer.js';

const peopleAtOnce = 30;
const sentAtOnce = 3;
/** How long the others wait when the mail server does not work. */
const serverRestMs = 60_000;

/** Sends what is due by mail: all that is due to one person at once as one mail. */
@Injectable()
export class MailWork extends ChannelWork implements OnModuleInit {
  constructor(
    workbench: DeliveriesWorkbench,
    private readonly preferences: PreferencesRepository,
    private readonly composer: MailComposer,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly timekeeper: Timekeeper,
  ) {
    super('mail', workbench);
  }

  onModuleInit(): void {
    this.timekeeper.add(this);
  }

  override async nextAt(): Promise<Date | null> {
    return this.config.smtpUrl === undefined ? null : super.nextAt();
  }

  protected override async sendDue(): Promise<number> {
    if (this.config.smtpUrl === undefined) return 0;
    const claimed = await this.parts.transactions.run(this.context, (unit) =>
      this.parts.deliveries.claimMail(unit, peopleAtOnce),
    );
    if (claimed.length === 0) return 0;
    const people = await this.preferences.findMany([...new Set(claimed.flatMap(({ user_id }) => user_id ?? []))]);
    const batches = batchesOf(claimed);
    const round = { serverDown: false, endsAt: elapsedMs() + portionMs };
    const senders = Array.from({ length: sentAtOnce }, async () => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift())
        await this.sendBatch(batch, people.get(batch[0]?.user_id ?? ''), round);
    });
    await Promise.all(senders);
    return claimed.length;
  }

  protected override async restOf(userIds: readonly string[]): Promise<ReadonlyMap<string, OwnRest>> {
    const people = await this.preferences.findMany(userIds);
    return new Map([...people].map(([id, row]) => [id, wishesOf(row).rest]));
  }

  private async sendBatch(
    batch: readonly ClaimedDelivery[],
    person: WishesRow | undefined,
    round: { serverDown: boolean; readonly endsAt: number },
  ): Promise<void> {
    const { deliveries, openings, clock } = this.parts;
    const ids = batch.map(({ id }) => id);
    const now = clock.now();
    const { rest } = wishesOf(person);
    const opening = openings.from(now, rest);
    if (person?.active !== true || person.email === null) {
      await this.note((unit) => deliveries.cancel(unit, ids, person?.active === true ? 'no-address' : 'account-shut'));
    } else if (opening === null || opening > now || elapsedMs() > round.endsAt) {
      await this.note((unit) => deliveries.putBack(unit, ids, opening));
    } else if (round.serverDown) {
      await this.note((unit) => deliveries.putBack(unit, ids, openings.from(new Date(now.getTime() + serverRestMs), rest)));
    } else {
      const mail = await this.composer.compose(batch, person, person.email);
      const failure = await this.mailer.send(mail);
      if (failure === null) return this.note((unit) => deliveries.sent(unit, ids));
      if (failure.serverDown) round.serverDown = true;
      const attempts = Math.max(...batch.map((delivery) => delivery.attempts));
      const next = failure.forGood ? null : retryAfter(attempts, clock.now());
      const at = next === null ? null : openings.from(next, rest);
      await this.note((unit) => deliveries.failed(unit, ids, at, failure.reason));
    }
  }

  private note(work: (unit: UnitOfWork) => void): Promise<void> {
    return this.parts.transactions.run(this.context, async (unit) => work(unit));
  }
}

function batchesOf(claimed: readonly ClaimedDelivery[]): ClaimedDelivery[][] {
  const batches = new Map<string, ClaimedDelivery[]>();
  for (const delivery of claimed) {
    const key = delivery.batch_id ?? delivery.id;
    batches.set(key, [...(batches.get(key) ?? []), delivery]);
  }
  return [...batches.values()];
}
