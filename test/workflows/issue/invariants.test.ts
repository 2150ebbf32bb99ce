import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { advance, begin } from '../../../src/engine/xstate.js';
import type { StoredState } from '../../../workflows/kit/definition.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { walks, type Taken, type Walk } from './walk.js';

/** Other walks in each run of the tests, beside those that are always the same; a failure names the seed. */
const settings = { numRuns: 60, seed: Math.floor(Math.random() * 2 ** 31), interruptAfterTimeLimit: 20_000 };
const familiar = fc.sample(walks, { numRuns: 90, seed: 20260302 });
const bank = [...familiar, ...fc.sample(walks, settings)];

type Holds = (step: Taken, earlier: readonly Taken[], walk: Walk) => boolean;

/**
 * Something that holds of every event of every walk. Plain yes or no: an expectation for each of 10,000 events would take minutes.
 * A failure tells the walk, and shows the shortest one where it was new.
 */
function always(holds: Holds): void {
  const whole = (walk: Walk) => walk.taken.every((step, index) => holds(step, walk.taken.slice(0, index), walk));
  const broken = bank.find((walk) => !whole(walk));
  if (broken === undefined) return;
  fc.assert(fc.property(walks, whole), settings);
  throw new Error(`broken by ${broken.taken.map(({ event }) => `${event.type} (${event.actor.name})`).join(', ')}`);
}

const never = <Value>(value: Value, values: readonly Value[]): boolean => !values.includes(value);

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
      if (!['PASS_CHECK', 'RETURN_WORKING_PAPER'].includes(step.event.type)) return true;
      const wrote = earlier.filter(({ event }) => ['REVISE_WORKING_PAPER', 'SUBMIT_WORKING_PAPER'].includes(event.type)).map(by);
      return never(by(step), [input.authorId, ...wrote]);
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
      return !judgements.includes(step.event.type) || !judged || by(step) !== by(last(earlier, request));
    });
  });

  test('nobody revisits what they closed', () => {
    const revisits = ['START_REVISIT', 'REPORT_REVISIT'];
    always((step, earlier) => !revisits.includes(step.event.type) || by(step) !== by(last(earlier, 'APPROVE')));
  });

  test('in one review each body and each person speaks once, and never the unit', () => {
    always((step, earlier) => {
      if (step.event.type !== 'GIVE_OPINION') return true;
      const said = since(earlier, 'SUBMIT_PLAN', 'SUBMIT_FOR_REVIEW').filter(({ event }) => event.type === 'GIVE_OPINION');
      const bodies = said.map(({ event }) => event.actor.orgId);
      return never(by(step), said.map(by)) && never(step.event.actor.orgId, [step.before.context.unitId, ...bodies]);
    });
  });

  test('a review ends only when each of its bodies has spoken, unless the plan is sent back', () => {
    always(({ event, before, after }) => {
      const { review } = before.context;
      const ends = event.type === 'APPROVE_PLAN' || after.leaf === 'reviewed.decision';
      if (!ends || review === null || before.leaf === 'reviewed.decision') return true;
      const spoken = (after.context.review ?? review).opinions.map(({ bodyId }) => bodyId);
      return (after.context.review ?? review).bodies.every((body) => spoken.includes(body));
    });
  });

  test('no plan passes, and nothing handed over formally closes, with a manifestation unanswered', () => {
    always(({ event, before }) => {
      const formal = event.type === 'APPROVE_PLAN' || (event.type === 'APPROVE' && before.context.track !== 'immediate');
      const answered = before.context.measures.flatMap(({ manifestationIds }) => manifestationIds);
      return !formal || before.context.manifestationIds.every((id) => answered.includes(id));
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
      if (!signed.some((leaf) => after.leaf.startsWith(leaf))) return true;
      const receipt = last([...earlier, step], 'SIGN_FOR')?.event;
      return receipt !== undefined && isDeepStrictEqual(after.context.receipt, { by: receipt.actor.id, at: receipt.at });
    });
  });

  test('what closed in a cycle does not change until the next one', () => {
    always(({ before, after }) => {
      if (before.summary.closedAt === null || after.context.cycle !== before.context.cycle) return true;
      const facts = ({
        summary: { closedAt, closedLate, doneInPeriod, progress, track, sustained, overdueLevel },
      }: typeof before) => ({ closedAt, closedLate, doneInPeriod, progress, track, sustained, overdueLevel });
      return isDeepStrictEqual(facts(after), facts(before));
    });
  });

  test('the clause and the start of a limit change only where a new one starts, and no pause is ever lost', () => {
    always((step) => {
      const [was, is] = [step.before.context.caseLimit, step.after.context.caseLimit];
      if (was === null || is === null || startsLimit(step)) return true;
      const kept = was.pauses.every(({ from }, index) => is.pauses[index]?.from === from);
      const extended = is.extendedTo === was.extendedTo || step.event.type === 'GRANT_EXTENSION';
      return is.clause === was.clause && is.startedAt === was.startedAt && kept && extended;
    });
  });

  test('a limit is paused exactly while the case is with somebody else, and never twice at once', () => {
    always(({ after: { context, timeliness } }) => {
      const open = context.caseLimit?.pauses.filter(({ to }) => to === null) ?? [];
      return open.length === (timeliness === 'paused' ? 1 : 0);
    });
  });

  test('the cycle grows by one, by a rebound or a reopening, and by nothing else', () => {
    always(({ event: { type, payload }, before, after }) => {
      const grows = type === 'REOPEN' || (type === 'REPORT_REVISIT' && payload.outcome === 'rebound');
      return after.context.cycle - before.context.cycle === (grows ? 1 : 0);
    });
  });

  test('an extension leads beyond the limit that it extends', () => {
    always(({ event: { type, facts }, after }) => {
      const { caseLimit } = after.context;
      return type !== 'GRANT_EXTENSION' || String(caseLimit?.extendedTo) > String(facts.dueOn);
    });
  });

  test('no issue is ever ownerless: the unit answers for it once it knows of it, and the office until then', () => {
    always(({ after: { context, summary } }, _, { input }) => {
      const { orgId, postId, userId } = context.owner;
      if (!summary.disclosed)
        return isDeepStrictEqual(context.owner, { orgId: input.authorOrgId, postId: null, userId: input.authorId });
      return orgId === context.unitId && summary.ownerPostId === postId && summary.ownerUserId === userId;
    });
  });

  test('nobody who answers for an issue is replaced without a note on the hand-over, but by a new hand-over', () => {
    always(({ event: { type, payload }, before, after }) => {
      const replaced = (['postId', 'userId'] as const).some((part) => {
        const was = before.context.owner[part];
        return was !== null && was !== after.context.owner[part];
      });
      return (
        !replaced || !before.summary.disclosed || ['REASSIGN', 'CONVERT'].includes(type) || payload.handoverNote !== undefined
      );
    });
  });

  test('what is kept up in the long term has no end date, but a report due in each quarter while it is rectified', () => {
    always(({ after: { context, leaf, timeliness } }) => {
      if (context.track !== 'longTerm') return true;
      const due = leaf !== 'handedOver.rectifying' || context.stepLimit?.clause === 'checkIn';
      return due && context.caseLimit === null && ['unset', 'stopped'].includes(timeliness);
    });
  });

  test('what was found for the long term comes back to it', () => {
    always(({ after: { context, leaf } }, _, { input }) => {
      return input.track !== 'longTerm' || context.track === 'longTerm' || !leaf.startsWith('handedOver.');
    });
  });

  test('a limit of the case runs or stands still exactly where one is kept', () => {
    always(({ after: { context, timeliness } }) => (context.caseLimit === null) === ['unset', 'stopped'].includes(timeliness));
  });

  test('a limit is not extended more often than the rule pack allows', () => {
    always(({ after }, _, { input }) => after.context.extensions <= input.maxExtensions);
  });

  test('each warning of a limit is given once, an extension aside', () => {
    always((step, earlier) => {
      const levelsOf = ({ effects }: Taken) =>
        effects.filter(({ type }) => type === 'alert').map(({ params }) => String(params.level));
      const ofCase = levelsOf(step).filter((level) => /^(due|overdue)/.test(level));
      const start = earlier.findLastIndex((one) => startsLimit(one) || one.event.type === 'GRANT_EXTENSION');
      const given = earlier.slice(start + 1).flatMap(levelsOf);
      return ofCase.every((level) => never(level, given));
    });
  });

  test('the unit knows nothing before the hand-over, and never forgets that it knew', () => {
    const outside = ['unitHead', 'unitLiaison', 'functionalDepartment', 'supervisor', 'leadership'];
    always(({ event, before, after }) => {
      if (before.summary.disclosed) return after.summary.disclosed;
      const told = !after.summary.disclosed || ['HAND_OVER', 'FIX_IMMEDIATELY'].includes(event.type);
      return told && never<string>(event.actor.role, outside);
    });
  });

  test('a unit acts on no issue but its own', () => {
    always(({ event: { actor }, before }) => {
      return !['unitHead', 'unitLiaison'].includes(actor.role) || actor.orgId === before.context.unitId;
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
    always(({ after: { state } }) => isDeepStrictEqual(JSON.parse(JSON.stringify(state)), state));
  });

  test('is never changed in place', () => {
    always(({ before, event }) => {
      const text = JSON.stringify(before.state);
      advance(issueV1, before.state, event);
      return JSON.stringify(before.state) === text;
    });
  });
});
