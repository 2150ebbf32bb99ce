import fc from 'fast-check';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Answer } from '../../support/client.js';
import type { Issue, Step } from '../../support/issue-path.js';
import { payloads, type Pointers } from '../../journeys/matrix/issue-payloads.js';
import { ContentsReader, type Contents } from './contents.js';
import { spoilt } from './mutations.js';
import { shapeFaults } from './refusals.js';

const names = [
  'author',
  'deputy',
  'leader',
  'office',
  'liaison',
  'head',
  'discipline',
  'finance',
  'leadership',
  'allHats',
  'countyOffice',
  'foreignOffice',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
] as const satisfies readonly Name[];
/** Who is likely to get past the permission. */
const likely = ['author', 'leader', 'office', 'head', 'allHats'] as const satisfies readonly Name[];
const steps = [
  'found.drafting',
  'found.confirmed',
  'fixedImmediately.fixing',
  'handedOver.planning',
  'handedOver.planReview',
  'handedOver.rectifying',
  'reviewed.decision',
  'closed.settled',
  'revisited.onSite',
] as const satisfies readonly Step[];

const seed = 20_250_310;
const runs = 250;

describe('whatever is sent', () => {
  let city: City;
  let issues: Issue[];
  let pointers: Pointers;
  let reader: ContentsReader;
  let contents: Contents;

  beforeAll(async () => {
    city = await City.start();
    for (const name of names) await city.as(name);
    issues = [];
    for (const step of steps) issues.push(await city.issueAt(step));
    const other = await city.issueAt('found.confirmed');
    const rectifying = issues[steps.indexOf('handedOver.rectifying')] ?? other;
    const evidenceId = await city.handIn(rectifying, 'head');
    pointers = { evidenceId, postId: other.id, otherIssueId: other.id, bodyIds: [] };
    reader = await ContentsReader.on(city.application.database);
    contents = await reader.read();
  });
  afterAll(async () => {
    await reader.close();
    await city.close();
  });

  const person = fc.oneof(
    { arbitrary: fc.constantFrom(...likely), weight: 3 },
    { arbitrary: fc.constantFrom(...names), weight: 1 },
  );
  /** An event for one of the issues, spoilt; the issue is picked when it is sent, for its version moves. */
  const event = fc.tuple(fc.constantFrom(...Object.keys(payloads)), fc.nat({ max: steps.length - 1 })).chain(([type, index]) => {
    const issue = { id: '', number: '', version: 0, manifestationIds: ['MANIFESTATION'], measureId: 'MEASURE' };
    const right = {
      type,
      ...payloads[type]?.(issue, { evidenceId: 'EVIDENCE', postId: 'POST', otherIssueId: 'CASE', bodyIds: [] }),
    };
    return fc.tuple(fc.constant(index), spoilt(right));
  });
  /** Puts the ids of the city in the places that were kept for them. */
  const located = (value: unknown, issue: Issue): unknown => {
    const ids: Record<string, string | undefined> = {
      MANIFESTATION: issue.manifestationIds[0],
      MEASURE: issue.measureId,
      EVIDENCE: pointers.evidenceId,
      POST: pointers.postId,
      CASE: pointers.otherIssueId,
    };
    const text = JSON.stringify(value, (_, member: unknown) => (typeof member === 'string' ? (ids[member] ?? member) : member));
    return text === undefined ? undefined : JSON.parse(text);
  };
  /** Either it was taken, or the refusal is a problem and nothing has changed. */
  async function expectSense(asked: unknown, answer: Answer<unknown>): Promise<void> {
    if (answer.status < 300) {
      contents = await reader.read();
      return;
    }
    const faults = [...(answer.status < 500 ? [] : ['a failure inside']), ...shapeFaults(answer)];
    const told = { asked: JSON.stringify(asked), answer: answer.text };
    expect({ ...told, faults }).toEqual({ ...told, faults: [] });
    expect(await reader.read()).toEqual(contents);
  }

  it('as an event is taken, or refused as a problem without any change', async () => {
    const taken = { count: 0 };
    await fc.assert(
      fc.asyncProperty(person, event, async (name, [index, body]) => {
        const issue = issues[index];
        if (issue === undefined) throw new Error('there is an issue at every step');
        const sent = located(body, issue);
        const answer = await (
          await city.as(name)
        ).post(`/cases/${issue.id}/events`, JSON.stringify(sent), { version: issue.version });
        if (answer.status === 200) {
          issue.version += 1;
          taken.count += 1;
        }
        await expectSense(sent, answer);
      }),
      { numRuns: runs, seed },
    );
    expect(taken.count).toBeGreaterThan(0);
  });

  it('as a batch is taken, or refused as a problem without any change', async () => {
    await fc.assert(
      fc.asyncProperty(person, fc.array(event, { minLength: 1, maxLength: 4 }), async (name, events) => {
        const batch = events.map(([index, body]) => {
          const issue = issues[index];
          if (issue === undefined || typeof body !== 'object') return body;
          return { caseId: issue.id, version: issue.version, ...(located(body, issue) as object) };
        });
        const answer = await (
          await city.as(name)
        ).post<{ items: { case: { id: string; version: number } }[] }>('/cases/events', batch);
        if (answer.status === 200)
          for (const { case: changed } of answer.body.items) {
            const issue = issues.find(({ id }) => id === changed.id);
            if (issue !== undefined) issue.version = changed.version;
          }
        await expectSense(batch, answer);
      }),
      { numRuns: runs, seed },
    );
  });

  it('as a finding is logged, or refused as a problem without any change', async () => {
    const right = {
      inspectionId: 'INSPECTION',
      title: '账目不清',
      finding: '抽查发现账目不清',
      theme: '财务管理',
      track: 'longTerm',
      severity: 'serious',
      systemic: true,
      occurredAt: '2025-03-01',
      place: '二楼',
      method: '查账',
      causes: ['制度缺失'],
      manifestations: [{ text: '一' }, { text: '二' }],
    };
    await fc.assert(
      fc.asyncProperty(person, spoilt(right), async (name, body) => {
        const text = JSON.stringify(body)?.replace('INSPECTION', city.inspections.onSite);
        await expectSense(body, await (await city.as(name)).post('/issues', text));
      }),
      { numRuns: runs, seed },
    );
  });

  it('leaves histories that verify', async () => {
    expect(await city.faults()).toEqual([]);
  });
});
