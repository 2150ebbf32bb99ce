import { isMergeable } from '../../../workflows/joint-review/v1/context.js';
import { jointReviewV1 } from '../../../workflows/joint-review/v1/index.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { input, ReviewLife, roads, type Sent } from './review-life.js';

const types = Object.keys(jointReviewV1.events);
const summaryOf = ({ state }: ReviewLife) => jointReviewV1.summary(state, false);
const opinion = (body: string, verdict = 'agree'): Sent => ['GIVE_OPINION', body, { verdict, opinion: '意见' }];

/** What each event does, a line each; all that are refused in one. */
function table(life: ReviewLife): string {
  const rows = types.map((type) => ({ type, next: life.try(type, type === 'GIVE_OPINION' ? 'personnel' : 'office') }));
  const lines = rows.flatMap(({ type, next }) => {
    if (next === undefined) return [];
    const asks = next.step.effects.map(({ type: effect, params }) => [effect, ...Object.values(params)].join(' '));
    const moved = next.leaf === life.leaf ? 'stays' : `→ ${next.leaf}`;
    return [`${type.padEnd(16)} ${moved}${asks.length === 0 ? '' : ` [${asks.join(', ')}]`}`];
  });
  const refused = rows.filter(({ next }) => next === undefined).map(({ type }) => type);
  return ['', ...lines, `refused: ${refused.join(' ')}`, ''].join('\n');
}

describe('the table of states and events of a joint review', () => {
  test('has a road to every step', () => {
    expect(Object.keys(roads)).toEqual(lifecycleLeaves(jointReviewV1));
  });

  test.each(Object.entries(roads))('%s: each event is taken or refused as frozen here', (leaf, road) => {
    const life = ReviewLife.open().through(...road);
    expect(life.leaf).toBe(leaf);
    expect(table(life)).toMatchSnapshot();
  });

  test.each([
    ['overdue', [opinion('discipline'), ['DEADLINE_PASSED']]],
    ['with enough said', [opinion('discipline'), opinion('audit')]],
  ] as const)('collecting, %s: each event is taken or refused as frozen here', (_, road) => {
    expect(table(ReviewLife.open().through(...road))).toMatchSnapshot();
  });

  test.each(Object.entries(roads))('at %s: the state is the replay of its events', (_, road) => {
    const life = ReviewLife.open().through(['DUE_SOON'], ['DEADLINE_PASSED'], ...road);
    expect(life.replayed()).toEqual(life.state);
  });
});

describe('a joint review', () => {
  test.each([
    [[opinion('personnel'), opinion('audit')], false],
    [[opinion('discipline')], false],
    [[opinion('discipline'), opinion('audit')], true],
    [[opinion('discipline', 'abstain'), opinion('audit')], false],
    [[opinion('discipline', 'abstain'), opinion('audit'), opinion('personnel', 'disagree')], true],
  ] as const)('after %j can be merged: %s', (road, mergeable) => {
    const life = ReviewLife.open().through(...road);
    expect(isMergeable(life.context)).toBe(mergeable);
    expect(life.try('MERGE_OPINIONS', 'office', { dissent: '已补证' }) !== undefined).toBe(mergeable);
  });

  test('asks no more of few bodies than that all judge', () => {
    const life = ReviewLife.open({ bodies: ['discipline'], quorum: 3 });
    expect(life.through(opinion('discipline'), ['MERGE_OPINIONS']).leaf).toBe('merged');
  });

  test('takes one opinion of each body, and agrees over a disagreement only with an answer to it', () => {
    const life = ReviewLife.open().through(opinion('discipline', 'disagree'), opinion('audit'));
    expect(life.try(...opinion('audit'))).toBeUndefined();
    expect(life.try('MERGE_OPINIONS')).toBeUndefined();
    expect(life.try('MERGE_OPINIONS', 'office', { result: 'disagree' })?.leaf).toBe('merged');
    expect(life.try('MERGE_OPINIONS', 'office', { dissent: '已补证' })?.context.result).toMatchObject({ dissent: '已补证' });
  });

  test('gives each body a clock of its own: who is asked later has as long', () => {
    const life = ReviewLife.open().through(opinion('discipline'), opinion('personnel'), ['DEADLINE_PASSED'], ['ADD_BODY']);
    expect(life.context).toMatchObject({ awaited: ['audit'], overdueLevel: 1, limit: { startedAt: input.openedAt } });
    const last = life.through(opinion('audit'));
    expect(last.context).toMatchObject({ awaited: ['finance'], overdueLevel: 0, limit: { startedAt: life.events.at(-1)?.at } });
    expect(last.context.opinions.map(({ late }) => late)).toEqual([false, false, true]);
    expect(last.through(opinion('finance')).context).toMatchObject({ awaited: [], limit: null });
  });

  test.each([
    [[], 'addressees', 'onTrack'],
    [[['DUE_SOON']], 'addressees', 'dueSoon'],
    [[opinion('discipline'), opinion('audit')], 'addressees', 'onTrack'],
    [[opinion('discipline'), opinion('audit'), ['DEADLINE_PASSED']], 'inspectionOffice', 'overdue'],
    [[opinion('discipline'), ['DEADLINE_PASSED']], 'addressees', 'overdue'],
    [[opinion('discipline'), opinion('audit'), opinion('personnel')], 'inspectionOffice', 'stopped'],
    [roads['merged'] ?? [], 'nobody', 'stopped'],
  ] as const)('after %j it is the turn of %s, %s', (road, turn, timeliness) => {
    expect(summaryOf(ReviewLife.open().through(...(road as readonly Sent[])))).toMatchObject({ turn, timeliness });
  });

  test('withholds opinions, and nothing else, until they are merged; not where the pack lets them be read', () => {
    const collecting = ReviewLife.open().through(opinion('discipline'));
    const merged = ReviewLife.open().through(...(roads['merged'] ?? []));
    const frank = ReviewLife.open({ hiddenUntilMerged: false }).through(opinion('discipline'));
    const withheld = ({ state }: ReviewLife, type: string) => jointReviewV1.withheld?.(state, { type, at: input.openedAt });
    expect(types.filter((type) => withheld(collecting, type) === 'fromOthers')).toEqual(['GIVE_OPINION']);
    expect([withheld(merged, 'GIVE_OPINION'), withheld(frank, 'GIVE_OPINION')]).toEqual([undefined, undefined]);
  });

  test('asks no longer a body that is silent; never one that has spoken or is required, nor the last', () => {
    const life = ReviewLife.open().through(opinion('discipline'));
    const without = (body: string, from = life) => from.try('REMOVE_BODY', 'office', { bodyId: body });
    expect(without('audit')?.context).toMatchObject({
      bodies: [{ id: 'discipline' }, { id: 'personnel' }],
      awaited: ['personnel'],
    });
    expect([without('discipline'), without('finance')]).toEqual([undefined, undefined]);
    expect(without('discipline', ReviewLife.open())).toBeUndefined();
    expect(without('audit', ReviewLife.open({ bodies: ['audit'], requiredBodies: [] }))).toBeUndefined();
  });

  test('that goes with its subject is not cancelled here, escalates to the office alone, and waits there', () => {
    const carried = ReviewLife.open({ carried: true });
    expect(carried.try('CANCEL')).toBeUndefined();
    expect(carried.try('LAPSE')?.leaf).toBe('cancelled');
    const overdue = carried.through(opinion('discipline'), ['DEADLINE_PASSED']);
    const told = (life: ReviewLife) => life.through(['ESCALATE']).step.effects.map(({ params }) => params['level']);
    expect(overdue.through(['ESCALATE']).context.overdueLevel).toBe(2);
    expect([told(overdue), told(ReviewLife.open().through(['DEADLINE_PASSED']))]).toEqual([
      ['officeEscalated'],
      ['stepEscalated'],
    ]);
    const enough = overdue.through(opinion('audit'));
    expect([carried, overdue, enough, enough.through(opinion('personnel'))].map((life) => summaryOf(life).turn)).toEqual([
      'nobody',
      'nobody',
      // Whoever is still silent need not be waited for: that is to be seen here alone.
      'inspectionOffice',
      'nobody',
    ]);
    expect(enough.replayed()).toEqual(enough.state);
  });

  test('never tells the unit that it exists', () => {
    for (const road of Object.values(roads)) {
      const { disclosed, addresseeIds, unitId } = summaryOf(ReviewLife.open().through(...road));
      expect({ disclosed, among: addresseeIds?.includes(unitId) }).toEqual({ disclosed: false, among: false });
    }
    expect(ReviewLife.open().try('ADD_BODY', 'office', { bodyId: 'unit' })).toBeUndefined();
    expect(ReviewLife.open().try('ADD_BODY', 'office', { bodyId: 'audit' })).toBeUndefined();
  });

  test('keeps persons with a conflict of interest out', () => {
    const { events, people } = jointReviewV1;
    expect(events['GIVE_OPINION']?.apartFrom).toEqual(['submitters', 'approvers', 'opinionGivers']);
    expect(events['MERGE_OPINIONS']?.apartFrom).toEqual(['submitters', 'opinionGivers']);
    const { context } = ReviewLife.open().through(opinion('discipline'));
    const ids = (group: string) => people[group]?.ids(context, {} as never);
    expect([ids('submitters'), ids('approvers'), ids('opinionGivers')]).toEqual([['head'], ['officer'], ['of-discipline']]);
  });
});
