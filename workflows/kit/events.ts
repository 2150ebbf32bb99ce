import { StepSignal } from './clock-signal.js';
import type { EventInfo } from './definition.js';
import type { PayloadClass } from './fields.js';
import type { PermissionRule, Relation, Role } from './people.js';
import { label, type Label } from './words.js';

/** What is said of an event: its words, and the sentence of the history, which begins with who did it. */
export const event = (
  zh: string,
  en: string,
  pastZh: string,
  pastEn: string,
  details: Omit<EventInfo, 'label' | 'history'>,
): EventInfo => ({ label: label(zh, en), history: label(`{actor}${pastZh}`, `{actor} ${pastEn}`), ...details });

/** These roles, standing in this relation to the case, wherever the machine takes the event. */
export const rules = (relation: Relation, ...roles: readonly Role[]): PermissionRule[] =>
  roles.map((role) => ({ role, relation }));

/** The clock alone. */
export const clock = rules('system', 'clock');

/** What the clock notes of a limit, as the history tells it. */
interface Noted {
  readonly dueSoon: Label;
  readonly dueVerySoon: Label;
  readonly passed: Label;
  readonly escalated: Label;
}

/** The four events by which the clock speaks of the limit of a case that has one. */
export function clockEvents({ dueSoon, dueVerySoon, passed, escalated }: Noted, payload: PayloadClass = StepSignal) {
  const details = { permissions: clock, payload };
  return {
    DUE_SOON: event('临期提醒', 'Due soon', dueSoon.zh, dueSoon.en, details),
    DUE_VERY_SOON: event('到期预警', 'Due very soon', dueVerySoon.zh, dueVerySoon.en, details),
    DEADLINE_PASSED: event('超过时限', 'Deadline passed', passed.zh, passed.en, details),
    ESCALATE: event('超期升级', 'Escalate', escalated.zh, escalated.en, details),
  };
}

/** What an event carries, as the class that validated it. */
export function payload<Payload>({ payload: given }: { readonly payload: unknown }): Partial<Payload> {
  return given as Partial<Payload>;
}
