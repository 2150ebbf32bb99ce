import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { DeadlineExplanation } from '../../../workflows/rules/deadline.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import type { ClauseId } from '../../../workflows/rules/pack.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import type { Life } from './life.js';

const pack = rulePack('inspection-county');

/** The running limit of the step by the county's rule pack; undefined where none runs. */
export function stepLimit({ context }: Life): DeadlineExplanation | undefined {
  if (context.stepLimit === null) return undefined;
  const { clause, startedAt, startsAt } = context.stepLimit;
  return computeLimit({ pack, clause: clause as ClauseId, startedAt, startsAt }, officialCalendar);
}

/** The day on which it ends. */
export const stepEnds = (life: Life): string | undefined => stepLimit(life)?.dueAt.slice(0, 10);
