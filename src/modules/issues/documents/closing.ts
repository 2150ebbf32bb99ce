import { progresses, verdicts, type Progress, type Verdict } from '../../../../workflows/issue/terms.js';
import type { EventView } from '../../../engine/cases/case-view.js';
import { measuresIn, resultsIn, told, type IssueFacts } from './issue-facts.js';

/** One reviewing body's word in the review of a closing. */
export interface ClosingOpinion {
  readonly body: string;
  readonly verdict: string;
  readonly text: string;
}

/** What a closing form tells: the last application to close, what was said of it, and how it was decided. */
export interface Closing {
  readonly facts: IssueFacts;
  readonly application: EventView;
  readonly measures: readonly string[];
  readonly results: readonly string[];
  readonly opinions: readonly ClosingOpinion[];
  /** Null while it is not decided. */
  readonly decision: { readonly event: EventView; readonly approved: boolean; readonly opinion: string } | null;
}

/** The last application to close and what came of it; undefined where the unit never applied. */
export function closingOf(facts: IssueFacts): Closing | undefined {
  const application = facts.history.findLast(({ type }) => type === 'SUBMIT_FOR_REVIEW');
  if (application === undefined) return undefined;
  const cycle = facts.cycles.get(application.seq) ?? facts.issue.cycle;
  const event = facts.history.find(({ type, seq }) => seq > application.seq && (type === 'APPROVE' || type === 'RETURN'));
  const approved = event?.type === 'APPROVE';
  const { opinions } = facts.issue.cycles.find((each) => each.cycle === cycle)?.frozen ?? facts.issue;
  return {
    facts,
    application,
    measures: measuresIn(facts, cycle).map(
      ({ text, owner, progress }, index) => `${index + 1}.${text}（责任人：${owner}；${progresses[progress as Progress].zh}）`,
    ),
    results: resultsIn(facts, cycle),
    opinions: opinions
      .filter(({ seq, review }) => review === 'closing' && seq > application.seq && seq < (event?.seq ?? Infinity))
      .map(({ body, verdict, missing, note }) => ({
        body: body.name,
        verdict: verdicts[verdict as Verdict].zh,
        text: missing ?? note ?? '',
      })),
    decision: event === undefined ? null : { event, approved, opinion: told(event, approved ? 'opinion' : 'requirements') },
  };
}
