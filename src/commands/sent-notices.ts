import type { WarningLevel } from '../../workflows/rules/pack.js';
import { instantText } from '../engine/instants.js';
import { notificationKinds, type NotificationKind } from '../modules/notifications/kinds.js';
import type { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { words, type Language, type Words } from '../platform/words/words.js';

/** One word about one case that went out at one instant, and to whom. */
export interface Notice {
  /** RFC 3339 instant in the offset of Asia/Shanghai. */
  readonly at: string;
  readonly number: string;
  readonly title: string;
  readonly kind: NotificationKind;
  readonly level: WarningLevel | null;
  readonly recipients: readonly string[];
}

interface NoticeRow extends Omit<Notice, 'at'> {
  readonly at: Date;
}

const sentAt = statement<{ id: string }>('simulation.sent-at', 'SELECT id FROM notifications WHERE created_at = $1');
const sent = statement<NoticeRow & Record<string, unknown>>(
  'simulation.sent',
  `SELECT n.created_at AS at, c.number, c.title, n.kind, n.level, array_agg(u.name ORDER BY u.name) AS recipients
   FROM notifications n JOIN cases c ON c.id = n.case_id JOIN users u ON u.id = n.user_id
   WHERE n.created_at BETWEEN $1 AND $2 AND NOT n.id = ANY($3::uuid[])
   GROUP BY n.created_at, n.seq, c.number, c.title, n.kind, n.level ORDER BY n.created_at, c.number, n.kind`,
);

const levels: Readonly<Record<WarningLevel, Words>> = {
  dueSoon: words('临期', 'due soon'),
  dueVerySoon: words('即将到期', 'due very soon'),
  overdue1: words('一级', 'level 1'),
  overdue2: words('二级', 'level 2'),
  overdue3: words('三级', 'level 3'),
};

/** Notes what had gone out at an instant already, and gives the reading of all that goes out from then on. */
export async function watchNotices(database: Database, from: Date): Promise<(until: Date) => Promise<Notice[]>> {
  const before = (await database.rows(sentAt, [from])).map(({ id }) => id);
  return async (until) =>
    (await database.rows(sent, [from, until, before])).map(({ at, number, title, kind, level, recipients }) => ({
      at: instantText(at),
      ...{ number, title, kind, level, recipients },
    }));
}

/** What a notice is, in a few words: `超期预警 · 一级`. */
export function noticeWords({ kind, level }: Pick<Notice, 'kind' | 'level'>, language: Language): string {
  const label = notificationKinds[kind].label[language];
  return level === null ? label : `${label} · ${levels[level][language]}`;
}
