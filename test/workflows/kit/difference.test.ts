import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { differenceOf } from '../../../workflows/kit/difference.js';
import { label } from '../../../workflows/kit/words.js';
import { definition as whole, Nothing } from './parcel.js';

const parcel = whole as WorkflowDefinition;
const part = <Value>(values: Readonly<Record<string, Value>>, name: string): Value => {
  const found = values[name];
  if (found === undefined) throw new Error(`the parcel has no ${name}`);
  return found;
};

describe('what changed between two versions', () => {
  test('is nothing between a version and itself', () => {
    expect(differenceOf(parcel, parcel)).toEqual([]);
  });

  test('names each state that came, went, or is otherwise, and how', () => {
    const { 'sent.heavy': heavy, ...states } = parcel.states;
    const posted = { ...part(parcel.states, 'sent.posted'), label: label('在途', 'on its way'), turn: 'nobody' as const };
    const found = differenceOf(parcel, { ...parcel, states: { ...states, 'sent.posted': posted, returned: posted } });
    expect(found).toEqual([
      { kind: 'state', change: 'removed', id: 'sent.heavy', label: heavy?.label, parts: [] },
      { kind: 'state', change: 'changed', id: 'sent.posted', label: posted.label, parts: ['label', 'turn'] },
      { kind: 'state', change: 'added', id: 'returned', label: posted.label, parts: [] },
    ]);
  });

  test('tells of an event whether who may send it or what it carries is otherwise', () => {
    const post = part(parcel.events, 'POST');
    const changed = { ...post, payload: Nothing, permissions: post.permissions.slice(0, 1) };
    const [found] = differenceOf(parcel, { ...parcel, events: { ...parcel.events, POST: changed } });
    expect(found).toMatchObject({ kind: 'event', change: 'changed', id: 'POST', parts: ['permissions', 'payload'] });
  });
});
