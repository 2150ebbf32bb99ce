import { words, type Words } from '../../platform/words/words.js';
import type { Rank, UnitLine } from './content.js';

/** A rule of the bulletin's ranking: what it gives or takes, in points. */
interface RankingRule {
  readonly label: Words;
  readonly rule: Words;
  /** Undefined where it says nothing of the unit. */
  readonly points: (unit: UnitLine) => number | undefined;
}

const most = { closing: 60, onTime: 20, report: 20, rebound: 20 } as const;
const perRebound = 5;

/** By what units are ranked. The rules stand in every bulletin. */
export const rankingRules = {
  closing: {
    label: words('销号率得分', 'closing'),
    rule: words(
      `本季度销号 ÷（本季度销号＋季末超期未销号）× ${most.closing} 分`,
      `closed in the quarter ÷ (closed in it + overdue at its end) × ${most.closing}`,
    ),
    points: ({ figures: { closed, overdue } }) =>
      closed + overdue === 0 ? undefined : (most.closing * closed) / (closed + overdue),
  },
  onTime: {
    label: words('按期销号得分', 'on time'),
    rule: words(
      `本季度按期销号 ÷ 本季度销号 × ${most.onTime} 分；本季度无销号的不得分`,
      `closed on time ÷ closed in the quarter × ${most.onTime}; none where nothing was closed`,
    ),
    points: ({ figures: { closed, closedLate } }) => (closed === 0 ? 0 : (most.onTime * (closed - closedLate)) / closed),
  },
  report: {
    label: words('报送得分', 'report'),
    rule: words(
      `季度报告按时报送得 ${most.report} 分，逾期报送减半，未报送不得分`,
      `${most.report} for a report in time, half for a late one, none where it is missing`,
    ),
    points: ({ report }) => {
      if (report === null || report.submittedAt === null) return 0;
      return report.late ? most.report / 2 : most.report;
    },
  },
  rebound: {
    label: words('反弹扣分', 'rebound'),
    rule: words(
      `本季度每反弹一件扣 ${perRebound} 分，最多扣 ${most.rebound} 分`,
      `minus ${perRebound} for each issue that rebounded in the quarter, at most ${most.rebound}`,
    ),
    points: ({ figures: { rebound } }) => -Math.min(most.rebound, perRebound * rebound) || 0,
  },
} as const satisfies Record<string, RankingRule>;

/** Of units that nothing was due of. */
export const unrankedRule = words(
  '本季度无销号、季末也无超期的单位不参加排名；同分同名次。',
  'A unit that closed nothing and has nothing overdue is not ranked; the same score has the same place.',
);

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Ranks units by the rules, the best first; units that nothing was due of stand at the end without a place. */
export function rankingOf(units: readonly UnitLine[]): Rank[] {
  const scored = units.map((unit) => {
    const given = Object.entries(rankingRules).map(([name, { points }]: [string, RankingRule]) => [name, points(unit)] as const);
    const ranked = given.every(([, points]) => points !== undefined);
    const parts = Object.fromEntries(given.map(([name, points = 0]) => [name, tenths(points)]));
    const score = ranked ? tenths(Object.values(parts).reduce((sum, points) => sum + points, 0)) : null;
    return { unitId: unit.unitId, figures: unit.figures, score, parts: ranked ? parts : {} };
  });
  const ordered = scored.toSorted(
    (one, other) => (other.score ?? -1_000) - (one.score ?? -1_000) || compare(one.unitId, other.unitId),
  );
  return ordered.map((rank) => ({
    ...rank,
    place: rank.score === null ? null : 1 + ordered.findIndex(({ score }) => score === rank.score),
  }));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
