import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { defineWorkflow } from '../../kit/define-workflow.js';
import { leafOf, leaves, stageAndStep } from '../../kit/paths.js';
import { standingIn } from '../../kit/summary.js';
import { label } from '../../kit/words.js';
import { derivedProgress, type IssueContext } from './context.js';
import { events } from './events.js';
import { effects } from './foundation.js';
import { guides } from './guides.js';
import { conditions, everyBodyHasSpoken, people } from './guards.js';
import { machine } from './machine.js';
import { states, stateWords } from './states.js';

/** The issue lifecycle, version 1. */
export const issueV1 = defineWorkflow<IssueContext>({
  name: 'issue',
  version: 1,
  title: label('反馈问题', 'issue'),
  opening: {
    label: label('登记问题', 'Open the case'),
    history: label('{actor}登记了问题', '{actor} opened the case'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people,
  effects,
  limits: ({ context }) => {
    const { caseLimit, stepLimit } = context as IssueContext;
    return { case: caseLimit, step: stepLimit };
  },
  withheld,
  summary,
});

/** What a body says is not the unit's to read; nor anybody else's while the pack hides it and the office has not decided. */
function withheld({ context }: StoredState, { type, at }: { readonly type: string; readonly at: string }) {
  if (type !== 'GIVE_OPINION') return undefined;
  const { hiddenSince } = (context as IssueContext).review ?? {};
  return hiddenSince !== undefined && at >= hiddenSince ? 'fromOthers' : 'fromUnit';
}

function summary({ value, context }: StoredState, wasDisclosed: boolean): CaseSummary {
  const issue = context as IssueContext;
  const { leaf, category, turn, disclosed } = standingIn(states, value);
  return {
    ...stageAndStep(leaf),
    category,
    // A plan stays in review until the office has merged the opinions; once all are in, the bodies have done their part.
    turn: leaf === 'handedOver.planReview' && everyBodyHasSpoken(issue) ? 'inspectionOffice' : turn,
    timeliness: leafOf(value, 'timeliness').split('.')[0] ?? '',
    overdueLevel: issue.overdueLevel,
    extension: leaves((value as Record<string, unknown>).extension)[0] ?? '',
    cycle: issue.cycle,
    track: issue.track,
    title: issue.title,
    theme: issue.theme,
    unitId: issue.unitId,
    disclosed: wasDisclosed || disclosed,
    reviewBodyIds: issue.review?.bodies ?? issue.reviewBodies,
    ownerPostId: issue.owner?.postId ?? null,
    ownerUserId: issue.owner?.userId ?? null,
    progress: derivedProgress(issue.measures),
    sustained: issue.track === 'longTerm' || issue.measures.some((measure) => measure.sustained),
    doneInPeriod: issue.doneInPeriod,
    closedAt: issue.closing?.at ?? null,
    closedLate: issue.closedLate,
  };
}
