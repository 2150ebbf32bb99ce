import type { NewIssue } from '../../src/modules/issues/issues.commands.js';
import type { Actor } from '../../src/platform/http/actor.js';

/** A file that is handed in just before the deed that names it. */
export interface PlannedEvidence {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Buffer;
  readonly place?: string;
  /** RFC 3339. */
  readonly capturedAt?: string;
}

/** One event of a case: who sends what, and when. */
export interface PlannedDeed {
  /** Milliseconds. */
  readonly at: number;
  readonly actor: Actor;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly PlannedEvidence[];
}

/** A case from its opening on. Its deeds are in order; two of them may share an instant. */
export interface PlannedCase {
  readonly id: string;
  /** Milliseconds. */
  readonly openedAt: number;
  readonly finding: NewIssue & { readonly actor: Actor };
  readonly deeds: readonly PlannedDeed[];
}
