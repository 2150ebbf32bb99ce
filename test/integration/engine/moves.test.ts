import { VersionMoves } from '../../../src/engine/moves.js';
import { Workflows } from '../../../src/engine/workflows.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import type { VersionMove } from '../../../workflows/moves.js';
import { contentsOf } from './contents.js';
import { move, ReleasableWorkflows } from './second-version.js';

const start = () => City.start({ override: (builder) => builder.overrideProvider(Workflows).useClass(ReleasableWorkflows) });

describe('a second version of a workflow', () => {
  let city: City;

  beforeEach(async () => {
    ReleasableWorkflows.released = undefined;
    city = await start();
  });
  afterEach(() => city.close());

  const release = () => (ReleasableWorkflows.released = move);
  const moveOn = async (...issues: readonly Issue[]) => {
    const ids = issues.map(({ id }) => id);
    await city.provided(Transactions).run(systemContext('move'), (unit) => city.provided(VersionMoves).move(unit, ids));
    for (const issue of issues) issue.version += 1;
  };
  const read = async ({ id }: Issue) => (await (await city.as('office')).get(`/cases/${id}`)).body;
  const historyOf = async ({ id }: Issue, language: 'zh-CN' | 'en') =>
    (await (await city.as('office')).get<Record<string, unknown>[]>(`/cases/${id}/history`, { language })).body;

  it('leaves cases alone that run on the first one, and is that of every new case', async () => {
    const old = await city.issueAt('found.firstCheck');
    release();
    await city.send(old, 'deputy', 'PASS_CHECK');
    const young = await city.openIssue();
    expect(await read(old)).toMatchObject({ workflowVersion: 1, step: 'secondCheck' });
    expect(await read(young)).toMatchObject({ workflowVersion: 2, step: 'drafting' });
    const { body } = await (await city.as('office')).get('/workflows/issue');
    expect(body).toMatchObject({ version: 2, versions: [1, 2] });
    expect(await city.faults()).toEqual([]);
  });

  it('takes over an open case by an event that the history keeps, in both languages', async () => {
    const issue = await city.issueAt('found.firstCheck');
    release();
    await moveOn(issue);
    expect(await read(issue)).toMatchObject({
      workflowVersion: 2,
      version: issue.version,
      stage: 'found',
      step: 'secondCheck',
      theme: '财务管理（新）',
    });
    const moved = {
      seq: issue.version,
      type: 'MOVED_TO_VERSION',
      from: 'found.firstCheck',
      to: 'found.secondCheck',
      payload: { from: 1, to: 2 },
      actor: { role: 'clock' },
    };
    const [chinese, english] = [(await historyOf(issue, 'zh-CN')).at(-1), (await historyOf(issue, 'en')).at(-1)];
    expect(chinese).toMatchObject({ ...moved, label: '流程版本升级', text: '案件转入新版流程' });
    expect(english).toMatchObject({
      ...moved,
      label: 'Move to a new version',
      text: 'the case moved to a new version of its workflow',
    });

    await city.send(issue, 'leader', 'PASS_CHECK');
    expect(await read(issue)).toMatchObject({ workflowVersion: 2, step: 'thirdCheck' });
    expect(await city.faults()).toEqual([]);
  });

  it('takes the limits of a case along as they were', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const before = await read(issue);
    release();
    city.at('2025-03-20 10:00');
    await moveOn(issue);
    const { dueAt, originalDueAt, stepDueAt, timeliness } = before;
    expect(await read(issue)).toMatchObject({ workflowVersion: 2, dueAt, originalDueAt, stepDueAt, timeliness });
    expect((await (await city.as('head')).get<object[]>(`/cases/${issue.id}/history`)).body.at(-1)).toMatchObject({
      type: 'MOVED_TO_VERSION',
    });
    expect(await city.faults()).toEqual([]);
  });

  it('takes over none of several cases where one can not be moved', async () => {
    const [one, other] = await city.issuesAt('found.firstCheck', 2);
    if (one === undefined || other === undefined) throw new Error('two were asked for');
    release();
    await moveOn(other);
    const before = await contentsOf(city.application.database);
    await expect(moveOn(one, other)).rejects.toThrow('no move from issue@2');
    expect(await contentsOf(city.application.database)).toEqual(before);
  });

  it('is seen by a verification that the move was not by the map', async () => {
    const issue = await city.issueAt('found.firstCheck');
    release();
    await moveOn(issue);
    ReleasableWorkflows.released = { ...move, context: (old) => old };
    expect(await city.faults()).toEqual([
      expect.objectContaining({ number: issue.number, seq: issue.version, what: 'stateDiffers' }),
    ]);
  });
});

describe('a move between versions that is not total', () => {
  afterEach(() => (ReleasableWorkflows.released = undefined));

  const without = (leaf: string): VersionMove => ({
    ...move,
    states: Object.fromEntries(Object.entries(move.states).filter(([path]) => path !== leaf)),
  });

  it.each<[string, VersionMove, string]>([
    ['leaves out a step', without('stage.found.firstCheck'), 'stage.found.firstCheck'],
    ['leaves out a state of another region', without('timeliness.paused'), 'timeliness.paused'],
    [
      'leads to a step that is not there',
      { ...move, states: { ...move.states, 'stage.archived': 'stage.attic' } },
      'stage.attic',
    ],
  ])('stops the start where it %s', async (_, broken, named) => {
    ReleasableWorkflows.released = broken;
    await expect(start()).rejects.toThrow(`move issue 1 → 2 is not total: ${named}`);
  });
});
