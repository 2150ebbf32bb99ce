import type { EventView } from '../../../src/engine/cases/case-view.js';
import type { CaseFacts } from '../../../workflows/kit/definition.js';
import type { City, SentCase } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Facts } from './oracle.js';

/** How a fresh case comes into a state, as far as every workflow tells it the same way. */
export interface Situation {
  /** Paths of states that it is in then, in every region that matters (`stage.onSite`, `timeliness.overdue.level1`). */
  readonly is: readonly string[];
  /** Whom alone it is about: for everybody else it is like another situation. */
  readonly concerns?: Name;
  /** What the sources of facts say of the case then. */
  readonly facts?: CaseFacts;
}

/** Organisations that have to do with a case beside its office. */
export interface Parties {
  readonly unitId: string;
  /** Bodies named for the review now open. */
  readonly bodyIds: readonly string[];
  /** To whom the case itself is addressed. */
  readonly addresseeIds?: readonly string[];
}

/** A workflow's part in a city: how its cases come about there. */
export interface Scene<Case extends SentCase, Setting extends Situation, Pointers> {
  /** Brings so many fresh cases into a situation. */
  bring(setting: Setting, count: number): Promise<Case[]>;
  /** What payloads for a case may point to. */
  pointersOf(subject: Case, facts: Facts): Promise<Pointers>;
}

/**
 * What the generated test of state × event × person needs to know of a workflow; all else it takes from the published metadata.
 *
 * To put a workflow to the test:
 * 1. List a situation for every state of every region, and those in which a condition or a separation of duties decides.
 * 2. Give each event a payload with which it is taken wherever it can be taken.
 * 3. Say in `set` how a city brings fresh cases into a situation: by the API alone, each event sent by whoever's part it is.
 * 4. Two test files of one line each: `everyEventInBatches(plan)` and `everyEventOnItsOwn(plan)`.
 */
export interface MatrixPlan<Case extends SentCase, Setting extends Situation, Pointers> {
  readonly workflow: string;
  readonly situations: Readonly<Record<string, Setting>>;
  readonly payloads: Readonly<Record<string, (subject: Case, pointers: Pointers) => object>>;
  /** Those who alone are the team of its cases; empty where everybody in a team's role at the office is. */
  readonly roster: readonly Name[];
  /** Whether only its office and those who receive it may know of a case. */
  readonly sealed?: true;
  /** The organisations of a case, from what its history says. */
  readonly parties: (history: readonly EventView[]) => Parties;
  /** Events that change who may do what without going to another state. */
  readonly changesPeople?: readonly string[];
  /** Events whose payload points to something of the case itself. */
  readonly pointsToOwn?: readonly string[];
  readonly set: (city: City) => Promise<Scene<Case, Setting, Pointers>>;
}
