import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import type { CaseEvent, StoredState } from '../../../workflows/kit/definition.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import type { Role } from '../../../workflows/kit/people.js';
import type { QuarterlyReportContext, QuarterlyReportInput } from '../../../workflows/quarterly-report/v1/context.js';
import { quarterlyReportV1 } from '../../../workflows/quarterly-report/v1/index.js';

export const input: QuarterlyReportInput = {
  quarter: '2025-Q3',
  title: '2025年第三季度整改情况报告',
  unitId: 'unit',
  commentingBodies: ['discipline'],
  quarterEndedAt: '2025-10-01T00:00:00.000+08:00',
};

const payloads: Readonly<Record<string, object>> = {
  SAVE_DRAFT: { summary: '应改十项，已改八项' },
  RETURN: { note: '缺少佐证' },
  GIVE_COMMENT: { note: '两项进展偏慢' },
};
const clockTypes = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];

/** The events on the way to each step. */
export const roads = {
  opened: [],
  drafted: ['SAVE_DRAFT'],
  submitted: ['SAVE_DRAFT', 'SUBMIT'],
  commented: ['SAVE_DRAFT', 'SUBMIT', 'GIVE_COMMENT'],
  compiled: ['SAVE_DRAFT', 'SUBMIT', 'GIVE_COMMENT', 'COMPILE'],
  issued: ['SAVE_DRAFT', 'SUBMIT', 'GIVE_COMMENT', 'COMPILE', 'ISSUE'],
} as const;

/** A report as it lives through events, an hour apart; each gives a new life and leaves the old one as it was. */
export class ReportLife {
  private constructor(
    readonly step: Step,
    readonly events: readonly CaseEvent[],
    private readonly input: QuarterlyReportInput,
  ) {}

  static open(more: Partial<QuarterlyReportInput> = {}): ReportLife {
    const whole = { ...input, ...more };
    return new ReportLife(begin(quarterlyReportV1, whole), [], whole);
  }

  get state(): StoredState {
    return this.step.state;
  }

  get leaf(): string {
    return leafOf(this.state.value, 'stage');
  }

  get context(): QuarterlyReportContext {
    return this.state.context as QuarterlyReportContext;
  }

  event(type: string, by: Partial<CaseEvent['actor']> = {}): CaseEvent {
    const role: Role = clockTypes.includes(type) ? 'clock' : 'unitHead';
    const hour = String(this.events.length % 24).padStart(2, '0');
    return {
      type,
      payload: { ...(clockTypes.includes(type) ? { limit: 'step' } : {}), ...payloads[type] },
      actor: { id: 'somebody', name: '某人', role, orgId: 'discipline', orgName: '市纪委', ...by },
      at: `2025-10-0${2 + Math.floor(this.events.length / 24)}T${hour}:30:00.000+08:00`,
      facts: {},
    };
  }

  /** The life after an event; undefined where the machine refuses it. */
  try(type: string, by: Partial<CaseEvent['actor']> = {}): ReportLife | undefined {
    const event = this.event(type, by);
    const step = advance(quarterlyReportV1, this.state, event);
    return step && new ReportLife(step, [...this.events, event], this.input);
  }

  through(...types: readonly string[]): ReportLife {
    return types.reduce<ReportLife>((life, type) => {
      const next = life.try(type);
      if (next === undefined) throw new Error(`${type} is refused in ${life.leaf}`);
      return next;
    }, this);
  }

  /** The state that the events lead to from the very beginning. */
  replayed(): StoredState {
    return this.events.reduce<StoredState>((state, event) => {
      const step = advance(quarterlyReportV1, state, event);
      if (step === undefined) throw new Error(`${event.type} is refused on replay`);
      return step.state;
    }, begin(quarterlyReportV1, this.input).state);
  }
}
