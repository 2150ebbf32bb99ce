import { words, type Words } from './words.js';

/** A rule of a field as a caller is told of it: a stable code and words; `{0}`, `{1}` are the numbers of the rule. */
export interface ConstraintWords {
  readonly code: string;
  readonly words: Words;
  /** A rule of the value's type: where it is broken, the other rules of the field say nothing. */
  readonly ofType?: boolean;
}

function rule(code: string, zh: string, en: string): ConstraintWords {
  return { code, words: words(zh, en) };
}

function typeRule(code: string, zh: string, en: string): ConstraintWords {
  return { ...rule(code, zh, en), ofType: true };
}

export const required = rule('required', '必填', 'is required');
export const blank = rule('blank', '不能为空白', 'must not be blank');
export const unknownField = rule('unknown-field', '没有这个字段', 'is not a known field');
export const notAnObject = typeRule('not-an-object', '须为对象', 'must be an object');
export const badCharacter = rule(
  'bad-character',
  '含有不允许的字符（NUL 或不成对的代理字符）',
  'holds a character that is not allowed (NUL or a lone surrogate)',
);
export const tooDeep = rule('too-deep', '嵌套层数过多（上限 {0}）', 'is nested too deeply (limit: {0})');
const invalid = rule('invalid', '值不符合要求', 'is not as it should be');
const date = rule('not-a-date', '须为日期，格式 YYYY-MM-DD', 'must be a date, YYYY-MM-DD');
const instant = rule(
  'not-an-instant',
  '须为 RFC 3339 时间，如 2026-07-01T09:00:00+08:00',
  'must be an RFC 3339 instant such as 2026-07-01T09:00:00+08:00',
);

/** By class-validator's name of the constraint. */
const constraints: Readonly<Record<string, ConstraintWords>> = {
  isDefined: required,
  isNotEmpty: blank,
  whitelistValidation: unknownField,
  nestedValidation: notAnObject,
  isObject: notAnObject,
  isString: typeRule('not-text', '须为文本', 'must be text'),
  isInt: typeRule('not-a-whole-number', '须为整数', 'must be a whole number'),
  isNumber: typeRule('not-a-number', '须为数字', 'must be a number'),
  isBoolean: typeRule('not-a-boolean', '须为 true 或 false', 'must be true or false'),
  isArray: typeRule('not-a-list', '须为列表', 'must be a list'),
  isUuid: typeRule('not-an-id', '须为 UUID', 'must be a UUID'),
  isIn: typeRule('not-a-choice', '须为以下之一：{0}', 'must be one of: {0}'),
  isEnum: typeRule('not-a-choice', '须为以下之一：{1}', 'must be one of: {1}'),
  isNotIn: rule('not-allowed', '不能是以下之一：{0}', 'must not be one of: {0}'),
  equals: rule('not-equal', '须为 {0}', 'must be {0}'),
  minLength: rule('too-short', '至少 {0} 个字符', 'must have at least {0} character(s)'),
  maxLength: rule('too-long', '最多 {0} 个字符', 'must have at most {0} character(s)'),
  isLength: rule('wrong-length', '须为 {0} 到 {1} 个字符', 'must have {0} to {1} characters'),
  min: rule('too-small', '不能小于 {0}', 'must not be less than {0}'),
  max: rule('too-large', '不能大于 {0}', 'must not be greater than {0}'),
  isPositive: rule('too-small', '须大于 0', 'must be greater than 0'),
  arrayNotEmpty: rule('too-few', '至少一项', 'must have at least one item'),
  arrayMinSize: rule('too-few', '至少 {0} 项', 'must have at least {0} item(s)'),
  arrayMaxSize: rule('too-many', '最多 {0} 项', 'must have at most {0} item(s)'),
  arrayUnique: rule('not-unique', '不能有重复项', 'must not repeat an item'),
  matches: rule('wrong-format', '格式不正确，须符合 {0}', 'has the wrong format; it must match {0}'),
  isDateString: date,
  isIso8601: date,
  isDate: date,
  isRFC3339: instant,
  isEmail: rule('not-an-email', '须为电子邮箱地址', 'must be an e-mail address'),
  isUrl: rule('not-a-url', '须为网址', 'must be a URL'),
  isHash: rule('not-a-hash', '须为 {0} 散列值', 'must be a {0} hash'),
};

/** How a broken constraint is told; one without words of its own (a validator of the product's) gets general ones. */
export function constraintWords(name: string, args: readonly unknown[] = []): ConstraintWords {
  const [pattern] = args;
  if (name === 'matches' && pattern instanceof RegExp && pattern.source.startsWith('^\\d{4}-')) return date;
  return constraints[name] ?? invalid;
}
