import { dateChangesProperties as dateChanges } from '../../engine/rules/date-changes.schema.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const id = { type: 'string', format: 'uuid' };
const whole = { type: 'integer', minimum: 1 };
const optionalInstant = { type: ['string', 'null'], format: 'date-time' };
const bothLanguages = object({ zh: text, en: text });
const label = object({ id: text, label: text });
const person = { anyOf: [object({ id, name: text }), { type: 'null' }] };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const duration = object({ value: { type: 'integer', minimum: 0 }, unit: { enum: ['workingDays', 'calendarDays', 'months'] } });

function object(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

/** What the loading of a year does, or would do. */
export const dateChangesSchema = object({ dryRun: { type: 'boolean' }, year: whole, version: whole, ...dateChanges });

const holiday = (name: JsonSchema) => object({ name, from: date, to: date, makeUpDays: list(date) });

/** A year as it is loaded: the form of the files in `workflows/calendar/years`. */
export const calendarBodySchema = object(
  {
    year: { ...whole, maximum: 9999 },
    version: { ...whole, default: 1, description: 'one more than the newest there is' },
    notices: list(text),
    source: { ...text, description: 'where the data is from; stands for `notices` where those are left out' },
    extractedFrom: text,
    holidays: { ...list(holiday(bothLanguages)), minItems: 1 },
  },
  ['version', 'notices', 'source', 'extractedFrom'],
);

const loading = { shipped: { type: 'boolean' }, loadedAt: optionalInstant, loadedBy: person };
const yearHead = { year: whole, version: whole, notices: list(text), source: text, ...loading };

/** A year in the list. */
export const calendarSchema = object({ ...yearHead, workingDays: { type: 'integer' } });

/** One year with its days. */
export const calendarYearSchema = object({
  ...yearHead,
  versions: list(object({ version: whole, source: text, ...loading })),
  holidays: list(holiday(text)),
  daysOff: list(date),
  makeUpDays: list(date),
  workingDays: object({ total: { type: 'integer' }, months: list({ type: 'integer' }) }),
});

/** A whole rule pack as it is loaded: the form of the files in `workflows/rules/packs`. */
export const rulePackBodySchema = object(
  {
    name: { ...text, pattern: '^[a-z][a-z0-9-]{0,99}$' },
    version: whole,
    title: bothLanguages,
    source: object({ document: bothLanguages, status: { enum: ['productDefault', 'official'] } }),
    restDay: { enum: ['keep', 'nextWorkingDay'] },
    clauses: { type: 'object' },
    warnings: list({ type: 'object' }),
  },
  ['restDay'],
);

const packHead = {
  name: text,
  version: whole,
  title: text,
  source: object({ document: text, status: text }),
  ...loading,
};

/** A pack in the list: its newest version. */
export const rulePackSchema = object({ ...packHead, versions: list(whole) });

/** One pack: its newest version in words, and every version as it was loaded. */
export const rulePackDetailSchema = object({
  ...packHead,
  restDay: text,
  clauses: list(
    object(
      {
        clause: text,
        label: text,
        source: text,
        startsAt: label,
        value: duration,
        from: duration,
        to: duration,
        every: text,
        max: { type: 'integer' },
        reminders: list(duration),
      },
      ['startsAt', 'value', 'from', 'to', 'every', 'max', 'reminders'],
    ),
  ),
  warnings: list({ type: 'object' }),
  versions: list(object({ version: whole, pack: rulePackBodySchema, ...loading })),
});

/** What the loading of a pack does: nothing to any date by itself, but to those of the rounds that take it. */
export const rulePackLoadingSchema = object({
  dryRun: { type: 'boolean' },
  name: text,
  version: whole,
  ...dateChanges,
  whenAdopted: object(dateChanges),
});
