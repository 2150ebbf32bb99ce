import type { CaseEvent } from '../../kit/definition.js';
import { deed } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import { clockOf, type JointReviewContext } from './context.js';
import type { AddBody, GiveOpinion, Merge, RemoveBody } from './payloads.js';

/** How an event changes what the machine knows: pure, one function a deed. */
export type Change = (context: JointReviewContext, event: CaseEvent) => Partial<JointReviewContext>;

/** A body is late by its own clock; the clock then goes over to whoever is awaited next. */
export const recordOpinion: Change = (context, event) => {
  const { verdict = 'abstain', opinion: said = '', note } = payload<GiveOpinion>(event);
  const opinion = note === undefined ? said : [said, note].filter((text) => text !== '').join('\n');
  const bodyId = event.actor.orgId ?? '';
  const late = context.overdueLevel > 0 && context.awaited.includes(bodyId);
  const opinions = [...context.opinions, { bodyId, ...deed(event), verdict, opinion, late }];
  return { opinions, ...clockAfter(context, { opinions }) };
};

export const addBody: Change = (context, event) => {
  const body = { id: payload<AddBody>(event).bodyId ?? '', since: event.at, required: false };
  const bodies = [...context.bodies, body];
  return { bodies, ...clockAfter(context, { bodies }) };
};

export const removeBody: Change = (context, event) => {
  const bodies = context.bodies.filter(({ id }) => id !== payload<RemoveBody>(event).bodyId);
  return { bodies, ...clockAfter(context, { bodies }) };
};

export const merge: Change = (_, event) => {
  const { result = 'disagree', opinion = '', dissent = null } = payload<Merge>(event);
  return { result: { ...deed(event), verdict: result, opinion, dissent }, ...ended(event) };
};

export const end: Change = (_, event) => ended(event);

const ended = ({ at }: CaseEvent) => ({ endedAt: at, awaited: [], limit: null });

/** What was said of a clock stays said while it is the same one. */
function clockAfter(context: JointReviewContext, more: Partial<Pick<JointReviewContext, 'bodies' | 'opinions'>>) {
  const { bodies, opinions, clause } = { ...context, ...more };
  const clock = clockOf(bodies, opinions, clause);
  if (clock.limit?.startedAt !== context.limit?.startedAt) return clock;
  return { ...clock, overdueLevel: context.overdueLevel, warningLevel: context.warningLevel };
}
