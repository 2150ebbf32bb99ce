import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { contentsOf } from './contents.js';
import { ask, refusal, type Asked } from './refusals.js';

const nowhere = '0192f000-0000-7000-8000-000000000001';
const mebibyte = 1024 * 1024;

describe('bad input to a case', () => {
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
    for (const name of ['foreignOffice', 'foreignHead', 'countyOffice', 'systemAdmin'] as const) await city.as(name);
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

  describe('as a body', () => {
    it.each<[string, unknown, string]>([
      ['that is broken JSON', '{"type": "COMMENT", ', '400 request.malformed'],
      ['that is empty', '', '422 request.invalid :not-an-object'],
      ['that is a list', [comment], '422 request.invalid :not-an-object'],
      ['that is a text', '"COMMENT"', '422 request.invalid :not-an-object'],
      ['that is null', 'null', '422 request.invalid :not-an-object'],
      ['that poisons the prototype', '{"type":"COMMENT","text":"一","__proto__":{"admin":true}}', '400 request.malformed'],
      ['that poisons a constructor', '{"type":"COMMENT","text":"一","constructor":{"prototype":{}}}', '400 request.malformed'],
      ['with a member called constructor', { ...comment, constructor: 1 }, '422 request.invalid constructor:unknown-field'],
      ['with a member called toString', { ...comment, toString: 1 }, '422 request.invalid toString:unknown-field'],
      ['that is not UTF-8', Buffer.from('{"type":"COMMENT","text":"\xb1\xea"}', 'latin1'), '400 request.malformed'],
      [
        'that is nested 100 times',
        `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`,
        `422 request.invalid ${'a.'.repeat(32)}a:too-deep`,
      ],
      [
        'that is nested 200,000 times',
        '['.repeat(200_000) + ']'.repeat(200_000),
        `422 request.invalid ${'[0]'.repeat(33)}:too-deep`,
      ],
      ['of more than 1 MiB', { ...comment, text: 'x'.repeat(mebibyte) }, '413 request.too-large'],
      ['of almost 1 MiB', { ...comment, text: 'x'.repeat(mebibyte - 100) }, '422 request.invalid text:too-long'],
      ['with NUL', { ...comment, text: 'a\0b' }, '422 request.invalid text:bad-character'],
      ['with a lone surrogate', '{"type":"COMMENT","text":"\\ud800"}', '422 request.invalid text:bad-character'],
      ['with a NUL in a name', '{"type":"COMMENT","text":"一","\\u0000":1}', '422 request.invalid :bad-character'],
    ])('%s is refused', async (_, body, expected) => {
      expect(await refusal(city, event(body))).toBe(expected);
    });

    it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'of type %s is refused',
      async (type) => {
        const asked = event('--x--\r\n', { headers: { 'content-type': type } });
        expect(await refusal(city, asked)).toBe('415 request.unsupported-media-type');
      },
    );
  });

  describe('as a version', () => {
    it('that is missing is refused', async () => {
      expect(await refusal(city, event(comment, { version: undefined }))).toBe('428 request.version-required');
    });

    it.each(['1', 'W/"1"', '"one"', '"-1"', '"1.0"', '"99999999999"', '*', '"1", "2"', '""'])(
      'of %s is refused',
      async (value) => {
        const asked = event(comment, { version: undefined, headers: { 'if-match': value } });
        expect(await refusal(city, asked)).toBe('400 request.bad-header');
      },
    );

    it.each([0, 2, 2_147_483_647])('that the case is not at is refused, with the one that it is at: %i', async (version) => {
      expect(await refusal(city, event(comment, { version }))).toBe('409 case.version-conflict');
      expect((await ask(city, event(comment, { version }))).body).toMatchObject({ version: 1 });
    });

    it.each(['', 'with space', 'x'.repeat(256)])('beside the idempotency key "%s" is refused', async (key) => {
      expect(await refusal(city, event(comment, { headers: { 'idempotency-key': key } }))).toBe('400 request.bad-header');
    });
  });

  describe('as an id', () => {
    it.each(['17', 'null', '..', nowhere, nowhere.toUpperCase(), '00000000-0000-0000-0000-000000000000'])(
      'of no case is answered as not there, wherever it stands: %s',
      async (id) => {
        const refusals = new Set<string>();
        for (const path of ['', '/actions', '/history', '/deadline'])
          refusals.add(await refusal(city, { path: `/cases/${encodeURIComponent(id)}${path}` }));
        refusals.add(await refusal(city, { path: `/cases/${encodeURIComponent(id)}/events`, body: comment, version: 1 }));
        expect([...refusals].every((short) => /^404 (case|request)\.not-found$/.test(short))).toBe(true);
      },
    );

    it.each(['foreignOffice', 'foreignHead', 'countyOffice', 'systemAdmin'] as const)(
      "of other people's cases is answered to %s as one of no case",
      async (by) => {
        for (const issue of [draft, confirmed, planning, rectifying]) {
          const told = async (id: string) => {
            const answers = [];
            for (const path of ['', '/actions', '/history', '/deadline'])
              answers.push(await ask(city, { by, path: `/cases/${id}${path}` }));
            answers.push(await ask(city, { by, path: `/issues/${id}` }));
            answers.push(await ask(city, { by, path: `/cases/${id}/events`, body: comment, version: 77 }));
            answers.push(await ask(city, { by, path: `/cases/${id}/events`, body: { type: 'EXPLODE' }, version: issue.version }));
            return answers.map(({ status, text }) => `${status} ${text.replaceAll(id, 'ID')}`);
          };
          expect(await told(issue.id)).toEqual(await told(nowhere));
        }
      },
    );
  });

  describe('as a batch', () => {
    const batch = (body: unknown): Asked => ({ path: '/cases/events', body });
    const element = (more: object = {}) => ({ caseId: draft.id, version: 1, ...comment, ...more });

    it.each<[string, () => unknown, string]>([
      ['that is empty', () => ({ events: [] }), 'events:not-a-list'],
      ['that is no list', () => ({ events: element() }), 'events:not-a-list'],
      ['without events', () => ({}), 'events:not-a-list'],
      ['with another member beside the events', () => ({ events: [element()], dryRun: true }), 'dryRun:unknown-field'],
      ['of texts', () => ['COMMENT'], 'events[0].caseId:not-a-uuid events[0].version:not-a-version events[0].type:required'],
      ['of nulls', () => [null], 'events[0].caseId:not-a-uuid events[0].version:not-a-version events[0].type:required'],
      ['with a text for a version', () => [element(), element({ version: '1' })], 'events[1].version:not-a-version'],
      ['with an object for a type', () => [element({ type: { toString: 1 } })], 'events[0].type:required'],
      ['with an object for a version', () => [element({ version: { valueOf: 1 } })], 'events[0].version:not-a-version'],
      ['with half a version', () => [element({ version: 1.5 })], 'events[0].version:not-a-version'],
      ['with a word for a case', () => [element({ caseId: 'first' })], 'events[0].caseId:not-a-uuid'],
    ])('%s is refused', async (_, make, faults) => {
      expect(await refusal(city, batch(make()))).toBe(`422 request.invalid ${faults}`);
    });

    it('with wrong payloads names the faults of each under its place', async () => {
      const { status, body } = await ask(city, {
        ...batch([element({ text: '' }), element({ type: 'constructor' })]),
        language: 'en',
      });
      expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'case.batch-refused' });
      expect(body['failures']).toEqual([
        expect.objectContaining({
          index: 0,
          status: 422,
          errors: [{ path: 'text', code: 'blank', message: 'must not be blank' }],
        }),
      ]);
    });
  });
});
