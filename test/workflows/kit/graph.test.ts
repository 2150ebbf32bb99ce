import { and, not } from 'xstate';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { graphOf, guardNames } from '../../../workflows/kit/graph.js';
import { definition } from './parcel.js';

const graph = graphOf(definition as WorkflowDefinition);

describe('the graph of a workflow', () => {
  test('has every state in the order of life, and where each begins', () => {
    expect(Object.keys(graph.states)).toEqual([
      'stage',
      'stage.sent',
      'stage.sent.packed',
      'stage.sent.posted',
      'stage.sent.heavy',
      'stage.delivered',
      'stage.lost',
      'clock',
      'clock.asleep',
      'clock.awake',
    ]);
    expect(graph.initial).toEqual({ stage: 'sent', 'stage.sent': 'packed', clock: 'asleep' });
  });

  test('has every way out with its target, its conditions, its effects and what it tells the other regions', () => {
    expect(graph.states['stage.sent.packed']).toEqual([
      { event: 'SHAKE', target: 'stage.sent.packed', guards: [], effects: [] },
      { event: 'POST', target: 'stage.sent.posted', guards: ['light', 'addressed'], effects: ['weigh'], signals: ['WAKE_CLOCK'] },
      { event: 'POST', target: 'stage.sent.heavy', guards: ['addressed'], effects: [] },
    ]);
    expect(graph.states['stage.sent.posted']).toEqual([
      { event: 'DELIVER', target: 'stage.delivered', guards: [], effects: ['tell'] },
    ]);
    expect(graph.states['stage.sent']).toEqual([{ event: 'LOSE', target: 'stage.lost', guards: [], effects: [] }]);
  });

  test('has the ways that a state takes by itself', () => {
    expect(graph.states['stage.sent.heavy']).toEqual([
      { event: 'always', target: 'stage.sent.posted', guards: ['light'], effects: [] },
    ]);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(graph))).toStrictEqual(graph);
  });
});

describe('the names of the conditions in a guard', () => {
  test.each([
    [undefined, []],
    ['light', ['light']],
    [{ type: 'light' }, ['light']],
    [and(['light', { type: 'addressed' }]), ['light', 'addressed']],
    [and(['light', and(['addressed', 'weighed'])]), ['light', 'addressed', 'weighed']],
    [not('light'), ['light']],
  ])('are told (%#)', (guard, names) => {
    expect(guardNames(guard)).toEqual(names);
  });
});
