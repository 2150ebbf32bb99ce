import { advance } from '../../../src/engine/xstate.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { fields } from '../../../workflows/kit/fields.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import { referralV1 } from '../../../workflows/referral/v1/index.js';
import { event, roads, through } from './referral-life.js';

describe('the table of states and events of a referral', () => {
  test('has a road to every step', () => {
    expect(Object.keys(roads)).toEqual(lifecycleLeaves(referralV1));
  });

  test('takes what it takes and refuses the rest', () => {
    const table = Object.entries(roads).map(([leaf, road]) => {
      const taken = Object.keys(referralV1.events).flatMap((type) => {
        const step = advance(referralV1, through(...road), event(type));
        return step === undefined ? [] : [`${type} → ${leafOf(step.state.value, 'stage')}`];
      });
      return `${leaf}: ${taken.join(', ')}`;
    });
    expect(table).toEqual([
      'sealed: TRANSFER → transferred, WITHDRAW → withdrawn',
      'transferred: RECEIVE → received, WITHDRAW → withdrawn',
      'received: ANSWER → answered',
      'answered: ',
      'withdrawn: ',
    ]);
  });

  test('stays received while the body is still at it', () => {
    const step = advance(referralV1, through('TRANSFER', 'RECEIVE'), event('ANSWER', 'pending'));
    expect(leafOf(step?.state.value, 'stage')).toBe('received');
    expect(step?.state.context).toMatchObject({ result: 'pending', endedAt: null });
  });
});

describe('a referral', () => {
  test.each(Object.entries(roads))(
    'at %s is sealed, never disclosed, and known to the receiving body from the transfer on',
    (leaf, road) => {
      const { sealed, disclosed, unitId, addresseeIds, title } = referralV1.summary(through(...road), false);
      expect({ sealed, disclosed, unitId, title }).toEqual({
        sealed: true,
        disclosed: false,
        unitId: 'office',
        title: '线索移交',
      });
      expect(addresseeIds).toEqual(['transferred', 'received', 'answered'].includes(leaf) ? ['personnel'] : []);
      expect(referralV1.limits(through(...road))).toEqual({ case: null, step: null });
    },
  );

  test('asks for no effect, and no event of it carries a text', () => {
    expect(referralV1.effects).toEqual([]);
    const carried = Object.values(referralV1.events).flatMap(({ payload }) => [...fields(payload).keys()]);
    expect(carried).toEqual(['result']);
    for (const { audience } of Object.values(referralV1.events)) expect(audience).toBe('office');
  });
});
