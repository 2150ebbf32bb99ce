import type { CaseEvent } from '../../kit/definition.js';
import { payload, type AssistanceRequestContext } from './context.js';
import type { Answer, Decline, Note } from './payloads.js';

/** How an event changes what the machine knows: pure, one function a deed. */
export type Change = (context: AssistanceRequestContext, event: CaseEvent) => Partial<AssistanceRequestContext>;

const deed = (event: CaseEvent, text = '') => ({ by: event.actor.id, at: event.at, text });

export const accept: Change = (_, event) => ({ acceptance: deed(event, payload<Note>(event).note) });

export const answer: Change = ({ overdueLevel }, event) => {
  const { reply, evidenceIds = [] } = payload<Answer>(event);
  return { reply: { ...deed(event, reply), evidenceIds, late: overdueLevel > 0 }, endedAt: event.at, limit: null };
};

export const decline: Change = (_, event) => ({
  refusal: deed(event, payload<Decline>(event).ground),
  endedAt: event.at,
  limit: null,
});

export const warned =
  (warningLevel: number): Change =>
  () => ({ warningLevel });
export const becomeOverdue: Change = () => ({ overdueLevel: 1 });
export const rise: Change = ({ overdueLevel }) => ({ overdueLevel: overdueLevel + 1 });
