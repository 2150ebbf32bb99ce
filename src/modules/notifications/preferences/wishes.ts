import type { Language } from '../../../platform/words/words.js';
import { kindNames, mandatoryKinds, optionalKinds, type NotificationKind } from '../kinds.js';
import type { OwnRest } from '../sending-window.js';
import type { WishesRow } from './preferences.repository.js';

/** How a person wishes to be told, with what holds where they said nothing: in Chinese, everything by mail, no rest beside the office's. */
export interface Wishes {
  readonly language: Language;
  readonly mailKinds: readonly NotificationKind[];
  readonly rest: OwnRest;
  /** Null: a digest on days on which there is open work. */
  readonly digest: boolean | null;
}

/** The wishes in a row of the database, or the usual ones. */
export function wishesOf(row: WishesRow | undefined): Wishes {
  const chosen = row?.mail_kinds ?? optionalKinds;
  return {
    language: row?.language ?? 'zh',
    mailKinds: kindNames.filter((kind) => mandatoryKinds.includes(kind) || chosen.includes(kind)),
    rest: { quietFrom: row?.quiet_from ?? null, quietTo: row?.quiet_to ?? null, restDays: row?.rest_days ?? [] },
    digest: row?.digest ?? null,
  };
}
