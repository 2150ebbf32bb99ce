import type { Party } from '../../../workflows/kit/people.js';
import type { WarningLevel } from '../../../workflows/rules/pack.js';
import { words, type Words } from '../../platform/words/words.js';

/** What people are told, the most pressing first. What is mandatory belongs to the duty itself: nobody can refuse to hear it. */
export const notificationKinds = {
  overdue: { mandatory: true, label: words('超期预警', 'Overdue alerts') },
  reminder: { mandatory: true, label: words('到期提醒', 'Reminders of limits') },
  urged: { mandatory: true, label: words('督办', 'Urging letters') },
  interviewed: { mandatory: true, label: words('约谈', 'Interviews') },
  handedOver: { mandatory: false, label: words('问题移交', 'Issues handed over') },
  yourTurn: { mandatory: false, label: words('轮到办理', 'Your turn') },
  datesChanged: { mandatory: false, label: words('时限调整', 'Dates that were moved') },
  demand: { mandatory: false, label: words('要求到期', 'Demands that fall due') },
  product: { mandatory: false, label: words('系统事项', 'The product itself') },
  commented: { mandatory: false, label: words('留言', 'Comments') },
} as const satisfies Record<string, { readonly mandatory: boolean; readonly label: Words }>;

export type NotificationKind = keyof typeof notificationKinds;
export const kindNames = Object.keys(notificationKinds) as NotificationKind[];
export const mandatoryKinds = kindNames.filter((kind) => notificationKinds[kind].mandatory);
export const optionalKinds = kindNames.filter((kind) => !notificationKinds[kind].mandatory);

/** Which of a case's two limits a word is about. */
export type LimitKind = 'case' | 'step';

/** What a machine's `alert` means to those who are told. */
export interface Alert {
  readonly kind: NotificationKind;
  /** How near the limit is, or how far behind; null where no limit is meant. */
  readonly level: WarningLevel | null;
  readonly limit: LimitKind | null;
  /** The one party that is told, where it is not the audience of the level. */
  readonly party?: Party;
}

const alerts: Readonly<Record<string, Alert>> = {
  dueSoon: { kind: 'reminder', level: 'dueSoon', limit: 'case' },
  dueVerySoon: { kind: 'reminder', level: 'dueVerySoon', limit: 'case' },
  overdue1: { kind: 'overdue', level: 'overdue1', limit: 'case' },
  overdue2: { kind: 'overdue', level: 'overdue2', limit: 'case' },
  overdue3: { kind: 'overdue', level: 'overdue3', limit: 'case' },
  stepDueSoon: { kind: 'reminder', level: 'dueSoon', limit: 'step' },
  stepDueVerySoon: { kind: 'reminder', level: 'dueVerySoon', limit: 'step' },
  stepOverdue: { kind: 'overdue', level: 'overdue1', limit: 'step' },
  stepEscalated: { kind: 'overdue', level: 'overdue2', limit: 'step' },
  officeDueSoon: { kind: 'reminder', level: 'dueSoon', limit: 'step', party: 'inspectionOffice' },
  officeDueVerySoon: { kind: 'reminder', level: 'dueVerySoon', limit: 'step', party: 'inspectionOffice' },
  officeOverdue: { kind: 'overdue', level: 'overdue1', limit: 'step', party: 'inspectionOffice' },
  officeEscalated: { kind: 'overdue', level: 'overdue2', limit: 'step', party: 'inspectionOffice' },
  replied: { kind: 'commented', level: null, limit: null, party: 'inspectionOffice' },
  commented: { kind: 'commented', level: null, limit: null },
  urged: { kind: 'urged', level: null, limit: null },
  interviewed: { kind: 'interviewed', level: null, limit: null },
};

/** Every word that a machine can say in an `alert`. */
export const alertWords: readonly string[] = Object.keys(alerts);

/**
 * What an alert is about.
 *
 * @param word `level` of the effect's parameters
 * @param degree how often the limit was escalated, as the clock's event carries it: 2 or 3
 * @throws Error for a word that no kind of notification stands for
 */
export function alertOf(word: unknown, degree: unknown): Alert {
  const alert = typeof word === 'string' && Object.hasOwn(alerts, word) ? alerts[word] : undefined;
  if (alert === undefined) throw new Error(`nobody knows what the alert ${String(word)} means`);
  return (word === 'stepEscalated' || word === 'officeEscalated') && degree === 3 ? { ...alert, level: 'overdue3' } : alert;
}
