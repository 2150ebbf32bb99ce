import type { ConstraintWords } from '../../platform/words/constraints.js';
import { words } from '../../platform/words/words.js';

const shortest = 10;
const longest = 128;
const kindsOfCharacters = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

const length: ConstraintWords = {
  code: 'password-length',
  words: words(`密码须为 ${shortest} 到 ${longest} 个字符`, `a password has ${shortest} to ${longest} characters`),
};
const variety: ConstraintWords = {
  code: 'password-variety',
  words: words(
    '密码须含小写字母、大写字母、数字、其他字符中的至少三种',
    'a password has three of: lower case, upper case, digits, others',
  ),
};
const containsUsername: ConstraintWords = {
  code: 'password-contains-username',
  words: words('密码不能包含用户名', 'a password does not contain the username'),
};

export const samePassword: ConstraintWords = {
  code: 'password-same',
  words: words('新密码不能与当前密码相同', 'the new password differs from the current one'),
};

/**
 * What is wrong with a password that somebody chose; undefined when it will do.
 *
 * source: GB/T 22239-2019 §8.1.4.1 (complexity of what identifies a person), the numbers as graders of level 3 ask for them
 */
export function passwordFault(password: string, username: string): ConstraintWords | undefined {
  const characters = [...password].length;
  if (characters < shortest || characters > longest) return length;
  if (kindsOfCharacters.filter((kind) => kind.test(password)).length < 3) return variety;
  if (password.toLowerCase().includes(username.toLowerCase())) return containsUsername;
  return undefined;
}
