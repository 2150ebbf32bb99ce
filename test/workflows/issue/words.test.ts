import { getMetadataStorage } from 'class-validator';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { fields, type PayloadClass } from '../../../workflows/kit/fields.js';
import { parties, relationWords, roles } from '../../../workflows/kit/people.js';
import type { Label } from '../../../workflows/kit/words.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import * as terms from '../../../workflows/issue/terms.js';

type Named = readonly (readonly [place: string, label: Label])[];

/** All payload classes, nested ones included. */
function classes(payload: PayloadClass): PayloadClass[] {
  return [payload, ...[...fields(payload).values()].flatMap(({ of }) => (of === undefined ? [] : classes(of())))];
}
const payloadClasses = [...new Set(Object.values(issueV1.events).flatMap(({ payload }) => classes(payload)))];

const labelsOf = (prefix: string, labels: Readonly<Record<string, { label: Label } | Label>>): Named =>
  Object.entries(labels).map(([name, entry]) => [`${prefix} ${name}`, 'label' in entry ? entry.label : entry]);

const named: Named = [
  ['title', issueV1.title],
  ...labelsOf('state', issueV1.states),
  ...labelsOf('words of', issueV1.words),
  ...labelsOf('event', issueV1.events),
  ...Object.entries(issueV1.events).map(([type, { history }]) => [`history of ${type}`, history] as const),
  ...labelsOf('condition', issueV1.conditions),
  ...labelsOf('group', issueV1.people),
  ...labelsOf('role', roles),
  ...labelsOf('party', parties),
  ...labelsOf('relation', relationWords),
  ...Object.entries(terms).flatMap(([list, values]) => labelsOf(list, values)),
  ...Object.values(terms.resultKinds).map(({ unit }) => [`unit ${unit.en}`, unit] as const),
  ...payloadClasses.flatMap((payload) =>
    [...fields(payload)].flatMap(([field, { label, values = {} }]) => [
      [`field ${payload.name}.${field}`, label] as const,
      ...labelsOf(`value of ${payload.name}.${field}`, values),
    ]),
  ),
];

describe('every word of the issue', () => {
  test.each(named)('%s stands in both languages', (_, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}|[，。：；（）、“”]/u);
    expect(en).toMatch(/[a-z]/i);
  });

  test('stands for every step, stage and state of the other regions', () => {
    for (const leaf of lifecycleLeaves(issueV1)) expect(issueV1.states).toHaveProperty([leaf]);
  });

  test('is given to no two steps, and to no two events', () => {
    for (const labels of [labelsOf('', issueV1.states), labelsOf('', issueV1.events)]) {
      expect(new Set(labels.map(([, { zh }]) => zh)).size).toBe(labels.length);
      expect(new Set(labels.map(([, { en }]) => en)).size).toBe(labels.length);
    }
  });
});

describe('the fields of payloads', () => {
  test.each(payloadClasses.map((payload) => [payload.name, payload] as const))(
    '%s: every checked member has words',
    (_, payload) => {
      const checked = getMetadataStorage().getTargetValidationMetadatas(payload, '', false, false);
      const members = new Set(checked.map(({ propertyName }) => propertyName));
      expect([...members].sort()).toEqual([...fields(payload).keys()].sort());
    },
  );

  test.each(payloadClasses.map((payload) => [payload.name, payload] as const))(
    '%s: every value of a choice has words',
    (_, payload) => {
      const choices = getMetadataStorage()
        .getTargetValidationMetadatas(payload, '', false, false)
        .filter(({ name }) => name === 'isIn');
      for (const { propertyName, constraints } of choices) {
        const [values] = constraints as [string[]];
        const info = fields(payload).get(propertyName);
        // A signal of the clock is filled in by no person.
        if (payload.name !== 'ClockSignal')
          expect({ propertyName, words: Object.keys(info?.values ?? {}) }).toEqual({ propertyName, words: values });
      }
    },
  );

  test('of a list of new things says what they are', () => {
    for (const payload of payloadClasses) {
      for (const info of fields(payload).values()) if (info.entities === true) expect(info.of).toBeDefined();
    }
  });
});

describe('the history of every event', () => {
  test.each(Object.entries(issueV1.events))('%s names who did it in both languages', (_, { history }) => {
    expect(history.zh).toContain('{actor}');
    expect(history.en).toContain('{actor}');
  });

  test('names the same members of the payload in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const { history } of Object.values(issueV1.events)) expect(places(history.zh)).toEqual(places(history.en));
  });

  test('shows no sealed member', () => {
    for (const { history, sealed = [] } of Object.values(issueV1.events)) {
      for (const name of sealed) expect(`${history.zh}${history.en}`).not.toContain(`{${name}}`);
    }
  });
});
