import { validateSync } from 'class-validator';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { Label } from '../../../workflows/kit/words.js';
import { payloadOf } from '../../../workflows/kit/fields.js';
import { inspectionV1 } from '../../../workflows/inspection/v1/index.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import { InspectionLife, payloads, roads } from './inspection-life.js';

const at = (step: string) => InspectionLife.open().through(...(roads[step] ?? []));
const summaryOf = ({ state }: InspectionLife) => inspectionV1.summary(state, false);
const limitOf = ({ state }: InspectionLife) => inspectionV1.limits(state).step;

function dueAt(life: InspectionLife): string {
  const limit = limitOf(life);
  if (limit === null) throw new Error('no limit runs');
  return computeLimit({ ...limit, pack: rulePack('inspection-city'), clause: 'progressReport' }, officialCalendar).dueAt;
}

describe('the limit of the progress report', () => {
  test('is a month after the end of the concentrated period that the feedback names', () => {
    expect(dueAt(at('fedBack'))).toBe('2025-10-10T17:30:00+08:00');
  });

  test('counts from the period of the rule pack where the feedback names none, and does not run where that is not known', () => {
    const approved = at('reporting.approved');
    const fedBack = approved.try('FEED_BACK', { payload: { concentratedUntil: undefined } });
    expect(fedBack?.context.feedback?.concentratedUntil).toBe('2025-09-10');
    const unknown = approved.try('FEED_BACK', {
      payload: { concentratedUntil: undefined },
      facts: { periodEndsOn: undefined },
    });
    expect([unknown?.leaf, unknown && limitOf(unknown)]).toEqual(['fedBack', null]);
  });

  test('stands still while the office has the report, goes on when it comes back, and ends with the evaluation', () => {
    const reported = at('progressReported');
    const now = '2025-03-10T09:30:00.000+08:00';
    expect(limitOf(reported)?.pauses).toEqual([{ from: now, to: null }]);
    expect(limitOf(reported.through('RETURN_PROGRESS'))?.pauses).toEqual([{ from: now, to: now }]);
    expect(limitOf(at('evaluated'))).toBeNull();
  });
});

describe('the columns of an inspection', () => {
  test.each([
    ['planned', [], 'unset', 0],
    ['rectifying', [], 'onTrack', 0],
    ['rectifying', ['DUE_SOON'], 'dueSoon', 0],
    ['rectifying', ['DUE_SOON', 'DUE_VERY_SOON'], 'dueVerySoon', 0],
    ['rectifying', ['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE'], 'overdue', 3],
    ['rectifying', ['DEADLINE_PASSED', 'REPORT_PROGRESS'], 'paused', 1],
    ['evaluated', [], 'stopped', 0],
  ])('at %s after %j tell %s, level %i', (step, events, timeliness, overdueLevel) => {
    expect(summaryOf(at(step).through(...events))).toMatchObject({ timeliness, overdueLevel });
  });

  test('disclose it to the unit from the day on which the team enters', () => {
    const disclosed = Object.keys(roads).filter((step) => summaryOf(at(step)).disclosed);
    expect(disclosed).toEqual(Object.keys(roads).filter((step) => !['planned', 'briefed', 'cancelled'].includes(step)));
  });

  test('tell for ever that the unit reported late', () => {
    const late = at('rectifying').through('DEADLINE_PASSED', 'REPORT_PROGRESS', 'EVALUATE', 'RETROSPECT', 'ARCHIVE');
    expect(summaryOf(late)).toMatchObject({ category: 'closed', closedLate: true, closedAt: late.events.at(-1)?.at });
    expect(summaryOf(at('archived'))).toMatchObject({ category: 'closed', closedLate: false });
    expect(summaryOf(at('retrospected'))).toMatchObject({ closedLate: false, closedAt: null });
  });
});

describe('an inspection', () => {
  test('is not left before its mid-term check', () => {
    expect(at('onSite').try('LEAVE_SITE')).toBeUndefined();
    expect(at('onSite').through('MID_TERM_CHECK').try('LEAVE_SITE')?.leaf).toBe('reporting.writing');
  });

  test.each([
    ['planned', 'BRIEF', { heldOn: '2025-03-11' }],
    ['briefed', 'ENTER_SITE', { enteredOn: '2025-03-11' }],
    ['briefed', 'ENTER_SITE', { until: '2025-03-02' }],
    ['reporting.approved', 'FEED_BACK', { heldOn: '2025-03-11' }],
    ['reporting.approved', 'FEED_BACK', { concentratedUntil: '2025-03-10' }],
  ])('at %s refuses %s with %j: the days are not in order', (step, type, payload) => {
    expect(at(step).try(type)).toBeDefined();
    expect(at(step).try(type, { payload })).toBeUndefined();
  });

  test.each([{ leftOn: '2025-03-02' }, { leftOn: '2025-03-11' }])('is not left on %j', (payload) => {
    expect(at('onSite').through('MID_TERM_CHECK').try('LEAVE_SITE', { payload })).toBeUndefined();
  });

  test('is not archived while an issue is neither closed nor handed on', () => {
    const retrospected = at('retrospected');
    expect(retrospected.try('ARCHIVE', { facts: { issuesSettled: false } })).toBeUndefined();
    expect(retrospected.try('ARCHIVE')?.leaf).toBe('archived');
  });

  test('is judged by nobody who submitted what is judged', () => {
    const { events, people } = inspectionV1;
    for (const type of ['RETURN_REPORT', 'APPROVE_REPORT']) expect(events[type]?.apartFrom).toEqual(['reporter']);
    for (const type of ['RETURN_PROGRESS', 'EVALUATE']) expect(events[type]?.apartFrom).toEqual(['progressReporter']);
    const submitted = at('reporting.writing').try('REPORT_TO_OFFICE', { by: 'leader' });
    expect(people['reporter']?.ids(submitted?.context, at('planned').event('COMMENT'))).toEqual(['leader']);
    const reported = at('rectifying').try('REPORT_PROGRESS', { by: 'head' });
    expect(people['progressReporter']?.ids(reported?.context, at('planned').event('COMMENT'))).toEqual(['head']);
    expect(people['reporter']?.ids(at('planned').context, at('planned').event('COMMENT'))).toEqual([]);
  });

  test('keeps from the unit what the team and the office work out among themselves', () => {
    const meantFor = (wanted: string) =>
      Object.entries(inspectionV1.events).flatMap(([type, { audience }]) => (audience === wanted ? [type] : []));
    expect(meantFor('inspection')).toEqual(['BRIEF', 'MID_TERM_CHECK', 'RETROSPECT']);
    expect(meantFor('leadership')).toEqual(['REPORT_TO_OFFICE', 'RETURN_REPORT', 'APPROVE_REPORT']);
  });

  test('shows the leadership whatever it may decide on', () => {
    for (const { permissions, audience } of Object.values(inspectionV1.events))
      if (permissions.some(({ role }) => role === 'leadership'))
        expect(['everyone', undefined, 'leadership']).toContain(audience);
  });

  test.each([
    ['onSite', 'onSite'],
    ['reporting', 'reporting.writing'],
    ['rectifying', 'rectifying'],
  ] as const)('taken over at %s begins there, and goes on', (takenOver, leaf) => {
    const life = InspectionLife.open({ takenOver });
    expect([life.leaf, life.replayed()]).toEqual([leaf, life.state]);
    const next = { onSite: 'LEAVE_SITE', reporting: 'REPORT_TO_OFFICE', rectifying: 'REPORT_PROGRESS' }[takenOver];
    expect(life.try(next)).toBeDefined();
  });

  test.each(Object.entries(roads))('at %s: the state is the replay of its events', (_, road) => {
    const life = InspectionLife.open().through(...road, 'COMMENT');
    expect(life.replayed()).toEqual(life.state);
  });

  test('takes the payloads of the tests as they are', () => {
    for (const [type, info] of Object.entries(inspectionV1.events))
      expect([type, validateSync(payloadOf(info.payload, { ...payloads[type] }))]).toEqual([type, []]);
  });

  test.each([
    ['BRIEF', { heldOn: '2025-02-30' }, ['heldOn']],
    ['BRIEF', { briefings: [] }, ['briefings']],
    ['BRIEF', { briefings: [{ body: 'nobody', text: '无' }] }, ['briefings']],
    ['ENTER_SITE', { authorisation: ' ' }, ['authorisation']],
    ['FEED_BACK', { collectiveMeeting: undefined }, ['collectiveMeeting']],
    ['FEED_BACK', { collectiveMeeting: { place: '会议室', attendees: [] } }, ['collectiveMeeting']],
    [
      'FEED_BACK',
      { oneToOneMeetings: [{ withWhom: '冯远', attendees: ['秦岭'], record: '谈话', demands: [{}] }] },
      ['oneToOneMeetings'],
    ],
    ['FEED_BACK', { copyTo: ['nobody'] }, ['copyTo']],
    ['REPORT_PROGRESS', { truthful: false }, ['truthful']],
    ['EVALUATE', { grade: 'best' }, ['grade']],
    ['RETROSPECT', { lessons: [{ text: '应提前比对', theme: ' ' }] }, ['lessons']],
    ['DUE_SOON', { limit: 'case' }, ['limit']],
  ])('%s with %j has faults in %j', (type, payload, faults) => {
    const info = inspectionV1.events[type];
    if (info === undefined) throw new Error(type);
    const found = validateSync(payloadOf(info.payload, { ...payloads[type], ...payload }));
    expect(found.map(({ property }) => property)).toEqual(faults);
  });

  test('has words in both languages for every state, event, condition and group', () => {
    const { states, events, conditions, people } = inspectionV1;
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
