import type { Words } from '../words/words.js';

/**
 * The product can't start, and a person can mend it: the messages say what is wrong, where, and what would be right.
 * Whoever starts a process prints the messages and exits with a code other than zero; no stack is shown.
 *
 * @param code stable and dotted, `startup.what-is-wrong`
 */
export class StartupError extends Error {
  override name = 'StartupError';

  constructor(
    readonly code: string,
    readonly messages: Words,
    cause?: unknown,
  ) {
    super(messages.en, { cause });
  }
}
