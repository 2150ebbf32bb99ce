import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import type { CaseEvent, StoredState } from '../../../workflows/kit/definition.js';
import type { JointReviewContext, JointReviewInput } from '../../../workflows/joint-review/v1/context.js';
import { jointReviewV1 } from '../../../workflows/joint-review/v1/index.js';
import { leafOf } from '../../../workflows/kit/paths.js';

export const input: JointReviewInput = {
  title: '销号会审：账目不清',
  of: 'closing',
  question: null,
  subjectCaseId: 'issue',
  unitId: 'unit',
  bodies: ['discipline', 'personnel', 'audit'],
  requiredBodies: ['discipline'],
  quorum: 2,
  hiddenUntilMerged: true,
  clause: 'jointReview',
  submitters: ['head'],
  approvers: ['officer'],
  openedAt: '2025-03-10T09:00:00.000+08:00',
};

/** An event of a road: its type, who speaks for which body, and what it carries. */
export type Sent = readonly [type: string, orgId?: string, payload?: object];

const payloads: Readonly<Record<string, object>> = {
  GIVE_OPINION: { verdict: 'agree' },
  ADD_BODY: { bodyId: 'finance' },
  REMOVE_BODY: { bodyId: 'audit' },
  MERGE_OPINIONS: { result: 'agree', opinion: '同意' },
  CANCEL: { ground: '已撤回申请' },
  LAPSE: { ground: '已重新提交' },
};
const clockTypes = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];

/** The events on the way to each step. */
export const roads: Readonly<Record<string, readonly Sent[]>> = {
  open: [],
  collecting: [['GIVE_OPINION', 'discipline']],
  merged: [['GIVE_OPINION', 'discipline'], ['GIVE_OPINION', 'audit'], ['MERGE_OPINIONS']],
  cancelled: [['CANCEL']],
};

/** A review as it lives through events, an hour apart; each gives a new life and leaves the old one as it was. */
export class ReviewLife {
  private constructor(
    readonly step: Step,
    readonly events: readonly CaseEvent[],
    private readonly input: JointReviewInput,
  ) {}

  static open(more: Partial<JointReviewInput> = {}): ReviewLife {
    const whole = { ...input, ...more };
    return new ReviewLife(begin(jointReviewV1, whole), [], whole);
  }

  get state(): StoredState {
    return this.step.state;
  }

  get leaf(): string {
    return leafOf(this.state.value, 'stage');
  }

  get context(): JointReviewContext {
    return this.state.context as JointReviewContext;
  }

  /** The life after an event; undefined where the machine refuses it. */
  try(...sent: Sent): ReviewLife | undefined {
    const event = this.event(...sent);
    const step = advance(jointReviewV1, this.state, event);
    return step && new ReviewLife(step, [...this.events, event], this.input);
  }

  event(...[type, orgId = 'office', payload = {}]: Sent): CaseEvent {
    const hour = String(10 + this.events.length).padStart(2, '0');
    return {
      type,
      payload: { ...(clockTypes.includes(type) && { limit: 'step' }), ...payloads[type], ...payload },
      actor: { id: `of-${orgId}`, name: '某人', role: 'supervisor', orgId, orgName: orgId },
      at: `2025-03-10T${hour}:00:00.000+08:00`,
      facts: {},
    };
  }

  through(...road: readonly Sent[]): ReviewLife {
    return road.reduce<ReviewLife>((life, sent) => {
      const next = life.try(...sent);
      if (next === undefined) throw new Error(`${sent[0]} is refused in ${life.leaf}`);
      return next;
    }, this);
  }

  /** The state that the events lead to from the very beginning. */
  replayed(): StoredState {
    return this.events.reduce<StoredState>((state, event) => {
      const step = advance(jointReviewV1, state, event);
      if (step === undefined) throw new Error(`${event.type} is refused on replay`);
      return step.state;
    }, begin(jointReviewV1, this.input).state);
  }
}
