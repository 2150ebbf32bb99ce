import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Calendars } from '../../../engine/rules/calendars.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Problem } from '../../../platform/errors/problem.js';
import { date } from '../../../platform/http/list-filters.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { systemContext } from '../../../platform/http/system-actor.js';
import { invalid } from '../../../platform/http/validation.js';
import { ProfilesCommands } from '../../accounts/profiles.commands.js';
import { mandatoryKinds, notificationKinds, optionalKinds } from '../kinds.js';
import { leavesTime } from '../sending-window.js';
import type { PreferencesDto } from './preferences.dto.js';
import { mandatoryKind, noTimeLeft, unsubscribeUnknown } from './preferences.errors.js';
import { PreferencesRepository, type WishesRow } from './preferences.repository.js';
import { wishesOf } from './wishes.js';

/** Keeps how people wish to be told. */
@Injectable()
export class PreferencesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly preferences: PreferencesRepository,
    private readonly profiles: ProfilesCommands,
    private readonly calendars: Calendars,
  ) {}

  /**
   * Puts a person's wishes in the place of their earlier ones.
   *
   * @throws Problem `preferences.mandatory` where a kind is left out that nobody can refuse, `preferences.no-time-left`, `request.invalid`
   */
  async put(context: RequestContext, wishes: PreferencesDto): Promise<void> {
    this.check(wishes);
    await this.transactions.run(context, async (unit) => {
      const { id } = context.actor;
      const before = await this.preferences.find(id, unit);
      if ((before?.email ?? null) !== (wishes.email ?? null)) this.profiles.setEmail(unit, id, wishes.email ?? null);
      this.preferences.keep(unit, {
        user_id: id,
        language: wishes.language,
        mail_kinds: wishes.channels.mail,
        quiet_from: wishes.quietHours?.from ?? null,
        quiet_to: wishes.quietHours?.to ?? null,
        rest_days: wishes.restDays ?? [],
        digest: wishes.digest ?? null,
        unsubscribe_token: before?.unsubscribe_token ?? newToken(),
      });
    });
  }

  /** What stands in a person's unsubscribe addresses; drawn at the first mail that needs one. */
  async tokenOf(userId: string): Promise<string> {
    return this.transactions.run(systemContext('unsubscribe-token'), async (unit) => {
      const before = await this.preferences.find(userId, unit);
      if (before?.unsubscribe_token != null) return before.unsubscribe_token;
      const token = newToken();
      this.keep(unit, userId, before, token, {});
      return token;
    });
  }

  /**
   * Ends the mails that are not mandatory, digest included, for whoever holds the address of one.
   *
   * @throws Problem `preferences.unsubscribe-unknown`
   */
  async unsubscribe(token: string): Promise<WishesRow> {
    const person = await this.preferences.findByToken(token);
    if (person === undefined) throw new Problem(unsubscribeUnknown);
    await this.transactions.run(systemContext('unsubscribe'), async (unit) => {
      const before = await this.preferences.find(person.user_id, unit);
      this.keep(unit, person.user_id, before, token, { mail_kinds: mandatoryKinds, digest: false });
    });
    return person;
  }

  private keep(
    unit: UnitOfWork,
    userId: string,
    before: WishesRow | undefined,
    token: string,
    change: { readonly mail_kinds?: readonly string[]; readonly digest?: boolean },
  ): void {
    const { language, rest, digest } = wishesOf(before);
    this.preferences.keep(unit, {
      user_id: userId,
      language,
      mail_kinds: change.mail_kinds ?? before?.mail_kinds ?? [...mandatoryKinds, ...optionalKinds],
      quiet_from: rest.quietFrom,
      quiet_to: rest.quietTo,
      rest_days: rest.restDays,
      digest: change.digest ?? digest,
      unsubscribe_token: token,
    });
  }

  private check({ channels, quietHours, restDays = [] }: PreferencesDto): void {
    const refused = mandatoryKinds.filter((kind) => !channels.mail.includes(kind));
    if (refused.length > 0) {
      const labels = refused.map((kind) => notificationKinds[kind].label);
      const kinds = { zh: labels.map(({ zh }) => `“${zh}”`).join('、'), en: labels.map(({ en }) => `"${en}"`).join(', ') };
      throw new Problem(mandatoryKind, { params: { kinds }, extra: { kinds: refused } });
    }
    const faults = restDays.flatMap((day, index) =>
      date.read(day) === undefined ? [{ path: `restDays[${index}]`, code: 'not-a-date', message: date.expected }] : [],
    );
    if (faults.length > 0) throw invalid(faults);
    const { office } = this.calendars.current();
    const quiet = { quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null };
    if (!leavesTime(quiet, office)) throw new Problem(noTimeLeft, { params: { opens: office.opens, closes: office.closes } });
  }
}

const newToken = (): string => randomBytes(32).toString('base64url');
