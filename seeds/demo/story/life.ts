import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import type { Actor } from '../../../src/platform/http/actor.js';
import { seedId } from '../../ids.js';
import type { PlannedEvidence } from '../../play/planned-case.js';
import type { Fate } from '../fate.js';
import type { Mission } from '../programme.js';
import phrases from '../phrases.json' with { type: 'json' };
import type { Random } from '../random.js';
import type { IssuePattern } from '../themes.js';
import type { Wording } from '../wording.js';
import { momentsOfDay, type Moment, type WorkingTime } from '../working-time.js';
import type { Cast } from './cast.js';

/** What somebody does next in the life of an issue. */
export interface Deed {
  /** Working days that pass before, the fewest and the most. */
  readonly wait: readonly [number, number];
  readonly notBefore?: Moment;
  readonly by: Actor;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>> | ((today: CivilDate) => Readonly<Record<string, unknown>>);
  /** The step in which the case stands then. */
  readonly reaches: string;
  readonly startsCycle?: boolean;
  readonly evidence?: readonly PlannedEvidence[];
}

/** A part of a life: deeds one after another; each is answered with the moment at which it was done. */
export type Story<Result = void> = Generator<Deed, Result, Moment>;

/** A measure of the plan as the later deeds need it. */
export interface PlannedMeasure {
  readonly id: string;
  readonly sustained: boolean;
  readonly result: { readonly kind: string; readonly count: number } | undefined;
}

/** What the issue is. */
export interface Subject {
  readonly caseId: string;
  readonly title: string;
  readonly pattern: IssuePattern;
}

/** All that the story of one issue is made of. */
export class Life {
  private files = 0;

  constructor(
    private readonly subject: Subject,
    readonly mission: Mission,
    public cast: Cast,
    readonly fate: Fate,
    readonly wording: Wording,
    readonly random: Random,
    private readonly time: WorkingTime,
  ) {}

  get pattern(): IssuePattern {
    return this.subject.pattern;
  }

  /** One of the usual phrases for an occasion. */
  phrase(occasion: keyof typeof phrases): string {
    return this.wording.say(this.random.pick(phrases[occasion]));
  }

  /** The same id at every load. */
  id(name: string): string {
    return seedId(`${this.subject.caseId}/${name}`, this.time.instant(0));
  }

  /** The moment so many calendar days after another; past the end where the history ends before. */
  daysAfter(moment: Moment, days: number): Moment {
    return this.time.on(this.dateAfter(moment, days));
  }

  dateAfter(moment: Moment, days: number): CivilDate {
    return addCalendarDays(this.time.dateOf(moment), days);
  }

  /** Usual waits, or long ones where the unit is slow. */
  unitTakes(fewest: number, most: number): readonly [number, number] {
    return this.fate.slow ? [most + 1, most + 6] : [fewest, most];
  }

  /** Whether an order to fix at once can still be proposed and approved while the team is on site. */
  canBeOrderedAt(confirmed: Moment): boolean {
    const left = this.time.on(addCalendarDays(this.mission.onSiteUntil, 1)) - confirmed;
    return left > 3 * momentsOfDay;
  }

  /** From now on another unit's people answer for it. */
  reassignTo({ liaison, head }: NonNullable<Cast['other']>): void {
    this.cast = { ...this.cast, liaison, head };
  }

  /** A file of its own that proves something; it says that it is synthetic. */
  evidence(): PlannedEvidence {
    this.files += 1;
    const { unit } = this.mission;
    const name = this.random.pick(this.pattern.evidence);
    return {
      id: this.id(`evidence${this.files}`),
      name: `${name}（合成）.txt`,
      mediaType: 'text/plain',
      content: `【合成演示材料，不对应任何真实单位和个人】\n${name}\n单位：${unit.name}\n问题：${this.subject.title}\n编号：${this.subject.caseId}-${this.files}\n`,
    };
  }
}
