import type { EventInfo, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { defineWorkflow, lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { guide } from '../../../workflows/kit/guide.js';
import { label } from '../../../workflows/kit/words.js';
import { definition as whole } from './parcel.js';

const definition = whole as WorkflowDefinition;
const { POST } = definition.events;
if (POST === undefined) throw new Error('the parcel can not be posted');

const without = <Value>(values: Readonly<Record<string, Value>>, name: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
const posting = (more: Partial<EventInfo>): Partial<WorkflowDefinition> => ({
  events: { ...definition.events, POST: { ...POST, ...more } },
});

const gaps: readonly (readonly [gap: string, change: Partial<WorkflowDefinition>, names: string])[] = [
  ['a step without description', { states: without(definition.states, 'sent.posted') }, 'state sent.posted has no description'],
  [
    'a description of a step that is not there',
    { states: { ...definition.states, 'sent.eaten': definition.states.lost ?? never() } },
    'description of sent.eaten: no such state',
  ],
  ['a stage without words', { words: without(definition.words, 'sent') }, 'no words for sent'],
  ['a state of another region without words', { words: without(definition.words, 'clock.awake') }, 'no words for clock.awake'],
  ['a step without a guide', { guides: without(definition.guides, 'sent.heavy') }, 'state sent.heavy has no guide'],
  [
    'a guide to a step that is not there',
    { guides: { ...definition.guides, 'sent.eaten': guide('吃', 'Eat') } },
    'guide of sent.eaten: no such state',
  ],
  [
    'a guide that waits for what its step does not take',
    { guides: { ...definition.guides, 'sent.packed': guide('送达', 'Deliver', { awaits: ['DELIVER'] }) } },
    'guide of sent.packed: it waits for DELIVER, which is not taken there',
  ],
  ['an event that nobody may send', posting({ permissions: [] }), 'event POST: nobody may send it'],
  [
    'a permission in a step that is not there',
    posting({ permissions: [{ role: 'unitHead', relation: 'unit', in: ['sent', 'eaten'] }] }),
    'event POST: permission in eaten, which does not exist',
  ],
  ['a group of people that is not there', posting({ apartFrom: ['eaters'] }), 'event POST: no group of people eaters'],
  [
    'a history that names what the payload has not',
    posting({ history: label('{actor}由{driver}寄出', '{actor} posted it') }),
    'event POST: the history names driver, which the payload has not',
  ],
  ['a sealed member that is not there', posting({ sealed: ['secret'] }), 'event POST: sealed field secret does not exist'],
  [
    'an event of the machine without description',
    { events: without(definition.events, 'DELIVER') },
    'the machine takes DELIVER, which is not described',
  ],
  [
    'an event that the machine never takes',
    { events: { ...definition.events, EAT: POST } },
    'event EAT is described, but the machine never takes it',
  ],
  ['a condition without words', { conditions: without(definition.conditions, 'addressed') }, 'no words for condition addressed'],
];

function never(): never {
  throw new Error('the parcel has no such state');
}

describe('a workflow', () => {
  test('that says all is taken as it is, and can not be changed any more', () => {
    const defined = defineWorkflow(whole);
    expect(defined).toBe(whole);
    expect(Object.isFrozen(defined)).toBe(true);
  });

  test.each(gaps)('with %s is refused, and the gap is named', (_, change, names) => {
    expect(() => defineWorkflow({ ...definition, ...change })).toThrow(`workflow parcel@1:\n  ${names}`);
  });

  test('with several gaps is refused with all of them', () => {
    const holes = { ...definition, words: {}, conditions: {} };
    expect(() => defineWorkflow(holes)).toThrow(
      /no words for sent[^]*no words for clock\.asleep[^]*no words for condition light/,
    );
  });

  test('lists its steps in the order of life', () => {
    expect(lifecycleLeaves(definition)).toEqual(['sent.packed', 'sent.posted', 'sent.heavy', 'delivered', 'lost']);
  });
});
