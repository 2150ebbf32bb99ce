import { cast, id, organisations, things } from './cast.js';
import type { Life } from './life.js';
import { reach } from './roads.js';

const { unit, otherUnit, office } = organisations;
const itself = (orgId: string) => ({ orgId, postId: null, userId: null });
const assign = (life: Life, payload: Readonly<Record<string, unknown>>) => life.send('ASSIGN_OWNER', { payload }).context.owner;

describe('who answers for an issue', () => {
  test.each(['found.drafting', 'found.confirmed', 'found.immediateProposed', 'dismissed'])(
    'in %s is its author, for the organisation in which they work',
    (leaf) => {
      expect(reach(leaf).context.owner).toEqual({ orgId: office, postId: null, userId: cast.author.id });
    },
  );

  test.each([
    ['the hand-over', () => reach('handedOver.awaitingReceipt'), unit],
    ['the order of an immediate fix', () => reach('fixedImmediately.ordered'), unit],
    ['the conversion', () => reach('fixedImmediately.fixing').through('CONVERT'), unit],
    ['the reassignment', () => reach('handedOver.planning').through('ASSIGN_OWNER', 'REASSIGN'), otherUnit],
  ])('is the unit itself after %s', (_, life, orgId) => {
    expect(life().context.owner).toEqual(itself(orgId));
  });

  test('is whoever signs, while nobody else is named', () => {
    expect(reach('handedOver.planning').context.owner).toEqual({ ...itself(unit), userId: cast.liaison.id });
    const named = reach('handedOver.awaitingReceipt').through('ASSIGN_OWNER', 'SIGN_FOR');
    expect(named.context.owner).toEqual({ orgId: unit, postId: things.post, userId: things.postHolder });
  });

  test('is a post first, and a person in it', () => {
    const handedOver = reach('handedOver.awaitingReceipt');
    expect(assign(handedOver, { postId: things.post })).toEqual({ ...itself(unit), postId: things.post });
    const both = { postId: things.post, userId: things.postHolder };
    expect(assign(handedOver, both)).toEqual({ orgId: unit, ...both });
  });

  test('stays the same person when that one only gets a post', () => {
    const owned = { orgId: unit, postId: things.post, userId: cast.liaison.id };
    expect(assign(reach('handedOver.planning'), { postId: things.post })).toEqual(owned);
    expect(
      assign(reach('handedOver.planning').send('ASSIGN_OWNER', { payload: { postId: things.post } }), { postId: things.post }),
    ).toEqual(owned);
  });

  test('is the new post alone where nobody in it is named', () => {
    const moved = assign(reach('handedOver.planning').through('ASSIGN_OWNER'), {
      postId: id(899),
      handoverNote: 'Files handed over',
    });
    expect(moved).toEqual({ ...itself(unit), postId: id(899) });
  });
});
