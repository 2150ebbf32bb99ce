import { isIn, leafOf, leaves, stageAndStep } from '../../../workflows/kit/paths.js';

describe('the paths of a state value', () => {
  test.each([
    ['drafting', ['drafting']],
    [{ stage: { found: 'drafting' }, clock: 'asleep' }, ['stage.found.drafting', 'clock.asleep']],
    [{ a: { b: { c: 'd' }, e: 'f' } }, ['a.b.c.d', 'a.e.f']],
    [{ record: {} }, ['record']],
    [undefined, []],
    [null, []],
  ])('%j has the leaves %j', (value, expected) => {
    expect(leaves(value)).toEqual(expected);
  });

  test('give the leaf of one region without its name', () => {
    expect(leafOf({ stage: { found: 'drafting' }, clock: 'asleep' }, 'stage')).toBe('found.drafting');
    expect(leafOf({ stage: 'archived' }, 'stage')).toBe('archived');
  });

  test('fail by name where there is no such region', () => {
    expect(() => leafOf({ stage: 'archived' }, 'mood')).toThrow('the state has no region mood');
  });

  test.each([
    ['found.drafting', 'found', true],
    ['found', 'found', true],
    ['foundation', 'found', false],
    ['found', 'found.drafting', false],
  ])('%s is in %s: %p', (path, area, expected) => {
    expect(isIn(path, area)).toBe(expected);
  });

  test('tell stage and step; a stage without steps is its own', () => {
    expect(stageAndStep('found.drafting')).toEqual({ stage: 'found', step: 'drafting' });
    expect(stageAndStep('archived')).toEqual({ stage: 'archived', step: 'archived' });
  });
});
