import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import type { CaseEvent, CaseFacts, CaseSummary, StoredState } from '../../../workflows/kit/definition.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import type { IssueContext, IssueInput } from '../../../workflows/issue/v1/context.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { cast, organisations, things, type Name } from './cast.js';
import { payloadOfEvent, type Payload } from './payloads.js';

export const input: IssueInput = {
  title: 'Parking around the old hospital',
  theme: 'livelihood',
  track: 'concentrated',
  systemic: false,
  unitId: organisations.unit,
  authorId: cast.author.id,
  authorOrgId: organisations.office,
  manifestationIds: [things.firstManifestation, things.secondManifestation],
  usualReviewBodies: [organisations.bodyA, organisations.bodyB, organisations.bodyC],
  maxExtensions: 2,
};

/** What a test may say of an event beside its type; all else is as usual. */
export interface Sending {
  readonly by?: Name;
  readonly payload?: Payload;
  readonly at?: string;
  readonly facts?: CaseFacts;
}

/** An issue that is taken through its life by events; each gives a new one. */
export class Life {
  private constructor(
    readonly state: StoredState,
    readonly history: readonly CaseEvent[],
    readonly effects: Step['effects'],
    private readonly disclosed: boolean,
    readonly opened: IssueInput,
  ) {}

  static open(more: Partial<IssueInput> = {}): Life {
    const start = { ...input, ...more };
    const { state, effects } = begin(issueV1, start);
    return new Life(state, [], effects, false, start);
  }

  get context(): IssueContext {
    return this.state.context as IssueContext;
  }

  get leaf(): string {
    return leafOf(this.state.value, 'stage');
  }

  get timeliness(): string {
    return leafOf(this.state.value, 'timeliness');
  }

  get extension(): string {
    return leafOf(this.state.value, 'extension');
  }

  get summary(): CaseSummary {
    return issueV1.summary(this.state, this.disclosed);
  }

  /** The event as it would be sent now: by whoever usually sends it, an hour after the last one. */
  event(type: string, { by, payload, at, facts = {} }: Sending = {}): CaseEvent {
    return {
      type,
      payload: payload ?? payloadOfEvent(type, this.context),
      actor: cast[by ?? this.usualSender(type)],
      at: at ?? hours(this.history.length),
      facts: { ...(issueV1.events[type]?.facts?.includes('onSite') && { onSite: true }), ...facts },
    };
  }

  /** The issue after an event; undefined where the machine refuses it. */
  try(type: string, sending: Sending = {}): Life | undefined {
    const event = this.event(type, sending);
    const step = advance(issueV1, this.state, event);
    return step && new Life(step.state, [...this.history, event], step.effects, this.summary.disclosed, this.opened);
  }

  /** The issue after an event that the test takes for granted. */
  send(type: string, sending: Sending = {}): Life {
    const next = this.try(type, sending);
    if (next === undefined) throw new Error(`${this.leaf} (${this.timeliness}) refuses ${type}`);
    return next;
  }

  /** The issue after several events in their usual form. */
  through(...types: readonly string[]): Life {
    return types.reduce<Life>((life, type) => life.send(type), this);
  }

  /** The same issue with other regions beside its lifecycle. */
  beside(regions: Readonly<Record<string, unknown>>): Life {
    const value = { ...(this.state.value as Record<string, unknown>), ...regions };
    return new Life({ ...this.state, value }, this.history, this.effects, this.disclosed, this.opened);
  }

  /** The opinions of all bodies that have not given one. */
  judged(): Life {
    const { review } = this.context;
    const outstanding = review?.bodies.filter((body) => !review.opinions.some(({ bodyId }) => bodyId === body)) ?? [];
    const givers = outstanding.map((body) => (Object.keys(cast) as Name[]).find((name) => cast[name].orgId === body));
    return givers.reduce<Life>((life, by) => life.send('GIVE_OPINION', { by }), this);
  }

  private usualSender(type: string): Name {
    if (type === 'GIVE_OPINION') {
      const given = this.context.review?.opinions.map(({ bodyId }) => bodyId) ?? [];
      return (
        (['reviewerA', 'reviewerB', 'reviewerC'] as const).find((name) => !given.includes(cast[name].orgId ?? '')) ?? 'reviewerA'
      );
    }
    const checkers: Readonly<Record<string, Name>> = { 'found.firstCheck': 'deputy', 'found.secondCheck': 'leader' };
    if (type === 'FIX_IMMEDIATELY') return this.leaf === 'found.confirmed' ? 'leader' : 'officer';
    const role = issueV1.events[type]?.permissions[0]?.role;
    if (role === 'deputyLeader') return checkers[this.leaf] ?? 'officer';
    if (role === 'unitLiaison' || role === 'unitHead') {
      return this.context.unitId === organisations.otherUnit ? 'otherHead' : role === 'unitHead' ? 'head' : 'liaison';
    }
    const usual: Readonly<Record<string, Name>> = { teamMember: 'author', inspectionOffice: 'officer', clock: 'clock' };
    return usual[role ?? ''] ?? 'officer';
  }
}

/** The instant so many hours after the first event of the tests. */
export function hours(count: number): string {
  const day = String(2 + Math.floor(count / 24)).padStart(2, '0');
  return `2026-03-${day}T${String(count % 24).padStart(2, '0')}:00:00.000+08:00`;
}
