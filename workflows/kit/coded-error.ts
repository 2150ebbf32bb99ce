import type { Label } from './words.js';

/**
 * An expected failure of the pure rules: a stable dotted code, and what is wrong in both languages.
 * The floor above turns it into its own kind of answer; here nobody knows of HTTP.
 */
export abstract class CodedError extends Error {
  abstract readonly code: string;

  constructor(readonly words: Label) {
    super(`${words.zh} / ${words.en}`);
    this.name = new.target.name;
  }
}
