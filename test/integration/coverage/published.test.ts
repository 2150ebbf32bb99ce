import { coverageTermId, loadCoverage } from '../../../seeds/published/coverage/load-coverage.js';
import { foundNingbo } from '../../../seeds/published/load-published.js';
import { openSeeding } from '../../../seeds/seeding.js';
import type { Coverage, Figure } from '../../../src/modules/coverage/coverage.js';
import { elapsedMs } from '../../../src/platform/clock/clock.js';
import { startSeededProduct, type SeededProduct } from '../seeds/seeded-product.js';

describe('the published coverage', () => {
  let product: SeededProduct;
  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('published');
  });
  afterAll(() => product.close());

  it('comes back from single records: 132 organisations, 2,920 villages, rounds 7 and 8 done, 9 planned', async () => {
    const office = await product.page('inspectionOffice');
    const { status, body } = await office.get<Coverage>(`/terms/${coverageTermId}/coverage`);
    expect(status).toBe(200);
    expect(body.byKind.map(({ kind, inScope, inspected, coverage }) => [kind, inScope.value, inspected.value, coverage])).toEqual(
      [
        ['village', 2920, 2920, 1],
        ['partyOrganisation', 132, 132, 1],
      ],
    );
    expect(body.byRound.map(({ number, state }) => [number, state])).toEqual([
      [7, 'done'],
      [8, 'done'],
      [9, 'planned'],
    ]);
    const count = async ({ list }: Figure) =>
      (await office.get<{ total: number }>(`${list.replace('/api/v1', '')}&limit=1&count=true`)).body.total;
    for (const { inspected } of [...body.byKind, ...body.byRound]) expect(await count(inspected)).toBe(inspected.value);
    expect(await count(body.neverInspected)).toBe(0);
  });

  it('is labelled as what it is, and adds nothing the second time', async () => {
    const { database } = product;
    const counted = 'SELECT count(*)::int AS all, count(*) FILTER (WHERE source LIKE $1)::int AS labelled FROM past_inspections';
    const before = await database.rows(counted.replace('$1', `'%占位%'`));
    // 132 organisations and 2,920 villages, but for the 92 whose inspections are told as such.
    expect(before).toEqual([{ all: 2960, labelled: 2960 }]);
    const seeding = openSeeding(product.app);
    const from = elapsedMs();
    await loadCoverage(seeding, await foundNingbo(seeding), new Set());
    expect(elapsedMs() - from).toBeLessThan(2_000);
    expect(await database.rows(counted.replace('$1', `'%占位%'`))).toEqual(before);
  });
});
