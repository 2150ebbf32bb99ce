import type { CaseEvent } from '../../kit/definition.js';
import { deed } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import type { AssistanceRequestContext } from './context.js';
import type { Answer, Decline, Note } from './payloads.js';

/** How an event changes what the machine knows: pure, one function a deed. */
export type Change = (context: AssistanceRequestContext, event: CaseEvent) => Partial<AssistanceRequestContext>;

const said = (event: CaseEvent, text = '') => ({ ...deed(event), text });

export const accept: Change = (_, event) => ({ acceptance: said(event, payload<Note>(event).note) });

export const answer: Change = ({ overdueLevel }, event) => {
  const { reply, evidenceIds = [] } = payload<Answer>(event);
  return { reply: { ...said(event, reply), evidenceIds, late: overdueLevel > 0 }, endedAt: event.at, limit: null };
};

export const decline: Change = (_, event) => ({
  refusal: said(event, payload<Decline>(event).ground),
  endedAt: event.at,
  limit: null,
});
