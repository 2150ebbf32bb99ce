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
  readonly by: Name;
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

type Turn = (cast: Cast) => Move[];

const turn =
  (part: Exclude<keyof Cast, 'reviewers'>, type: string, payload: Move['payload'] | object = {}): Turn =>
  (cast) => [{ by: cast[part], type, payload: typeof payload === 'function' ? (payload as Move['payload']) : () => payload }];

/** Each reviewing body agrees. */
const opinions: Turn = ({ reviewers }) =>
  reviewers.map((by) => ({ by, type: 'GIVE_OPINION', payload: () => ({ verdict: 'agree' }) }));

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

/** A report that the plan's one measure is done. */
export const doneReport = (issue: Issue) => ({
  text: '办法已印发，账目已核清',
  measures: [{ measureId: issue.measureId, progress: 'done' }],
});

/** How each step of the lifecycle is reached from an earlier one, in the order of life. */
const ways = {
  'found.drafting': { from: null, turns: [] },
  'found.firstCheck': { from: 'found.drafting', turns: [turn('author', 'SUBMIT_WORKING_PAPER')] },
  'found.secondCheck': { from: 'found.firstCheck', turns: [turn('deputy', 'PASS_CHECK')] },
  'found.thirdCheck': { from: 'found.secondCheck', turns: [turn('leader', 'PASS_CHECK')] },
  'found.confirmed': { from: 'found.thirdCheck', turns: [turn('office', 'PASS_CHECK')] },
  'found.immediateProposed': {
    from: 'found.confirmed',
    turns: [turn('leader', 'FIX_IMMEDIATELY', { requirement: '立即停止违规收费' })],
  },
  'fixedImmediately.ordered': {
    from: 'found.immediateProposed',
    turns: [turn('office', 'FIX_IMMEDIATELY', { requirement: '五个工作日内停止违规收费' })],
  },
  'fixedImmediately.fixing': { from: 'fixedImmediately.ordered', turns: [turn('liaison', 'SIGN_FOR')] },
  'handedOver.awaitingReceipt': {
    from: 'found.confirmed',
    turns: [turn('office', 'HAND_OVER', (_: Issue, options: PathOptions) => ({ reviewBodies: reviewBodiesOf(options) }))],
  },
  'handedOver.planning': { from: 'handedOver.awaitingReceipt', turns: [turn('liaison', 'SIGN_FOR')] },
  'handedOver.disputed': {
    from: 'handedOver.awaitingReceipt',
    turns: [turn('liaison', 'DISPUTE', { ground: 'notOurDuty', explanation: '该事项由他局主管' })],
  },
  'handedOver.planReview': {
    from: 'handedOver.planning',
    turns: [turn('head', 'SUBMIT_PLAN', (issue: Issue, { measure }: PathOptions) => planOf(issue, measure))],
  },
  'handedOver.rectifying': {
    from: 'handedOver.planReview',
    turns: [opinions, turn('office', 'APPROVE_PLAN', { opinion: '会审一致同意' })],
  },
  'reviewed.jointReview': {
    from: 'handedOver.rectifying',
    turns: [turn('liaison', 'REPORT_PROGRESS', doneReport), turn('head', 'SUBMIT_FOR_REVIEW', { result: '问题已整改到位' })],
  },
  'reviewed.decision': { from: 'reviewed.jointReview', turns: [opinions] },
  'closed.settled': { from: 'reviewed.decision', turns: [turn('office', 'APPROVE', { opinion: '同意销号' })] },
  'closed.sustaining': { from: 'reviewed.decision', turns: [turn('office', 'APPROVE', { opinion: '同意销号，长期坚持' })] },
  'revisited.planned': { from: 'closed.settled', turns: [turn('office', 'PLAN_REVISIT', { plannedOn: '2025-12-01' })] },
  'revisited.onSite': { from: 'revisited.planned', turns: [turn('author', 'START_REVISIT')] },
  archived: { from: 'revisited.onSite', turns: [turn('author', 'REPORT_REVISIT', { outcome: 'effective', note: '未见反弹' })] },
  dismissed: { from: 'found.thirdCheck', turns: [turn('office', 'DISMISS', { ground: '事实不成立' })] },
  withdrawn: { from: 'handedOver.disputed', turns: [turn('office', 'WITHDRAW', { ground: '经核实不属该单位' })] },
} as const satisfies Record<string, { readonly from: string | null; readonly turns: readonly Turn[] }>;

/** A step that `City.issueAt` drives an issue to; only `merged` needs another issue, and is reached by sending `MERGE`. */
export type Step = keyof typeof ways;

/** Every event from the draft to a step. */
export function movesTo(step: Step, cast: Cast): Move[] {
  const { from, turns }: { readonly from: Step | null; readonly turns: readonly Turn[] } = ways[step];
  return [...(from === null ? [] : movesTo(from, cast)), ...turns.flatMap((each) => each(cast))];
}

/** The ids of what an issue is about, made before it is opened. */
export const newIssueIds = () => ({ manifestationIds: [uuidv7(), uuidv7()], measureId: uuidv7() });
