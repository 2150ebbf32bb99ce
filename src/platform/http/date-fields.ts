import { IsString, ValidateBy } from 'class-validator';
import { words } from '../words/words.js';
import { date, dateOrInstant } from './list-filters.js';

const dateWords = words('须为存在的日期，格式 YYYY-MM-DD', 'must be a date that exists, YYYY-MM-DD');
const instantWords = words(
  '须为带时区的 RFC 3339 时间，如 2026-07-01T09:00:00+08:00',
  'must be an RFC 3339 instant with its offset, such as 2026-07-01T09:00:00+08:00',
);

/** A field that is a civil date, `YYYY-MM-DD`, that exists. */
export function IsCivilDate(): PropertyDecorator {
  return textThat('isCivilDate', 'not-a-date', dateWords, (text) => date.read(text) !== undefined);
}

/** A field that is an RFC 3339 instant with its offset, on a day that exists. */
export function IsInstant(): PropertyDecorator {
  const isInstant = (text: string) => /^[^ ]+T[^ ]+$/.test(text) && dateOrInstant.read(text) !== undefined;
  return textThat('isInstant', 'not-an-instant', instantWords, isInstant);
}

function textThat(name: string, code: string, message: typeof dateWords, holds: (text: string) => boolean): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && holds(value);
  const isText = IsString();
  // class-validator passes a rule's context on only where the rule has a message.
  const validator = { validate, defaultMessage: () => message.en };
  const isRight = ValidateBy({ name, validator }, { context: { code, words: message } });
  return (target, key) => {
    isText(target, key);
    isRight(target, key);
  };
}
