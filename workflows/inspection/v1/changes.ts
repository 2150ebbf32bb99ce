import type { CaseEvent } from '../../kit/definition.js';
import { deed } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import { paused, resumed, running } from '../../kit/step-limit.js';
import type { InspectionContext } from './context.js';
import type { FeedBack } from './payloads/feedback.js';
import type { EnterSite } from './payloads/on-site.js';
import type { Evaluate } from './payloads/rectified.js';

/** How an event changes what the machine knows: pure, one function a deed. */
export type Change = (context: InspectionContext, event: CaseEvent) => Partial<InspectionContext>;

export const countBriefing: Change = ({ briefings }) => ({ briefings: briefings + 1 });
export const recordEntry: Change = (_, event) => ({ enteredOn: payload<EnterSite>(event).enteredOn ?? null });
export const countMidTermCheck: Change = ({ midTermChecks }) => ({ midTermChecks: midTermChecks + 1 });
export const recordReport: Change = (_, event) => ({ report: deed(event) });
export const dropReport: Change = () => ({ report: null });

/** The progress report is due a month after the end of the concentrated period. source: product §4 */
export const recordFeedback: Change = (_, event) => {
  const { heldOn = '', concentratedUntil = event.facts.periodEndsOn } = payload<FeedBack>(event);
  return {
    feedback: { ...deed(event), heldOn, concentratedUntil: concentratedUntil ?? null },
    limit: concentratedUntil === undefined ? null : progressLimit(concentratedUntil),
  };
};

/** Lateness is judged when the unit reports: what the office needs after that is not the unit's delay. */
export const recordProgress: Change = ({ overdueLevel, limit }, event) => ({
  progress: { ...deed(event), late: overdueLevel > 0 },
  limit: limit && paused(limit, event.at),
});

/** The ball is back with the unit, and the limit goes on. */
export const dropProgress: Change = ({ limit }, event) => ({ progress: null, limit: limit && resumed(limit, event.at) });

export const recordEvaluation: Change = (_, event) => ({ grade: payload<Evaluate>(event).grade ?? null, limit: null });
export const recordEnd: Change = (_, event) => ({ ended: deed(event) });

/** Counts from the close of office of the period's last day. */
const progressLimit = (periodEndsOn: string) => running('progressReport', `${periodEndsOn}T17:30:00.000+08:00`);
