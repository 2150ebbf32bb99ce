import type { Life } from './life.js';
import { reach } from './roads.js';
import { stepLimit } from './step-limit.js';

describe('the limit of the plan', () => {
  const handOver = '2026-03-10T15:00:00.000+08:00';
  const later = '2026-03-24T10:00:00.000+08:00';
  const handedOver = () => reach('found.confirmed').send('HAND_OVER', { at: handOver, payload: {} });
  const planOf = ({ context: { stepLimit } }: Life) => [stepLimit?.clause, stepLimit?.startedAt, stepLimit?.startsAt];

  test('is counted from the hand-over: who signs late has won no time', () => {
    expect(planOf(handedOver().send('SIGN_FOR', { at: later }))).toEqual(['plan', handOver, undefined]);
  });

  test.each([
    [
      'the conversion of an immediate fix',
      () => reach('fixedImmediately.fixing').send('CONVERT', { at: handOver }),
      'conversion',
    ],
    ['the reassignment', () => reach('handedOver.disputed').send('REASSIGN', { at: handOver }), 'reassignment'],
    ['the decision that upheld the hand-over', () => reach('handedOver.disputed').send('UPHOLD', { at: handOver }), 'upholding'],
  ])('is counted from %s, and says so', (_, life, startsAt) => {
    expect(planOf(life().send('SIGN_FOR', { at: later }))).toEqual(['plan', handOver, startsAt]);
  });

  test.each([
    ['a dispute after the receipt', () => handedOver().through('SIGN_FOR', 'DISPUTE').send('UPHOLD', { at: later }), 'upholding'],
    ['a return', () => handedOver().through('SIGN_FOR', 'SUBMIT_PLAN').send('RETURN_PLAN', { at: later }), 'planReturn'],
  ])('starts anew after %s', (_, life, startsAt) => {
    expect(planOf(life())).toEqual(['plan', later, startsAt]);
  });

  test('tells in its explanation what it is counted from', () => {
    const explain = (life: Life) => stepLimit(life)?.steps[0]?.label;
    expect(explain(handedOver().through('SIGN_FOR'))?.zh).toBe('自反馈之日（2026-03-10）起算，当日不计');
    const returned = handedOver().through('SIGN_FOR', 'SUBMIT_PLAN').send('RETURN_PLAN', { at: later });
    expect(explain(returned)).toEqual({
      zh: '自方案退回之日（2026-03-24）起算，当日不计',
      en: 'Counted from the return of the plan on 2026-03-24; that day is not counted',
    });
  });
});
