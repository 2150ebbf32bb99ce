import type { ReferralTarget } from '../../workflows/issue/terms.js';
import { currentRound, type Mission } from './programme.js';
import type { Random } from './random.js';
import type { IssuePattern, Theme } from './themes.js';

/** What will become of an issue: the turns that its history takes. */
export interface Fate {
  /** The step at which it stands in the end: its history breaks off there; absent: wherever the time takes it. */
  readonly standsAt?: string;
  /** The cycle in which it stands there. */
  readonly standsInCycle: number;
  /** How much more is done at that step at most. */
  readonly doneThere: number;
  readonly route: 'formal' | 'immediate' | 'converted' | 'declined' | 'dismissed' | 'merged';
  /** Handed over while the team is still on site (边巡边交), before the feedback. */
  readonly early: boolean;
  readonly paperReturned: boolean;
  readonly referredTo?: ReferralTarget;
  readonly dispute?: 'upheld' | 'reassigned' | 'withdrawn';
  readonly planReturned: boolean;
  readonly extension?: 'granted' | 'refused';
  /** When the unit applies for the closing, as a share of the concentrated period: above 1 it is late. */
  readonly pace: number;
  /** The unit is slow with everything that has a limit of its own. */
  readonly slow: boolean;
  readonly reviewReturned: boolean;
  readonly longTerm: boolean;
  /** So many check-ins until the office releases a sustained issue. */
  readonly checkIns: number;
  /** Somebody goes back to look at it after the closing. */
  readonly revisited: boolean;
  readonly rebounds: number;
  readonly reopened: boolean;
  /** How many bodies judge it. */
  readonly bodies: 1 | 2 | 3;
}

/** Draws what will become of an issue. */
export function drawnFate(mission: Mission, theme: Theme, pattern: IssuePattern, random: Random): Fate {
  const immediate = pattern.immediate !== undefined && random.chance(0.85);
  const late = random.chance(0.2);
  return {
    standsInCycle: 1,
    doneThere: 0,
    route: immediate ? random.pick(immediateRoutes) : random.pick(formalRoutes),
    early: mission.round === currentRound && random.chance(0.3),
    paperReturned: random.chance(0.12),
    referredTo:
      theme.referrable === true && random.chance(0.2) ? random.pick(['discipline', 'audit', 'finance'] as const) : undefined,
    dispute: random.chance(0.06) ? random.pick(['upheld', 'upheld', 'reassigned', 'withdrawn'] as const) : undefined,
    planReturned: random.chance(0.15),
    extension: random.chance(0.09) ? random.pick(['granted', 'granted', 'refused'] as const) : undefined,
    pace: random.between(...(late ? random.pick(latePaces) : timelyPace)) / 100,
    slow: random.chance(0.1),
    reviewReturned: random.chance(0.1),
    longTerm: !immediate && random.chance(0.08),
    checkIns: random.between(1, 4),
    revisited: random.chance(0.95),
    rebounds: random.chance(0.07) ? 1 : 0,
    reopened: random.chance(0.03),
    bodies: random.pick(bodiesFor[mission.unit.kind]),
  };
}

/** Most of those who are late are a little late; percent of the period. */
const latePaces: readonly (readonly [number, number])[] = [
  [102, 130],
  [102, 130],
  [115, 160],
  [160, 280],
];
const timelyPace = [45, 96] as const;

const immediateRoutes = [...Array<'immediate'>(8).fill('immediate'), 'converted', 'declined'] as const;
const formalRoutes = [...Array<'formal'>(44).fill('formal'), 'dismissed', 'dismissed', 'merged'] as const;

const bodiesFor = {
  department: [1, 2, 2, 3],
  enterprise: [1, 2, 2, 3],
  township: [1, 1, 2],
  village: [1],
} as const;

/** A life without turns, for issues that are to stand at a certain step. */
export const plainFate: Fate = {
  standsInCycle: 1,
  doneThere: 99,
  route: 'formal',
  early: false,
  paperReturned: false,
  planReturned: false,
  pace: 0.7,
  slow: false,
  reviewReturned: false,
  longTerm: false,
  checkIns: 99,
  revisited: true,
  rebounds: 0,
  reopened: false,
  bodies: 2,
};

/** An issue that must be there: what becomes of it, and in which round of the demo unit. */
export interface WantedIssue {
  readonly round: number;
  readonly fate: Fate;
}

const want = (round: number, standsAt: string | undefined, more: Partial<Fate> = {}): WantedIssue => ({
  round,
  fate: { ...plainFate, standsAt, ...more },
});

/** Issues of the demo unit at every step, so that each of the demo accounts finds work. */
const wantedIssues: readonly WantedIssue[] = [
  want(6, 'found.drafting'),
  want(6, 'found.firstCheck'),
  want(6, 'found.secondCheck'),
  want(6, 'found.thirdCheck'),
  want(6, 'found.confirmed'),
  want(6, 'found.immediateProposed', { route: 'immediate' }),
  want(6, 'fixedImmediately.ordered', { route: 'immediate' }),
  want(6, 'fixedImmediately.fixing', { route: 'immediate' }),
  want(6, 'reviewed.jointReview', { route: 'immediate' }),
  want(6, 'reviewed.decision', { route: 'immediate' }),
  want(6, 'handedOver.awaitingReceipt', { early: true }),
  want(6, 'handedOver.planning', { early: true }),
  want(6, 'handedOver.planReview', { early: true, bodies: 3 }),
  want(6, 'handedOver.disputed', { early: true, dispute: 'upheld' }),
  want(6, 'handedOver.rectifying', { route: 'converted' }),
  want(6, 'dismissed', { route: 'dismissed' }),
  want(6, 'merged', { route: 'merged' }),
  want(5, 'handedOver.rectifying'),
  want(5, 'handedOver.rectifying', { slow: true, referredTo: 'discipline' }),
  want(5, 'extension.requested', { extension: 'granted' }),
  want(5, 'reviewed.jointReview', { pace: 0.4, bodies: 3 }),
  want(5, 'reviewed.decision', { pace: 0.38 }),
  want(5, 'handedOver.rectifying', { dispute: 'reassigned' }),
  want(5, 'withdrawn', { dispute: 'withdrawn' }),
  want(3, 'handedOver.rectifying', { pace: 9 }),
  want(3, 'handedOver.rectifying', { standsInCycle: 2, rebounds: 1, pace: 0.5 }),
  want(3, 'closed.settled'),
  want(3, 'closed.settled', { pace: 1.2 }),
  want(3, 'closed.sustaining', { longTerm: true }),
  want(3, 'revisited.planned'),
  want(3, 'revisited.onSite'),
  want(3, 'archived', { pace: 0.5, paperReturned: true, planReturned: true, reviewReturned: true }),
];

/**
 * The issues of the demo unit that must be there in a round, so many at each step. Of those that are under review the first waits
 * for all bodies, the next for one less.
 */
export function wantedFates(round: number, atEachStep: number): Fate[] {
  const ofRound = wantedIssues.filter((wanted) => wanted.round === round);
  return Array.from({ length: atEachStep }, (_, given) =>
    ofRound.map(({ fate }) => (fate.standsAt?.endsWith('Review') === true ? { ...fate, doneThere: given } : fate)),
  ).flat();
}
