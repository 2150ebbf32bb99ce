import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import type { CaseEvent, CaseFacts, StoredState } from '../../../workflows/kit/definition.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import type { InspectionContext, InspectionInput } from '../../../workflows/inspection/v1/context.js';
import { inspectionV1 } from '../../../workflows/inspection/v1/index.js';

export const input: InspectionInput = { title: '云州市住建局常规巡察', unitId: 'unit' };

/** A payload of each event with which it is taken wherever it can be taken, on 10 March 2025. */
export const payloads: Readonly<Record<string, object>> = {
  BRIEF: { heldOn: '2025-02-24', briefings: [{ body: 'discipline', text: '近三年收到信访举报六件' }] },
  ENTER_SITE: { enteredOn: '2025-03-03', until: '2025-04-30', authorisation: '云巡授〔2025〕3号' },
  MID_TERM_CHECK: { heldOn: '2025-03-10', findings: '已走访八个科室' },
  LEAVE_SITE: { leftOn: '2025-03-10' },
  REPORT_TO_OFFICE: { report: '发现四个方面问题' },
  RETURN_REPORT: { opinion: '定性依据不足' },
  APPROVE_REPORT: { opinion: '同意' },
  FEED_BACK: {
    heldOn: '2025-03-10',
    opinion: '落实上级决策有差距',
    collectiveMeeting: { place: '住建局一楼会议室', attendees: ['冯远'] },
    concentratedUntil: '2025-09-10',
  },
  START_RECTIFYING: {},
  REPORT_PROGRESS: { report: '应改十项，已改八项', truthful: true },
  RETURN_PROGRESS: { requirements: '补充佐证' },
  EVALUATE: { grade: 'fair', opinion: '整改总体到位' },
  RETROSPECT: { detectableEarlier: 'partly', rootCause: '内控缺失', prevention: '每年自查' },
  ARCHIVE: {},
  CANCEL: { ground: '单位撤并' },
  COMMENT: { text: '请按时报送' },
  DUE_SOON: { limit: 'step' },
  DUE_VERY_SOON: { limit: 'step' },
  DEADLINE_PASSED: { limit: 'step' },
  ESCALATE: { limit: 'step' },
};

const toSite = ['BRIEF', 'ENTER_SITE'];
const toReport = [...toSite, 'MID_TERM_CHECK', 'LEAVE_SITE'];
const toFeedback = [...toReport, 'REPORT_TO_OFFICE', 'APPROVE_REPORT', 'FEED_BACK'];
const toProgress = [...toFeedback, 'START_RECTIFYING', 'REPORT_PROGRESS'];

/** The events on the way to each step, in the order of life. */
export const roads: Readonly<Record<string, readonly string[]>> = {
  planned: [],
  briefed: ['BRIEF'],
  onSite: toSite,
  'reporting.writing': toReport,
  'reporting.submitted': [...toReport, 'REPORT_TO_OFFICE'],
  'reporting.approved': [...toReport, 'REPORT_TO_OFFICE', 'APPROVE_REPORT'],
  fedBack: toFeedback,
  rectifying: [...toFeedback, 'START_RECTIFYING'],
  progressReported: toProgress,
  evaluated: [...toProgress, 'EVALUATE'],
  retrospected: [...toProgress, 'EVALUATE', 'RETROSPECT'],
  archived: [...toProgress, 'EVALUATE', 'RETROSPECT', 'ARCHIVE'],
  cancelled: ['CANCEL'],
};

interface Circumstances {
  readonly by?: string;
  readonly payload?: object;
  readonly facts?: CaseFacts;
  readonly at?: string;
}

/** An inspection as it lives through events; each gives a new life and leaves the old one as it was. */
export class InspectionLife {
  private constructor(
    readonly step: Step,
    readonly events: readonly CaseEvent[],
    private readonly input: InspectionInput,
  ) {}

  static open(more: Partial<InspectionInput> = {}): InspectionLife {
    const whole = { ...input, ...more };
    return new InspectionLife(begin(inspectionV1, whole), [], whole);
  }

  get state(): StoredState {
    return this.step.state;
  }

  get leaf(): string {
    return leafOf(this.state.value, 'stage');
  }

  get context(): InspectionContext {
    return this.state.context as InspectionContext;
  }

  event(type: string, { by = 'somebody', payload, facts, at }: Circumstances = {}): CaseEvent {
    return {
      type,
      payload: { ...payloads[type], ...payload },
      actor: { id: by, name: '某人', role: 'inspectionOffice', orgId: 'office', orgName: '市委巡察办' },
      at: at ?? '2025-03-10T09:30:00.000+08:00',
      facts: { issuesSettled: true, periodEndsOn: '2025-09-10', ...facts },
    };
  }

  /** The life after an event; undefined where the machine refuses it. */
  try(type: string, circumstances: Circumstances = {}): InspectionLife | undefined {
    const event = this.event(type, circumstances);
    const step = advance(inspectionV1, this.state, event);
    return step && new InspectionLife(step, [...this.events, event], this.input);
  }

  through(...types: readonly string[]): InspectionLife {
    return types.reduce<InspectionLife>((life, type) => {
      const next = life.try(type);
      if (next === undefined) throw new Error(`${type} is refused in ${life.leaf}`);
      return next;
    }, this);
  }

  /** The state that the events lead to from the very beginning. */
  replayed(): StoredState {
    return this.events.reduce<StoredState>((state, event) => {
      const step = advance(inspectionV1, state, event);
      if (step === undefined) throw new Error(`${event.type} is refused on replay`);
      return step.state;
    }, begin(inspectionV1, this.input).state);
  }
}
