import { accountIds, placeIds, type Place } from '../../support/city-people.js';
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

  async function faults(payload: object): Promise<unknown> {
    const { status, body } = await city.attempt(issue, 'head', 'ASSIGN_OWNER', payload);
    return [status, (body['errors'] as { path: string; code: string }[] | undefined)?.map(({ path, code }) => [path, code])];
  }

  it('is a post of that unit and somebody who works there', async () => {
    const postId = await postIn('unit');
    const { case: view } = await city.send(issue, 'head', 'ASSIGN_OWNER', { postId, userId: accountIds.liaison });
    expect(view.owner).toEqual({ postId, userId: accountIds.liaison });
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
    expect(view.owner).toEqual({ postId, userId: null });
  });
});
