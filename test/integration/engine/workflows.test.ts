import type { ActionView } from '../../../src/engine/cases/actions.queries.js';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { SentCase } from '../../support/city.js';

interface Described {
  readonly name: string;
  readonly version: number;
  readonly guides: readonly { readonly path: string; readonly help: string }[];
  readonly states: readonly { readonly path: string }[];
  readonly charts: readonly {
    readonly boxes: readonly { readonly path: string; readonly steps: readonly { readonly path: string }[] }[];
    readonly ways: readonly { readonly from: string; readonly to: string }[];
  }[];
}

describe('the definitions of workflows', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const read = async <Body>(path: string) => (await (await city.as('office')).get<Body>(path)).body;
  const mainFor = async (name: Name, { id }: SentCase) => {
    const { body } = await (await city.as(name)).get<ActionView[]>(`/cases/${id}/actions`);
    return body.filter(({ main }) => main === true).map(({ type }) => type);
  };

  it('guide through every state, and draw no way that ends where no step is', async () => {
    const { items } = await read<{ items: Described[] }>('/workflows');
    for (const { states, guides, charts } of items) {
      expect(states.filter(({ path }) => !guides.some((guide) => guide.path === path && guide.help !== ''))).toEqual([]);
      const [lifecycle] = charts;
      const steps = lifecycle?.boxes.flatMap((box) => (box.steps.length === 0 ? [box.path] : box.steps.map(({ path }) => path)));
      expect(lifecycle?.ways.filter(({ from, to }) => !steps?.includes(from) || !steps.includes(to))).toEqual([]);
    }
  });

  it('are read by version, with what changed in it; a version that never was is not found', async () => {
    expect(await read<Described>('/workflows/issue/versions/1')).toMatchObject({ name: 'issue', version: 1 });
    expect(await read('/workflows/issue/versions/1/changes')).toEqual({ name: 'issue', version: 1, previous: null, items: [] });
    const office = await city.as('office');
    for (const path of ['/workflows/issue/versions/99', '/workflows/issue/versions/one', '/workflows/issue/versions/99/changes'])
      expect((await office.get(path)).status).toBe(404);
  });

  it('say of what may be done which is awaited: for each what they can do about it', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    expect(await mainFor('liaison', issue)).toEqual(['REPORT_PROGRESS']);
    expect(await mainFor('office', issue)).toEqual([]);
    await city.send(issue, 'head', 'REQUEST_EXTENSION', { reason: '雨季无法施工', newDate: '2025-12-31' });
    expect(await mainFor('office', issue)).toEqual(['GRANT_EXTENSION']);
  });
});
