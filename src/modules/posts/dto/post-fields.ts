import type { ValidationOptions } from 'class-validator';
import { words } from '../../../platform/words/words.js';

/** A name begins and ends with something to see. */
export const postNameRule: [RegExp, ValidationOptions] = [
  /^\S(?:.*\S)?$/u,
  { context: { code: 'outer-blanks', words: words('首尾不能有空白', 'must not begin or end with a blank') } },
];
