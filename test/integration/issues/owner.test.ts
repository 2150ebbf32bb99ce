import type { CaseView } from '../../../src/engine/cases/case-view.js';
import { accountIds, organisations, people, placeIds, type Place } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

describe('the owner of an issue in its unit', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('handedOver.awaitingReceipt');
  });
  afterAll(() => city.close());

  let posts = 0;

  async function postIn(place: Place): Promise<string> {
    const body = { organisationId: placeIds[place], name: `第${++posts}科科长` };
    return (await (await city.as('systemAdmin')).post<{ id: string }>('/posts', body)).body.id;
  }

  async function ownerOf({ id }: Issue): Promise<CaseView['owner']> {
    return (await (await city.as('office')).get<CaseView>(`/cases/${id}`)).body.owner;
  }

  async function faults(payload: object): Promise<unknown> {
    const { status, body } = await city.attempt(issue, 'head', 'ASSIGN_OWNER', payload);
    return [status, (body['errors'] as { path: string; code: string }[] | undefined)?.map(({ path, code }) => [path, code])];
  }

  it('is a post of that unit and somebody who works there', async () => {
    const postId = await postIn('unit');
    const { case: view } = await city.send(issue, 'head', 'ASSIGN_OWNER', { postId, userId: accountIds.liaison });
    expect(view.owner).toEqual({
      organisation: { id: placeIds.unit, name: organisations.unit.name },
      post: { id: postId, name: '第1科科长' },
      user: { id: accountIds.liaison, name: people.liaison.name },
      postId,
      userId: accountIds.liaison,
    });
  });

  it('is no post of another unit, and nobody from elsewhere', async () => {
    const postId = await postIn('otherUnit');
    const userId = accountIds.otherLiaison;
    expect(await faults({ postId, userId, handoverNote: '工作调整' })).toEqual([
      422,
      [
        ['postId', 'unknown-id'],
        ['userId', 'unknown-id'],
      ],
    ]);
  });

  it('changes only with a note on the hand-over', async () => {
    const postId = await postIn('unit');
    expect(await faults({ postId })).toEqual([409, undefined]);
    const { case: view } = await city.send(issue, 'head', 'ASSIGN_OWNER', { postId, handoverNote: '工作调整' });
    expect(view.owner).toMatchObject({ postId, userId: null, user: null });
  });

  it('is shown by the new name of the post as soon as it has one', async () => {
    const admin = await city.as('systemAdmin');
    const postId = await postIn('unit');
    await city.send(issue, 'head', 'ASSIGN_OWNER', { postId, handoverNote: '工作调整' });
    const renamed = await admin.patch(`/posts/${postId}`, { name: '综合科科长' }, { version: 1 });
    expect(renamed.status).toBe(200);
    expect((await ownerOf(issue)).post).toEqual({ id: postId, name: '综合科科长' });
  });

  it('is the author at first, the unit itself from the hand-over on, and whoever signs until another is named', async () => {
    const draft = await city.issueAt('found.drafting');
    expect(await ownerOf(draft)).toMatchObject({
      organisation: { id: placeIds.office },
      post: null,
      user: { id: accountIds.author, name: people.author.name },
    });
    const handedOver = await city.issueAt('handedOver.awaitingReceipt');
    expect(await ownerOf(handedOver)).toMatchObject({ organisation: { id: placeIds.unit }, post: null, user: null });
    await city.send(handedOver, 'liaison', 'SIGN_FOR', {});
    expect(await ownerOf(handedOver)).toMatchObject({ organisation: { id: placeIds.unit }, user: { id: accountIds.liaison } });
    const assigned = await (await city.as('head')).get<{ items: { id: string }[] }>(`/cases?assignee=${accountIds.liaison}`);
    expect(assigned.body.items.map(({ id }) => id)).toContain(handedOver.id);
  });
});
