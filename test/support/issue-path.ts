import { v7 as uuidv7 } from 'uuid';
import { placeIds, type Name, type Place } from './city-people.js';

/** An issue as a test knows it: what it needs to send the next event. */
export interface Issue {
  readonly id: string;
  readonly number: string;
  readonly manifestationIds: readonly string[];
  /** Measures of the plan that `SUBMIT_PLAN` below hands in. */
  readonly measureId: string;
  version: number;
}

/** The parts that people play on an issue's way; a test may give a part to somebody else. */
export const usualCast = {
  author: 'author',
  deputy: 'deputy',
  leader: 'leader',
  office: 'office',
  liaison: 'liaison',
  head: 'head',
  reviewers: ['discipline', 'personnel', 'audit'],
} as const satisfies Cast;

export interface Cast {
  readonly author: Name;
  readonly deputy: Name;
  readonly leader: Name;
  readonly office: Name;
  readonly liaison: Name;
  readonly head: Name;
  /** Who speaks for the reviewing bodies: each for the organisation of the same name, or the one that `reviewBodies` says. */
  readonly reviewers: readonly Name[];
}

/** One event on the way: who sends it, and what it carries. */
export interface Move {
  readonly by: (cast: Cast) => Name;
  readonly type: string;
  readonly payload: (issue: Issue, options: PathOptions) => object;
}

/** What may be settled of the way to a step. */
export interface PathOptions {
  readonly cast?: Partial<Cast>;
  readonly reviewBodies?: readonly Place[];
  /** Of the plan's one measure. */
  readonly measure?: object;
}

type Part = Exclude<keyof Cast, 'reviewers'>;

const move = (part: Part, type: string, payload: Move['payload'] | object = {}): Move => ({
  by: (cast) => cast[part],
  type,
  payload: typeof payload === 'function' ? (payload as Move['payload']) : () => payload,
});

const opinionOf = (index: number): Move => ({
  by: (cast) => cast.reviewers[index] ?? 'discipline',
  type: 'GIVE_OPINION',
  payload: () => ({ verdict: 'agree' }),
});

export const reviewBodiesOf = ({ reviewBodies = usualCast.reviewers }: PathOptions): string[] =>
  reviewBodies.map((place) => placeIds[place]);

/** A plan of one measure that answers every manifestation. */
export const planOf = (issue: Issue, measure: object = {}) => ({
  goal: '账目清楚，制度落地',
  measures: [
    {
      id: issue.measureId,
      text: '修订资金管理办法并逐笔核对',
      manifestationIds: issue.manifestationIds,
      kinds: ['institution'],
      horizon: 'fixNow',
      owner: '张科长',
      dueOn: '2025-06-30',
      checkStandard: '办法印发，账实相符',
      ...measure,
    },
  ],
});

const done = (issue: Issue) => ({ text: '办法已印发，账目已核清', measures: [{ measureId: issue.measureId, progress: 'done' }] });

/** How each step of the lifecycle is reached from an earlier one, in the order of life. */
const ways = {
  'found.drafting': { from: null, moves: [] },
  'found.firstCheck': { from: 'found.drafting', moves: [move('author', 'SUBMIT_WORKING_PAPER')] },
  'found.secondCheck': { from: 'found.firstCheck', moves: [move('deputy', 'PASS_CHECK')] },
  'found.thirdCheck': { from: 'found.secondCheck', moves: [move('leader', 'PASS_CHECK')] },
  'found.confirmed': { from: 'found.thirdCheck', moves: [move('office', 'PASS_CHECK')] },
  'found.immediateProposed': {
    from: 'found.confirmed',
    moves: [move('leader', 'FIX_IMMEDIATELY', { requirement: '立即停止违规收费' })],
  },
  'fixedImmediately.ordered': {
    from: 'found.immediateProposed',
    moves: [move('office', 'FIX_IMMEDIATELY', { requirement: '五个工作日内停止违规收费' })],
  },
  'fixedImmediately.fixing': { from: 'fixedImmediately.ordered', moves: [move('liaison', 'SIGN_FOR')] },
  'handedOver.awaitingReceipt': {
    from: 'found.confirmed',
    moves: [move('office', 'HAND_OVER', (_: Issue, options: PathOptions) => ({ reviewBodies: reviewBodiesOf(options) }))],
  },
  'handedOver.planning': { from: 'handedOver.awaitingReceipt', moves: [move('liaison', 'SIGN_FOR')] },
  'handedOver.disputed': {
    from: 'handedOver.awaitingReceipt',
    moves: [move('liaison', 'DISPUTE', { ground: 'notOurDuty', explanation: '该事项由他局主管' })],
  },
  'handedOver.planReview': {
    from: 'handedOver.planning',
    moves: [move('head', 'SUBMIT_PLAN', (issue: Issue, { measure }: PathOptions) => planOf(issue, measure))],
  },
  'handedOver.rectifying': {
    from: 'handedOver.planReview',
    moves: [opinionOf(0), opinionOf(1), opinionOf(2), move('office', 'APPROVE_PLAN', { opinion: '会审一致同意' })],
  },
  'reviewed.jointReview': {
    from: 'handedOver.rectifying',
    moves: [move('liaison', 'REPORT_PROGRESS', done), move('head', 'SUBMIT_FOR_REVIEW', { result: '问题已整改到位' })],
  },
  'reviewed.decision': { from: 'reviewed.jointReview', moves: [opinionOf(0), opinionOf(1), opinionOf(2)] },
  'closed.settled': { from: 'reviewed.decision', moves: [move('office', 'APPROVE', { opinion: '同意销号' })] },
  'closed.sustaining': { from: 'reviewed.decision', moves: [move('office', 'APPROVE', { opinion: '同意销号，长期坚持' })] },
  'revisited.planned': { from: 'closed.settled', moves: [move('office', 'PLAN_REVISIT', { plannedOn: '2025-12-01' })] },
  'revisited.onSite': { from: 'revisited.planned', moves: [move('author', 'START_REVISIT')] },
  archived: { from: 'revisited.onSite', moves: [move('author', 'REPORT_REVISIT', { outcome: 'effective', note: '未见反弹' })] },
  dismissed: { from: 'found.thirdCheck', moves: [move('office', 'DISMISS', { ground: '事实不成立' })] },
  withdrawn: { from: 'handedOver.disputed', moves: [move('office', 'WITHDRAW', { ground: '经核实不属该单位' })] },
} as const satisfies Record<string, { readonly from: string | null; readonly moves: readonly Move[] }>;

/** A step that `City.issueAt` drives an issue to; only `merged` needs another issue, and is reached by sending `MERGE`. */
export type Step = keyof typeof ways;

/** Every event from the draft to a step. */
export function movesTo(step: Step): Move[] {
  const { from, moves }: { readonly from: Step | null; readonly moves: readonly Move[] } = ways[step];
  return [...(from === null ? [] : movesTo(from)), ...moves];
}

/** A handle of an issue that is about to be opened. */
export const newIssueIds = () => ({ manifestationIds: [uuidv7(), uuidv7()], measureId: uuidv7() });
