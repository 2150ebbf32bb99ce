import type { ValidationOptions } from 'class-validator';
import { words } from '../../../platform/words/words.js';

/** Letters, digits, dot, hyphen, underscore; `system` is the product itself. */
export const usernamePattern = /^(?!system$)[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/i;
export const usernameWords = words(
  '须为 2 到 64 个字母、数字、点、横线或下划线，以字母或数字开头，不能是 system',
  'must be 2 to 64 letters, digits, dots, hyphens or underscores, begin with a letter or digit, and not be "system"',
);
export const usernameRule: [RegExp, ValidationOptions] = [
  usernamePattern,
  { context: { code: 'not-a-username', words: usernameWords } },
];

/** A name begins and ends with something to see. */
export const personNamePattern = /^\S(?:.*\S)?$/u;
export const personNameRule: [RegExp, ValidationOptions] = [
  personNamePattern,
  { context: { code: 'outer-blanks', words: words('首尾不能有空白', 'must not begin or end with a blank') } },
];
