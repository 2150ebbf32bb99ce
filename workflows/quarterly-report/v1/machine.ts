import { setup } from 'xstate';
import type { CaseEvent } from '../../kit/definition.js';
import * as changes from './changes.js';
import { initialContext, type QuarterlyReportContext, type QuarterlyReportInput } from './context.js';
import { conditions } from './guards.js';

interface Types {
  readonly context: QuarterlyReportContext;
  readonly events: CaseEvent;
  readonly input: QuarterlyReportInput;
}
type Guards = { [Name in keyof typeof conditions]: (args: { context: QuarterlyReportContext; event: CaseEvent }) => boolean };

const guards = Object.fromEntries(
  Object.entries(conditions).map(([name, { holds }]) => [
    name,
    ({ context, event }: { context: QuarterlyReportContext; event: CaseEvent }) => holds(context, event),
  ]),
) as Guards;

const actions = {
  setDeadlines: (): void => undefined,
  alert: (_: unknown, _params: { level: string }): void => undefined,
};
/** What the machine can ask for. Each is only named here; the engine does it. */
export const effects = Object.keys(actions);

const types = {} as Types;
const report = setup({ types, guards, actions });

const change = (applied: changes.Change) => report.assign(({ context, event }) => applied(context, event));
const alert = (level: string) => ({ type: 'alert' as const, params: { level } });
const deadlines = 'setDeadlines' as const;

/** The clock speaks while it is the unit's turn: reminders until the limit, then its levels. */
const clock = {
  DUE_SOON: { guard: 'notOverdue', actions: [change(changes.warned(1)), alert('stepDueSoon')] },
  DUE_VERY_SOON: { guard: 'notOverdue', actions: [change(changes.warned(2)), alert('stepDueVerySoon')] },
  DEADLINE_PASSED: { guard: 'notOverdue', actions: [change(changes.becomeOverdue), alert('stepOverdue')] },
  ESCALATE: { guard: 'levelsLeft', actions: [change(changes.rise), alert('stepEscalated')] },
} as const;

const SAVE_DRAFT = { target: 'drafted', actions: change(changes.saveDraft) } as const;
const GIVE_COMMENT = { guard: 'bodyNotHeard', target: 'commented', actions: change(changes.recordComment) } as const;
const COMPILE = { target: 'compiled', actions: change(changes.recordCompilation) } as const;
const RETURN = { target: 'drafted', actions: [change(changes.dropSubmission), deadlines] } as const;

/**
 * The life of a unit's report on a quarter (季度督导报告), version 1.
 *
 * Supervisors comment on what was submitted; an office whose supervisors stay silent, or that has none, compiles without them.
 * source: product §4 (quarterly supervision) and §5
 */
export const machine = report.createMachine({
  id: 'quarterlyReport',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'opened',
      states: {
        opened: { entry: deadlines, on: { SAVE_DRAFT, ...clock } },
        drafted: {
          on: {
            SAVE_DRAFT,
            SUBMIT: { target: 'submitted', actions: [change(changes.recordSubmission), deadlines] },
            ...clock,
          },
        },
        submitted: { on: { GIVE_COMMENT, COMPILE, RETURN } },
        commented: { on: { GIVE_COMMENT, COMPILE, RETURN } },
        compiled: { on: { RETURN, ISSUE: { target: 'issued', actions: [change(changes.recordIssue), deadlines] } } },
        issued: {},
      },
    },
  },
});
