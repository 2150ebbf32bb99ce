import { createMachine, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { advance, begin, conditionsFor, takenEvents } from '../../../src/engine/xstate.js';
import type { StoredState, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { definition as typed, machine, sent } from './parcel.js';

const definition = typed as WorkflowDefinition;
const light = begin(definition, { weight: 1 }).state;
const heavy = begin(definition, { weight: 20 }).state;
const after = (state: StoredState, type: string, payload = {}) => advance(definition, state, sent(type, payload));

/** The same step as XState alone would take it. */
function byXState(state: StoredState, type: string, payload = {}): unknown {
  const snapshot = machine.resolveState({ value: state.value as never, context: state.context as never });
  const [{ value, context }]: readonly [AnyMachineSnapshot, unknown] = transition(machine, snapshot, sent(type, payload));
  return { value, context: context as unknown };
}

describe('a case begins', () => {
  test('where its machine begins, with what it was opened with', () => {
    const [{ value, context }] = initialTransition(machine, { weight: 1 });
    expect(light).toEqual({ value, context });
  });

  test('loudly, where the machine can make nothing of what it was opened with', () => {
    const context = () => {
      throw new Error('no weight');
    };
    expect(() => begin({ ...definition, machine: createMachine({ context }) }, {})).toThrow('no weight');
  });
});

describe('an event', () => {
  test.each([
    ['POST', light, { carrier: 'rail' }],
    ['POST', heavy, { carrier: 'road' }],
    ['LOSE', light, {}],
  ])('%s does to a state what XState does', (type, state, payload) => {
    expect(after(state, type, payload)?.state).toEqual(byXState(state, type, payload));
  });

  test('that is taken and changes nothing is no refusal', () => {
    expect(after(light, 'SHAKE')).toEqual({ state: light, effects: [] });
  });

  test('that the state does not take is undefined, not silence', () => {
    expect(after(light, 'DELIVER')).toBeUndefined();
    expect(after(light, 'NO_SUCH_EVENT')).toBeUndefined();
  });

  test('asks for its effects in their order, and for nothing of XState’s own', () => {
    const posted = after(light, 'POST', { carrier: 'rail' });
    expect(posted?.effects).toEqual([{ type: 'weigh', params: {} }]);
    expect(after(posted?.state ?? light, 'DELIVER')?.effects).toEqual([{ type: 'tell', params: { whom: 'sender' } }]);
  });

  test('leaves the state that it started from alone, and keeps apart the contexts of two cases in one state', () => {
    const one = begin(definition, { weight: 1 }).state;
    const other = begin(definition, { weight: 2 }).state;
    const posted = [after(one, 'POST', { carrier: 'rail' }), after(other, 'POST', { carrier: 'road' })];
    expect(posted.map((step) => step?.state.context)).toEqual([
      { weight: 1, carrier: 'rail' },
      { weight: 2, carrier: 'road' },
    ]);
    expect([one.context, other.context]).toEqual([
      { weight: 1, carrier: null },
      { weight: 2, carrier: null },
    ]);
  });

  test('is taken alike from a state whose members come in another order, as the database keeps them', () => {
    const { stage, clock } = light.value as Record<string, unknown>;
    const turned = { value: { clock, stage }, context: light.context };
    expect(after(turned, 'POST', { carrier: 'rail' })?.state).toEqual(after(light, 'POST', { carrier: 'rail' })?.state);
  });

  test('for a state that the machine has not is an error that names it', () => {
    expect(() => after({ value: { stage: 'eaten', clock: 'asleep' }, context: {} }, 'POST')).toThrow(/eaten/);
  });
});

describe('a state', () => {
  test('tells the events that it has a way out for, whatever their conditions', () => {
    expect(takenEvents(definition, light)).toEqual(['POST', 'SHAKE', 'LOSE']);
    expect(takenEvents(definition, heavy)).toEqual(['POST', 'SHAKE', 'LOSE']);
  });

  test('hands out its list anew each time', () => {
    takenEvents(definition, light).push('EAT');
    expect(takenEvents(definition, light)).toEqual(['POST', 'SHAKE', 'LOSE']);
  });

  test('tells the conditions of each way out', () => {
    expect(conditionsFor(definition, light, 'POST')).toEqual([['light', 'addressed'], ['addressed']]);
    expect(conditionsFor(definition, light, 'LOSE')).toEqual([[]]);
    expect(conditionsFor(definition, light, 'DELIVER')).toEqual([]);
  });
});
