import { words, type Words } from '../../platform/words/words.js';

/** What binds a person to an organisation. source: 干部任职回避、公务回避、地域回避 (中国共产党巡视工作条例) */
export const tieKinds = ['served', 'kin', 'native', 'business'] as const;
export type TieKind = (typeof tieKinds)[number];

export const tieWords: Readonly<Record<TieKind, Words>> = {
  served: words('曾任职于', 'served in'),
  kin: words('有亲属在', 'has kin in'),
  native: words('籍贯为', 'is a native of'),
  business: words('有经济往来于', 'has business with'),
};

/** A person's tie to an organisation. Dates are `YYYY-MM-DD`; null where they are not known or it lasts. */
export interface Tie {
  readonly kind: TieKind;
  /** `/id/id/`: from the root down to the organisation. */
  readonly path: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What is to be inspected: the unit's path, the path of the area that the office watches over, and the days. */
export interface Assignment {
  readonly unitPath: string;
  readonly areaPath: string;
  readonly from: string;
  /** Null: without an end that is known. */
  readonly until: string | null;
}

/** How the tie's organisation stands to the unit: it is the unit, a part of it, or a body above it. */
export type Closeness = 'same' | 'below' | 'above';

/**
 * Whether a tie keeps a person from an inspection; undefined where it does not.
 *
 * It does where its organisation is the unit, stands below it, or above it within the office's area: the area itself
 * and what is above binds everybody there alike. That somebody served in a place or comes from it never lapses;
 * kin who have left, and business that has ended before the team goes on site, no longer count.
 */
export function keepsAway(tie: Tie, { unitPath, areaPath, from, until }: Assignment): Closeness | undefined {
  const ended = (tie.kind === 'kin' || tie.kind === 'business') && tie.until !== null && tie.until < from;
  const notBegun = tie.from !== null && until !== null && tie.from > until;
  if (ended || notBegun) return undefined;
  if (tie.path === unitPath) return 'same';
  if (tie.path.startsWith(unitPath)) return 'below';
  const above = unitPath.startsWith(tie.path) && tie.path.startsWith(areaPath) && tie.path !== areaPath;
  return above ? 'above' : undefined;
}
