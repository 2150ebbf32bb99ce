import type { ValidationOptions } from 'class-validator';
import { words } from '../../../platform/words/words.js';

/** A name begins and ends with something to see. */
export const namePattern = /^\S(?:.*\S)?$/u;
export const notBlank: [RegExp, ValidationOptions] = [
  namePattern,
  { context: { code: 'outer-blanks', words: words('首尾不能有空白', 'must not begin or end with a blank') } },
];

/** Division codes (GB/T 2260), unified social credit codes, or a body's own. */
export const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
export const codeWords = words(
  '须为 1 到 40 个字母、数字、点、横线或下划线',
  'must be 1 to 40 letters, digits, dots, hyphens or underscores',
);
export const codeRule: [RegExp, ValidationOptions] = [codePattern, { context: { code: 'not-a-code', words: codeWords } }];
