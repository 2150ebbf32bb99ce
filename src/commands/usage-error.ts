import type { Words } from '../platform/words/words.js';

/** The command line was not written as it should be; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly code = 'cli.usage';

  constructor(readonly words: Words) {
    super(words.en);
  }
}
