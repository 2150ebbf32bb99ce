import { validateSync } from 'class-validator';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { Label } from '../../../workflows/kit/words.js';
import { payloadOf } from '../../../workflows/kit/fields.js';
import { quarterlyReportV1 } from '../../../workflows/quarterly-report/v1/index.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import { ladderOf, signalsOf } from '../../../workflows/rules/ladder.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import { ReportLife, roads } from './report-life.js';

const summaryOf = ({ state }: ReportLife) => quarterlyReportV1.summary(state, true);
const limitOf = ({ state }: ReportLife) => quarterlyReportV1.limits(state).step;

/** When the limit of a report runs out. */
function dueAt(life: ReportLife): string {
  const limit = limitOf(life);
  if (limit === null) throw new Error('no limit runs');
  const pack = rulePack('inspection-city');
  return computeLimit({ ...limit, pack, clause: 'quarterlyReport' }, officialCalendar).dueAt;
}

describe('the limit of a quarterly report', () => {
  test('is ten working days from the start of the next quarter, past the holidays', () => {
    // 1 to 8 October 2025 were National Day and Mid-Autumn, 11 October was worked.
    expect(dueAt(ReportLife.open())).toBe('2025-10-21T17:30:00+08:00');
  });

  test('is reminded of five, two and no working days before', () => {
    const limit = limitOf(ReportLife.open());
    const ladder = ladderOf(rulePack('inspection-city'), 'quarterlyReport');
    const signals = signalsOf(ladder, { begunAt: limit?.startedAt ?? '', dueAt: '2025-10-21T17:30:00+08:00' }, officialCalendar);
    expect(
      signals.filter(({ rung }) => rung.when === 'before').map(({ at, rung }) => `${at?.slice(0, 10)} ${rung.type}`),
    ).toEqual(['2025-10-14 DUE_SOON', '2025-10-17 DUE_SOON', '2025-10-21 DUE_VERY_SOON']);
  });

  test('stands still while others have the report, and goes on when it comes back', () => {
    const submitted = ReportLife.open().through('SAVE_DRAFT', 'SUBMIT');
    expect(limitOf(submitted)?.pauses).toEqual([{ from: '2025-10-02T01:30:00.000+08:00', to: null }]);
    expect(limitOf(submitted.through('RETURN'))?.pauses).toEqual([
      { from: '2025-10-02T01:30:00.000+08:00', to: '2025-10-02T02:30:00.000+08:00' },
    ]);
    expect(limitOf(ReportLife.open().through(...roads.issued))).toBeNull();
  });

  test('is set with the opening and with whatever moves it, and with nothing else', () => {
    const sets = (life: ReportLife) => life.step.effects.some(({ type }) => type === 'setDeadlines');
    expect(sets(ReportLife.open())).toBe(true);
    const setting = ['SUBMIT', 'RETURN', 'ISSUE'];
    let life = ReportLife.open();
    for (const type of ['SAVE_DRAFT', 'DUE_SOON', 'SUBMIT', 'RETURN', 'SUBMIT', 'GIVE_COMMENT', 'COMPILE', 'ISSUE']) {
      life = life.through(type);
      expect({ type, sets: sets(life) }).toEqual({ type, sets: setting.includes(type) });
    }
  });
});

describe('the columns of a quarterly report', () => {
  test.each([
    [[], 'onTrack', 0],
    [['DUE_SOON'], 'dueSoon', 0],
    [['DUE_SOON', 'DUE_VERY_SOON'], 'dueVerySoon', 0],
    [['DEADLINE_PASSED'], 'overdue', 1],
    [['DEADLINE_PASSED', 'ESCALATE'], 'overdue', 2],
    [['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE'], 'overdue', 3],
    [['DEADLINE_PASSED', 'SAVE_DRAFT', 'SUBMIT'], 'paused', 1],
    [['DEADLINE_PASSED', 'SAVE_DRAFT', 'SUBMIT', 'RETURN'], 'overdue', 1],
    [roads.issued, 'stopped', 0],
  ] as const)('after %j tell %s, level %i', (road, timeliness, overdueLevel) => {
    expect(summaryOf(ReportLife.open().through(...road))).toMatchObject({ timeliness, overdueLevel });
  });

  test('name whose turn it is: without a body that comments, the office’s', () => {
    const turns = (more: object) => Object.values(roads).map((road) => summaryOf(ReportLife.open(more).through(...road)).turn);
    const unit = ['responsibleUnit', 'responsibleUnit'];
    expect(turns({})).toEqual([...unit, 'reviewBodies', 'inspectionOffice', 'inspectionOffice', 'nobody']);
    expect(turns({ commentingBodies: [] })[2]).toBe('inspectionOffice');
  });

  test('tell for ever that it was late when it was submitted late, and not when only the office was slow', () => {
    const rest = ['GIVE_COMMENT', 'COMPILE', 'ISSUE'];
    const late = ReportLife.open().through('SAVE_DRAFT', 'DEADLINE_PASSED', 'SUBMIT', ...rest);
    expect(summaryOf(late)).toMatchObject({ closedLate: true, category: 'closed', closedAt: late.events.at(-1)?.at });
    expect(summaryOf(ReportLife.open().through(...roads.issued))).toMatchObject({ closedLate: false });
    expect(summaryOf(ReportLife.open().through('DEADLINE_PASSED', 'SAVE_DRAFT'))).toMatchObject({
      closedLate: false,
      closedAt: null,
    });
  });
});

describe('a quarterly report', () => {
  test('is commented on by each body once, and anew after it was returned', () => {
    const commented = ReportLife.open().through(...roads.commented);
    expect(commented.try('GIVE_COMMENT')).toBeUndefined();
    expect(commented.try('GIVE_COMMENT', { orgId: 'personnel' })?.context.comments).toHaveLength(2);
    const again = commented.through('RETURN', 'SUBMIT');
    expect(again.context.comments).toEqual([]);
    expect(again.through('GIVE_COMMENT').leaf).toBe('commented');
  });

  test('can be compiled though no supervisor has commented', () => {
    expect(ReportLife.open().through('SAVE_DRAFT', 'SUBMIT', 'COMPILE').leaf).toBe('compiled');
  });

  test('is judged by nobody who submitted it', () => {
    const { events, people } = quarterlyReportV1;
    for (const type of ['RETURN', 'GIVE_COMMENT', 'COMPILE', 'ISSUE']) expect(events[type]?.apartFrom).toEqual(['submitter']);
    const submitted = ReportLife.open().through('SAVE_DRAFT').try('SUBMIT', { id: 'head' });
    expect(people['submitter']?.ids(submitted?.state.context, submitted?.event('COMPILE') as never)).toEqual(['head']);
    expect(people['submitter']?.ids(ReportLife.open().context, ReportLife.open().event('COMPILE'))).toEqual([]);
  });

  test('is submitted by the head alone', () => {
    expect(quarterlyReportV1.events['SUBMIT']?.permissions).toEqual([{ role: 'unitHead', relation: 'unit' }]);
  });

  test.each(Object.entries(roads))('at %s: the state is the replay of its events', (_, road) => {
    const life = ReportLife.open().through('DUE_SOON', 'DEADLINE_PASSED', 'ESCALATE', ...road);
    expect(life.replayed()).toEqual(life.state);
  });

  test.each([
    ['SAVE_DRAFT', { summary: ' ' }, ['summary']],
    ['SAVE_DRAFT', {}, ['summary']],
    ['SAVE_DRAFT', { summary: '应改十项' }, []],
    ['SUBMIT', {}, []],
    ['SUBMIT', { note: '' }, ['note']],
    ['RETURN', {}, ['note']],
    ['GIVE_COMMENT', { note: '偏慢' }, []],
    ['DUE_SOON', { limit: 'case' }, ['limit']],
    ['DUE_SOON', { limit: 'step', dueAt: '2025-10-21T17:30:00.000+08:00', level: 3 }, []],
  ])('%s with %j has faults in %j', (type, payload, faults) => {
    const info = quarterlyReportV1.events[type];
    if (info === undefined) throw new Error(type);
    expect(validateSync(payloadOf(info.payload, payload)).map(({ property }) => property)).toEqual(faults);
  });

  test('has words in both languages for every state, event, condition and group', () => {
    const { states, events, conditions, people } = quarterlyReportV1;
    const labels = [states, events, conditions, people].flatMap((entries: Readonly<Record<string, { label: Label }>>) =>
      Object.values(entries).map(({ label }) => label),
    );
    const histories = Object.values(events).map(({ history }) => history);
    for (const { zh, en } of [...labels, ...histories]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
