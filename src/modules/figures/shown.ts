import type { Language } from '../../platform/words/words.js';
import { figures, rates, type FigureName, type RateName } from './definitions/index.js';
import { isStanding } from './figure-sql.js';
import { listAddress, type Scope } from './scope.js';

/** A number with its words, and the address of the list behind it. */
export interface Figure {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly value: number;
  /** How many cases the list holds: the value itself, unless that is a sum. */
  readonly count: number;
  readonly cases: string;
  /** The same figure of the quarter before, and of the same quarter a year ago. */
  readonly before?: number;
  readonly yearBefore?: number;
}

/** A share with its words and the two figures that it is made of; null where nothing is in the base. */
export interface Rate {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly value: number | null;
  readonly of: Figure;
  readonly in: Figure;
  /** The list of the base. */
  readonly cases: string;
  readonly before?: number | null;
  readonly yearBefore?: number | null;
}

/** Where figures are shown: what part of the work, which period, in which language. */
export interface Setting {
  readonly scope: Scope;
  readonly period: string;
  readonly language: Language;
}

/** Counts of the period itself, of the one before, and of the one a year before. */
export interface Compared {
  readonly now: CountOf;
  readonly before?: CountOf;
  readonly yearBefore?: CountOf;
}
type CountOf = (name: FigureName) => number;

/** The address of the list behind a figure. */
export function addressOf(
  name: FigureName,
  { scope, period }: Setting,
  narrower?: Readonly<Record<string, string | number>>,
): string {
  return listAddress(name, scope, isStanding(name) ? undefined : period, narrower);
}

export function shownFigure(name: FigureName, setting: Setting, { now, before, yearBefore }: Compared): Figure {
  const { label, definition } = figures[name];
  const value = now(name);
  return {
    name,
    label: label[setting.language],
    definition: definition[setting.language],
    value,
    count: value,
    cases: addressOf(name, setting),
    ...(before !== undefined && { before: before(name) }),
    ...(yearBefore !== undefined && { yearBefore: yearBefore(name) }),
  };
}

export function shownRate(name: RateName, setting: Setting, compared: Compared): Rate {
  const { label, definition, of, in: base } = rates[name];
  const value = (count: CountOf) => share(count(of), count(base));
  const { now, before, yearBefore } = compared;
  return {
    name,
    label: label[setting.language],
    definition: definition[setting.language],
    value: value(now),
    of: shownFigure(of, setting, compared),
    in: shownFigure(base, setting, compared),
    cases: addressOf(base, setting),
    ...(before !== undefined && { before: value(before) }),
    ...(yearBefore !== undefined && { yearBefore: value(yearBefore) }),
  };
}

/** A part of a whole as a fraction; null where the whole is nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
