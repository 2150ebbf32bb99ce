import type { AnyStateMachine } from 'xstate';
import type { ClauseId, StartPoint } from '../rules/pack.js';
import type { PayloadClass } from './fields.js';
import type { Acting, Party, PermissionRule } from './people.js';
import type { Label } from './words.js';

/** What lists and colours go by: someone works on it, it waits for somebody else's judgement, or it is over. */
export type Category = 'open' | 'waiting' | 'closed';

/** What a person needs to know of a state of the lifecycle region. */
export interface StateInfo {
  readonly label: Label;
  readonly category: Category;
  readonly turn: Party;
  /** From here on the responsible unit may know that the case exists. Stays true once it was true. */
  readonly disclosed: boolean;
}

/** What the guide tells whoever stands before a step: not the rule, but how to go about it. */
export interface StepGuide {
  /** Two or three sentences on what is to be done here, and what to look to. */
  readonly help: Label;
  /** The events that the step waits for, the one that ends it first; none where it waits for nobody. */
  readonly awaits: readonly string[];
  /** The clauses of the rule pack whose limits run here as a rule. */
  readonly limits: readonly ClauseId[];
}

/** An event as a machine sees it: what was sent, by whom, when, and what the engine knew at that instant. Kept whole in the history. */
export interface CaseEvent<Type extends string = string, Payload = Readonly<Record<string, unknown>>> {
  readonly type: Type;
  readonly payload: Payload;
  readonly actor: Acting;
  /** RFC 3339 instant. */
  readonly at: string;
  readonly facts: CaseFacts;
}

/** What the engine reads for the machine in the same transaction, so that a replay needs nothing but the history. */
export interface CaseFacts {
  /** The case's limit had passed when the event was sent. */
  readonly late?: boolean;
  /** The limit that the case had before any extension had passed when the event was sent. */
  readonly afterOriginal?: boolean;
  /** Civil date of the case's limit as it stood when the event was sent; absent where none runs, or its calendar is not loaded. */
  readonly dueOn?: string;
  /** The inspection is on site on the day of the event. */
  readonly onSite?: boolean;
  /** Civil date on which the concentrated period would end if it began with the event; absent where its calendar is not loaded. */
  readonly periodEndsOn?: string;
  /** Who handles the working paper, and how many the office asks for; absent where the author alone may. */
  readonly handlers?: { readonly ids: readonly string[]; readonly required: number };
  /** No issue of the inspection is left that is neither closed nor handed on. */
  readonly issuesSettled?: boolean;
}

/** Who sees an event in the history: everyone who sees the case; the inspection side; it and the leadership over its office; the case's office alone. */
export type EventAudience = 'everyone' | 'inspection' | 'leadership' | 'office';

/** From the responsible unit for good; or for now from everybody but the organisation of its sender and the case's office. */
export type Withheld = 'fromUnit' | 'fromOthers';

/** All that is said of an event apart from where the machine takes it. */
export interface EventInfo {
  readonly label: Label;
  /** The sentence of the history. `{actor}` and names of payload fields in braces are filled in. */
  readonly history: Label;
  readonly permissions: readonly PermissionRule[];
  readonly payload: PayloadClass;
  /** Names of groups of people (see `WorkflowDefinition.people`) to which the sender must not belong: separation of duties. */
  readonly apartFrom?: readonly string[];
  /** Facts beside the case that the machine needs for this event; each is read by its one source. */
  readonly facts?: readonly (keyof CaseFacts)[];
  readonly audience?: EventAudience;
  /** Payload fields that only the case's own office ever sees, whoever sees the event. */
  readonly sealed?: readonly string[];
}

/** A condition of a transition: its words say what is missing when it does not hold. */
export interface Condition<Context> {
  readonly label: Label;
  /** It can't be judged before the payload is known: an offer of actions leaves it open. */
  readonly needsPayload?: boolean;
  readonly holds: (context: Context, event: CaseEvent) => boolean;
}

/** People who have already had a hand in the case, for separation of duties. */
export interface PeopleGroup<Context> {
  readonly label: Label;
  readonly ids: (context: Context, event: CaseEvent) => readonly string[];
}

/** The columns of a case that lists filter by, derived from its state alone. */
export interface CaseSummary {
  readonly stage: string;
  readonly step: string;
  readonly category: Category;
  readonly turn: Party;
  readonly timeliness: string;
  readonly overdueLevel: number;
  readonly extension: string;
  readonly cycle: number;
  readonly track: string | null;
  readonly title: string;
  readonly theme: string | null;
  readonly unitId: string;
  readonly disclosed: boolean;
  readonly reviewBodyIds: readonly string[];
  /** Organisations that the case itself is addressed to: they see it, whether or not the responsible unit may. Absent: none. */
  readonly addresseeIds?: readonly string[];
  /** Nobody but the case's own office, who opened it, and its addressees ever learns that it exists. Absent: not. */
  readonly sealed?: boolean;
  readonly ownerPostId: string | null;
  readonly ownerUserId: string | null;
  readonly progress: string | null;
  readonly sustained: boolean;
  readonly doneInPeriod: boolean | null;
  readonly closedAt: string | null;
  readonly closedLate: boolean;
}

/** A limit that runs: a clause of the rule pack, counted from an instant, held while paused, moved by an extension. */
export interface RunningLimit {
  readonly clause: string;
  readonly startedAt: string;
  /** What started it, where that is not what the clause itself says. */
  readonly startsAt?: StartPoint;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[];
  /** Civil date to which it was extended. */
  readonly extendedTo: string | null;
  readonly extendedAt: string | null;
}

/** An effect as a machine asks for it: a name and plain parameters. What it does is up to its one handler. */
export interface EffectCall {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A state of a machine in a form that can be kept: XState's value and context. */
export interface StoredState {
  readonly value: unknown;
  readonly context: unknown;
}

/** A version of a workflow: the machine, and all that people, forms, permissions and reports need to know of it. */
export interface WorkflowDefinition<Context = unknown> {
  readonly name: string;
  readonly version: number;
  readonly title: Label;
  /** How the history tells of the opening, as an event's words do. */
  readonly opening: Pick<EventInfo, 'label' | 'history'>;
  readonly machine: AnyStateMachine;
  /** By the path of the lifecycle region's leaf, such as `found.drafting`. */
  readonly states: Readonly<Record<string, StateInfo>>;
  /** By the path of a state, as `states`; also for leaves of the other regions that ask somebody for something (`extension.requested`). */
  readonly guides: Readonly<Record<string, StepGuide>>;
  /** Words for the stages and for the leaves of the other regions (`timeliness.onTrack`). */
  readonly words: Readonly<Record<string, Label>>;
  readonly events: Readonly<Record<string, EventInfo>>;
  readonly conditions: Readonly<Record<string, Condition<Context>>>;
  readonly people: Readonly<Record<string, PeopleGroup<Context>>>;
  /** Names of the effects that the machine can ask for. */
  readonly effects: readonly string[];
  /** The limits that run in a state; null where none does. */
  readonly limits: (state: StoredState) => { readonly case: RunningLimit | null; readonly step: RunningLimit | null };
  /** From whom an event of the history is withheld. */
  readonly withheld?: (state: StoredState, event: { readonly type: string; readonly at: string }) => Withheld | undefined;
  /** The columns for lists. `wasDisclosed`: the unit knew of the case before this event. */
  readonly summary: (state: StoredState, wasDisclosed: boolean) => CaseSummary;
}
