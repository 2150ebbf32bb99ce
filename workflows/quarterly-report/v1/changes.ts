import type { CaseEvent } from '../../kit/definition.js';
import { deed } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import { paused, resumed } from '../../kit/step-limit.js';
import type { QuarterlyReportContext } from './context.js';
import type { SaveDraft, WrittenNote } from './payloads.js';

/** How an event changes what the machine knows: pure, one function a deed. */
export type Change = (context: QuarterlyReportContext, event: CaseEvent) => Partial<QuarterlyReportContext>;

export const saveDraft: Change = (_, event) => ({
  draft: { ...deed(event), summary: payload<SaveDraft>(event).summary ?? '' },
});

/** Lateness is judged when the unit submits: what the office needs after that is not the unit's delay. */
export const recordSubmission: Change = ({ overdueLevel, limit }, event) => ({
  submission: { ...deed(event), late: overdueLevel > 0 },
  limit: limit && paused(limit, event.at),
});

/** The ball is back with the unit, and the limit goes on; what was said of the former submission does not count for the next. */
export const dropSubmission: Change = ({ limit }, event) => ({
  submission: null,
  comments: [],
  compilation: null,
  limit: limit && resumed(limit, event.at),
});

export const recordComment: Change = ({ comments }, event) => ({
  comments: [...comments, { ...deed(event), bodyId: event.actor.orgId ?? '', note: payload<WrittenNote>(event).note ?? '' }],
});

export const recordCompilation: Change = (_, event) => ({ compilation: deed(event) });
export const recordIssue: Change = (_, event) => ({ issue: deed(event), limit: null });
