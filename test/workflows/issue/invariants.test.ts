import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { advance, begin } from '../../../src/engine/xstate.js';
import type { StoredState } from '../../../workflows/kit/definition.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { organisations } from './cast.js';
import { walks, type Taken, type Walk } from './walk.js';

/** Other walks in each run of the tests, beside those that are always the same; a failure names the seed. */
const settings = { numRuns: 60, seed: Math.floor(Math.random() * 2 ** 31), interruptAfterTimeLimit: 20_000 };
const familiar = fc.sample(walks, { numRuns: 90, seed: 20260302 });
const bank = [...familiar, ...fc.sample(walks, settings)];

/** Checks something of every event of many walks; a failure shows the shortest walk that breaks it. */
function always(check: (step: Taken, earlier: readonly Taken[], walk: Walk) => void): void {
  const checked = (walk: Walk) => walk.taken.forEach((step, index) => check(step, walk.taken.slice(0, index), walk));
  try {
    bank.forEach(checked);
  } catch (error) {
    fc.assert(fc.property(walks, checked), settings);
    throw error;
  }
}

const last = (steps: readonly Taken[], ...types: readonly string[]) => steps.findLast(({ event }) => types.includes(event.type));
const since = (steps: readonly Taken[], ...types: readonly string[]) =>
  steps.slice(steps.findLastIndex(({ event }) => types.includes(event.type)) + 1);
const by = (step: Taken | undefined) => step?.event.actor.id;
const startsLimit = (step: Taken) =>
  ['HAND_OVER', 'CONVERT', 'REASSIGN', 'REOPEN'].includes(step.event.type) ||
  (step.event.type === 'FIX_IMMEDIATELY' && step.after.leaf === 'fixedImmediately.ordered') ||
  (step.event.type === 'REPORT_REVISIT' && step.after.leaf === 'handedOver.rectifying');
/** As Postgres keeps JSON: members by length and then by letter. */
function asKept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKept);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, asKept(member)]));
}

describe('whatever people do to an issue', () => {
  test('the walks reach every step of its life, second cycles and every overdue level', () => {
    const seen = familiar.flatMap(({ taken }) => taken);
    const steps = new Set(seen.map(({ after }) => after.leaf));
    expect(Object.keys(issueV1.states).filter((leaf) => !steps.has(leaf))).toEqual([]);
    expect(Math.max(...seen.map(({ after }) => after.context.cycle))).toBeGreaterThan(1);
    expect(Math.max(...seen.map(({ after }) => after.context.overdueLevel))).toBe(3);
  });

  test('nobody checks a paper that they wrote, revised or submitted', () => {
    always((step, earlier, { input }) => {
      if (!['PASS_CHECK', 'RETURN_WORKING_PAPER'].includes(step.event.type)) return;
      const wrote = earlier.filter(({ event }) => ['REVISE_WORKING_PAPER', 'SUBMIT_WORKING_PAPER'].includes(event.type)).map(by);
      expect([input.authorId, ...wrote]).not.toContain(by(step));
    });
  });

  test.each([
    ['a plan', ['APPROVE_PLAN', 'RETURN_PLAN', 'GIVE_OPINION'], 'SUBMIT_PLAN'],
    ['a closing', ['APPROVE', 'RETURN', 'GIVE_OPINION'], 'SUBMIT_FOR_REVIEW'],
    ['an extension', ['GRANT_EXTENSION', 'REFUSE_EXTENSION'], 'REQUEST_EXTENSION'],
    ['an immediate fix', ['DECLINE_IMMEDIATE_FIX', 'FIX_IMMEDIATELY'], 'FIX_IMMEDIATELY'],
  ])('nobody judges %s that they asked for', (_, judgements, request) => {
    always((step, earlier) => {
      const judged =
        request !== 'FIX_IMMEDIATELY' || (step.event.type === request && step.after.leaf === 'fixedImmediately.ordered');
      if (judgements.includes(step.event.type) && judged) expect(by(step)).not.toBe(by(last(earlier, request)));
    });
  });

  test('nobody revisits what they closed', () => {
    always((step, earlier) => {
      if (['START_REVISIT', 'REPORT_REVISIT'].includes(step.event.type)) expect(by(step)).not.toBe(by(last(earlier, 'APPROVE')));
    });
  });

  test('in one review each body and each person speaks once, and never the unit', () => {
    always((step, earlier) => {
      if (step.event.type !== 'GIVE_OPINION') return;
      const said = since(earlier, 'SUBMIT_PLAN', 'SUBMIT_FOR_REVIEW').filter(({ event }) => event.type === 'GIVE_OPINION');
      expect(said.map(by)).not.toContain(by(step));
      expect(said.map(({ event }) => event.actor.orgId)).not.toContain(step.event.actor.orgId);
      expect(step.event.actor.orgId).not.toBe(step.before.context.unitId);
    });
  });

  test('a review ends only when each of its bodies has spoken, unless the plan is sent back', () => {
    always(({ event, before, after }) => {
      const { review } = before.context;
      const ends = event.type === 'APPROVE_PLAN' || after.leaf === 'reviewed.decision';
      if (!ends || review === null || before.leaf === 'reviewed.decision') return;
      const spoken = (after.context.review ?? review).opinions.map(({ bodyId }) => bodyId);
      expect((after.context.review ?? review).bodies.filter((body) => !spoken.includes(body))).toEqual([]);
    });
  });

  test('no plan passes, and nothing handed over formally closes, with a manifestation unanswered', () => {
    always(({ event, before }) => {
      const formal = event.type === 'APPROVE_PLAN' || (event.type === 'APPROVE' && before.context.track !== 'immediate');
      const answered = before.context.measures.flatMap(({ manifestationIds }) => manifestationIds);
      if (formal) expect(before.context.manifestationIds.filter((id) => !answered.includes(id))).toEqual([]);
    });
  });

  test('what the unit works on has been signed for, with time and name', () => {
    const signed = [
      'fixedImmediately.fixing',
      'handedOver.planning',
      'handedOver.planReview',
      'handedOver.rectifying',
      'reviewed.',
    ];
    always((step, earlier) => {
      const { after } = step;
      if (!signed.some((leaf) => after.leaf.startsWith(leaf))) return;
      const receipt = last([...earlier, step], 'SIGN_FOR')?.event;
      expect(after.context.receipt).toEqual({ by: receipt?.actor.id, at: receipt?.at });
    });
  });

  test('what closed in a cycle does not change until the next one', () => {
    always(({ before, after }) => {
      if (before.summary.closedAt === null || after.context.cycle !== before.context.cycle) return;
      const facts = ({
        summary: { closedAt, closedLate, doneInPeriod, progress, track, sustained, overdueLevel },
      }: typeof before) => ({ closedAt, closedLate, doneInPeriod, progress, track, sustained, overdueLevel });
      expect(facts(after)).toEqual(facts(before));
    });
  });

  test('the clause and the start of a limit change only where a new one starts, and no pause is ever lost', () => {
    always((step) => {
      const [was, is] = [step.before.context.caseLimit, step.after.context.caseLimit];
      if (was === null || is === null || startsLimit(step)) return;
      expect([is.clause, is.startedAt]).toEqual([was.clause, was.startedAt]);
      expect(is.pauses.map(({ from }) => from).slice(0, was.pauses.length)).toEqual(was.pauses.map(({ from }) => from));
      expect(is.extendedTo === was.extendedTo || step.event.type === 'GRANT_EXTENSION').toBe(true);
    });
  });

  test('a limit is paused exactly while the case is with somebody else, and never twice at once', () => {
    always(({ after: { context, timeliness } }) => {
      const open = context.caseLimit?.pauses.filter(({ to }) => to === null) ?? [];
      expect(open).toHaveLength(timeliness === 'paused' ? 1 : 0);
    });
  });

  test('the cycle grows by one, by a rebound or a reopening, and by nothing else', () => {
    always(({ event: { type, payload }, before, after }) => {
      const grows = type === 'REOPEN' || (type === 'REPORT_REVISIT' && payload.outcome === 'rebound');
      expect(after.context.cycle - before.context.cycle).toBe(grows ? 1 : 0);
    });
  });

  test('a limit is not extended more often than the rule pack allows', () => {
    always(({ after }, _, { input }) => expect(after.context.extensions).toBeLessThanOrEqual(input.maxExtensions));
  });

  test('each warning of a limit is given once, an extension aside', () => {
    always((step, earlier) => {
      const levelsOf = ({ effects }: Taken) =>
        effects.filter(({ type }) => type === 'alert').map(({ params }) => String(params.level));
      const ofCase = levelsOf(step).filter((level) => /^(due|overdue)/.test(level));
      const start = earlier.findLastIndex((one) => startsLimit(one) || one.event.type === 'GRANT_EXTENSION');
      expect(earlier.slice(start + 1).flatMap(levelsOf)).not.toEqual(
        expect.arrayContaining(ofCase.length > 0 ? ofCase : ['none']),
      );
    });
  });

  test('the unit knows nothing before the hand-over, and never forgets that it knew', () => {
    always(({ event, before, after }) => {
      if (!before.summary.disclosed) {
        expect(['unitHead', 'unitLiaison', 'functionalDepartment']).not.toContain(event.actor.role);
        if (after.summary.disclosed) expect(['HAND_OVER', 'FIX_IMMEDIATELY']).toContain(event.type);
      }
      expect(after.summary.disclosed || !before.summary.disclosed).toBe(true);
    });
  });

  test('nobody outside the office’s own people acts on an issue of another unit', () => {
    always(({ event, before }) => {
      if (event.actor.role !== 'unitHead' && event.actor.role !== 'unitLiaison') return;
      expect(event.actor.orgId).toBe(before.context.unitId);
      expect([organisations.unit, organisations.otherUnit]).toContain(event.actor.orgId);
    });
  });
});

describe('the state of an issue', () => {
  test('is what its history gives, be it kept as Postgres keeps JSON after each event', () => {
    for (const { input, start, taken } of bank.slice(-80)) {
      let straight: StoredState = begin(issueV1, input).state;
      let kept: StoredState = asKept(JSON.parse(JSON.stringify(straight))) as StoredState;
      expect(straight).toEqual(start.state);
      for (const { event, after } of taken) {
        const sent = JSON.parse(JSON.stringify(event)) as typeof event;
        straight = advance(issueV1, straight, sent)?.state ?? straight;
        kept = asKept(advance(issueV1, kept, sent)?.state ?? kept) as StoredState;
        expect(isDeepStrictEqual(straight, after.state) && isDeepStrictEqual(kept, after.state)).toBe(true);
      }
    }
  });

  test('is plain JSON: written and read again it is the same to the last member', () => {
    always(({ after: { state } }) => expect(isDeepStrictEqual(JSON.parse(JSON.stringify(state)), state)).toBe(true));
  });

  test('is never changed in place', () => {
    always(({ before, event }) => {
      const text = JSON.stringify(before.state);
      advance(issueV1, before.state, event);
      expect(JSON.stringify(before.state)).toBe(text);
    });
  });
});
