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

/** What is done in a case that is there already. The deeds are in order; two of them may share an instant. */
export interface OpenedCase {
  readonly id: string;
  /** Milliseconds. */
  readonly openedAt: number;
  readonly deeds: readonly PlannedDeed[];
}

/** An issue from its opening on. */
export interface PlannedCase extends OpenedCase {
  readonly finding: NewIssue & { readonly actor: Actor };
  /** Who handles its working paper; absent: nobody tells. */
  readonly handlers?: readonly string[];
}

/** Whether the case is to be opened where it is not there yet. */
export function isToBeOpened(of: OpenedCase): of is PlannedCase {
  return 'finding' in of;
}
