import { City } from '../../support/city.js';
import { planOf, type Issue } from '../../support/issue-path.js';
import { contentsOf } from './contents.js';
import { ask, refusal, type Asked } from './refusals.js';

const nowhere = '0192f000-0000-7000-8000-000000000001';

describe('a bad event for a case', () => {
  let city: City;
  let draft: Issue;
  let confirmed: Issue;
  let planning: Issue;
  let rectifying: Issue;
  let before: Record<string, string>;

  beforeAll(async () => {
    city = await City.start();
    draft = await city.issueAt('found.drafting');
    confirmed = await city.issueAt('found.confirmed');
    planning = await city.issueAt('handedOver.planning');
    rectifying = await city.issueAt('handedOver.rectifying');
    for (const name of ['allHats', 'leader', 'office', 'head'] as const) await city.as(name);
  });
  beforeEach(async () => {
    before = await contentsOf(city.application.database);
  });
  afterEach(async () => {
    expect(await contentsOf(city.application.database)).toEqual(before);
  });
  afterAll(() => city.close());

  /** An event for the draft, by its author, unless the test says otherwise. */
  const event = (body: unknown, more: Partial<Asked> = {}, issue = draft): Asked => ({
    path: `/cases/${issue.id}/events`,
    body,
    version: issue.version,
    ...more,
  });
  const comment = { type: 'COMMENT', text: '一' };
  const plan = (measure: object) => event({ type: 'SUBMIT_PLAN', ...planOf(planning, measure) }, { by: 'head' }, planning);

  describe('of a type', () => {
    it.each<[string, object, string]>([
      ['that is missing', { text: '一' }, 'required'],
      ['that is empty', { type: '', text: '一' }, 'required'],
      ['that is a number', { type: 7 }, 'required'],
      ['that no workflow has', { type: 'EXPLODE' }, 'unknown-event'],
      ['in small letters', { type: 'comment', text: '一' }, 'unknown-event'],
      ['that a machine raises itself', { type: 'STOP_CLOCK' }, 'unknown-event'],
      ['of XState itself', { type: 'xstate.init' }, 'unknown-event'],
      ['that is a wildcard', { type: '*' }, 'unknown-event'],
      ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'].map((type): [string, object, string] => [
        `called ${type}`,
        { type },
        'unknown-event',
      ]),
    ])('%s is refused', async (_, body, code) => {
      expect(await refusal(city, event(body))).toBe(`422 request.invalid type:${code}`);
    });

    it('that opens a case or moves it to a new version is no event to be sent', async () => {
      for (const type of ['OPENED', 'MOVED_TO_VERSION'])
        expect(await refusal(city, event({ type }))).toBe('422 request.invalid type:unknown-event');
    });

    it('that only the clock sends is refused to everybody', async () => {
      for (const by of ['author', 'office', 'leader', 'allHats'] as const) {
        const asked = event({ type: 'DEADLINE_PASSED', limit: 'case' }, { by }, confirmed);
        expect(await refusal(city, asked)).toBe('403 case.not-permitted');
      }
    });

    it('that the step does not take is refused with the state and what it would take', async () => {
      const asked = event({ type: 'SIGN_FOR' }, { by: 'head' }, rectifying);
      expect(await refusal(city, asked)).toBe('409 case.transition-refused');
      const { body } = await ask(city, asked);
      expect(body).toMatchObject({
        state: 'handedOver.rectifying',
        allowed: expect.arrayContaining(['REPORT_PROGRESS', 'ADD_MEASURES', 'REQUEST_EXTENSION']),
      });
      expect(body['allowed']).not.toContain('DEADLINE_PASSED');
      // No measure is done yet: an application would be refused whatever it says.
      expect(body['allowed']).not.toContain('SUBMIT_FOR_REVIEW');
    });

    it('whose condition does not hold is refused with the reason', async () => {
      const asked = event({ type: 'SUBMIT_FOR_REVIEW', result: '好了' }, { by: 'head' }, rectifying);
      expect(await refusal(city, asked)).toBe('409 case.transition-refused');
      expect((await ask(city, { ...asked, language: 'en' })).body['reason']).toMatch(/not done yet/);
    });

    it('that the role may never send is refused before its payload is looked at', async () => {
      const asked = event({ type: 'HAND_OVER', reviewBodies: 'none' }, { by: 'author' }, confirmed);
      expect(await refusal(city, asked)).toBe('403 case.not-permitted');
    });
  });

  describe('with a payload of which', () => {
    it.each<[string, object, string]>([
      ['a missing field', { type: 'COMMENT' }, 'text:required'],
      ['null for a field', { type: 'COMMENT', text: null }, 'text:required'],
      ['blanks for a text', { type: 'COMMENT', text: ' \t\n' }, 'text:blank'],
      ['a number for a text', { type: 'COMMENT', text: 7 }, 'text:not-text'],
      ['a list for a text', { type: 'COMMENT', text: ['一'] }, 'text:not-text'],
      ['an object for a text', { type: 'COMMENT', text: { zh: '一' } }, 'text:not-text'],
      ['a text that is too long', { type: 'COMMENT', text: '一'.repeat(5001) }, 'text:too-long'],
      ['an unknown field', { ...comment, mood: 'glad' }, 'mood:unknown-field'],
      ['the version as a field', { ...comment, version: 1 }, 'version:unknown-field'],
      ['an actor as a field', { ...comment, actor: { id: nowhere } }, 'actor:unknown-field'],
      ['a text for a list', { type: 'REVISE_WORKING_PAPER', manifestations: '一' }, 'manifestations:not-a-list'],
      ['an empty list', { type: 'REVISE_WORKING_PAPER', manifestations: [] }, 'manifestations:too-few'],
      [
        'a text in a list of objects',
        { type: 'REVISE_WORKING_PAPER', manifestations: ['一'] },
        'manifestations[0]:not-an-object',
      ],
      ['null in a list of objects', { type: 'REVISE_WORKING_PAPER', manifestations: [null] }, 'manifestations[0]:required'],
      ['a list in a list of objects', { type: 'REVISE_WORKING_PAPER', manifestations: [[]] }, 'manifestations[0]:not-an-object'],
      [
        'objects one list too deep',
        { type: 'REVISE_WORKING_PAPER', manifestations: [[{ text: '一' }]] },
        'manifestations[0]:not-an-object',
      ],
      [
        'an unknown field inside a list',
        { type: 'REVISE_WORKING_PAPER', manifestations: [{ text: '一', colour: 'red' }] },
        'manifestations[0].colour:unknown-field',
      ],
      [
        'a blank inside a list',
        { type: 'REVISE_WORKING_PAPER', manifestations: [{ text: '一' }, { text: '' }] },
        'manifestations[1].text:blank',
      ],
      [
        'a word for an id',
        { type: 'REVISE_WORKING_PAPER', manifestations: [{ id: 'first', text: '一' }] },
        'manifestations[0].id:not-an-id',
      ],
      [
        'one id twice, once in capital letters',
        {
          type: 'REVISE_WORKING_PAPER',
          manifestations: [
            { id: nowhere, text: '一' },
            { id: nowhere.toUpperCase(), text: '二' },
          ],
        },
        'manifestations[1].id:duplicate-id',
      ],
      ['a value that is no choice', { type: 'REVISE_WORKING_PAPER', severity: 'dire' }, 'severity:not-a-choice'],
      ['a choice called constructor', { type: 'REVISE_WORKING_PAPER', severity: 'constructor' }, 'severity:not-a-choice'],
      ['a day that does not exist', { type: 'REVISE_WORKING_PAPER', occurredAt: '2025-02-30' }, 'occurredAt:not-a-date'],
      ['an instant for a day', { type: 'REVISE_WORKING_PAPER', occurredAt: '2025-02-03T00:00:00Z' }, 'occurredAt:not-a-date'],
    ])('%s is named', async (_, body, faults) => {
      expect(await refusal(city, event(body))).toBe(`422 request.invalid ${faults}`);
    });

    it.each<[string, object, string]>([
      ['a measure without a date that is not sustained', { dueOn: undefined }, 'measures[0].dueOn:required'],
      ['a text for a flag', { sustained: 'yes' }, 'measures[0].sustained:not-a-boolean'],
      ['one kind twice', { kinds: ['recovery', 'recovery'] }, 'measures[0].kinds:not-unique'],
      ['an unknown kind', { kinds: ['magic'] }, 'measures[0].kinds:not-a-choice'],
      ['no manifestation', { manifestationIds: [] }, 'measures[0].manifestationIds:too-few'],
      ['an unknown horizon', { horizon: 'someday' }, 'measures[0].horizon:not-a-choice'],
    ])('%s in a plan is named', async (_, measure, faults) => {
      expect(await refusal(city, plan(measure))).toBe(`422 request.invalid ${faults}`);
    });

    it('with several faults names all of them', async () => {
      expect(await refusal(city, plan({ owner: '', text: 7, extra: 1 }))).toBe(
        '422 request.invalid measures[0].extra:unknown-field measures[0].text:not-text measures[0].owner:blank',
      );
    });

    it.each<[string, object, string]>([
      ['a negative count', { kind: 'moneyRecovered', count: -1 }, 'too-small'],
      ['a count of three decimals', { kind: 'moneyRecovered', count: 0.001 }, 'not-a-number'],
      ['a count beyond all bounds', { kind: 'moneyRecovered', count: 1e300 }, 'too-large'],
      ['a text for a count', { kind: 'moneyRecovered', count: '12' }, 'not-a-number'],
    ])('%s is named', async (_, result, code) => {
      const body = {
        type: 'REPORT_PROGRESS',
        text: '一',
        measures: [{ measureId: rectifying.measureId, progress: 'done', results: [result] }],
      };
      expect(await refusal(city, event(body, { by: 'head' }, rectifying))).toBe(
        `422 request.invalid measures[0].results[0].count:${code}`,
      );
    });
  });

  describe('with an id', () => {
    it.each<[string, 'head' | 'office' | 'author', () => [Issue, object], string]>([
      ['of no case', 'office', () => [confirmed, { type: 'MERGE', intoCaseId: nowhere, ground: '同' }], 'intoCaseId:unknown-id'],
      [
        'of the case itself',
        'office',
        () => [confirmed, { type: 'MERGE', intoCaseId: confirmed.id, ground: '同' }],
        'intoCaseId:not-mergeable',
      ],
      [
        'of no organisation',
        'office',
        () => [confirmed, { type: 'HAND_OVER', reviewBodies: [nowhere] }],
        'reviewBodies[0]:unknown-id',
      ],
      [
        'of no evidence',
        'head',
        () => [rectifying, { type: 'ATTACH_EVIDENCE', evidenceIds: [nowhere] }],
        'evidenceIds[0]:unknown-id',
      ],
      ['of no post', 'head', () => [rectifying, { type: 'ASSIGN_OWNER', postId: nowhere }], 'postId:unknown-id'],
      [
        'of no measure',
        'head',
        () => [rectifying, { type: 'REPORT_PROGRESS', text: '一', measures: [{ measureId: nowhere, progress: 'done' }] }],
        '',
      ],
    ])('%s in an event is refused', async (_, by, make, faults) => {
      const [issue, body] = make();
      const expected = faults === '' ? '409 case.transition-refused' : `422 request.invalid ${faults}`;
      expect(await refusal(city, event(body, { by }, issue))).toBe(expected);
    });
  });
});
