import { readFile } from 'node:fs/promises';
import { loadSeeds } from '../../../seeds/load.js';
import type { Overview } from '../../../src/modules/figures/overview.js';
import type { PageClient } from '../../support/page-client.js';
import { demoPassword, startSeededProduct, type SeededProduct } from '../seeds/seeded-product.js';

/** What the articles state, in their own numbers. */
const stated = {
  organisationsInspectedThisTerm: 132,
  villagesCovered: 2920,
  immediateFixes: 682,
  principalsInterviewed: 30,
  departmentsReceivingCommonProblems: 33,
  jointProjects: 21,
  trainingSuggestionsCollected: 118,
  keyVillages: 112,
  livelihoodMatters: 164,
  recommendationLetters: 14,
  institutionsEstablished: 20,
};
const statedOfSupervision = {
  supervisionGroups: 5,
  'visited.county': 10,
  'visited.functionalZone': 6,
  'visited.township': 29,
  'visited.village': 70,
  'visited.newOrganisation': 22,
  'visited.publicHospital': 1,
  supervisionSections: 4,
  supervisionItems: 42,
};

describe('the published totals', () => {
  let product: SeededProduct;
  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('published');
  });
  afterAll(() => product.close());

  const figuresOf = ({ sections }: Overview) => sections.flatMap(({ figures }) => figures);
  const valuesOf = (overview: Overview, names: object) =>
    Object.fromEntries(
      figuresOf(overview)
        .filter(({ name }) => name in names)
        .map(({ name, value }) => [name, value]),
    );
  async function overviewOf(page: PageClient, path: string): Promise<Overview> {
    const { status, body } = await page.get<Overview>(path);
    expect(status).toBe(200);
    return body;
  }
  const lengthOf = async (page: PageClient, address: string) =>
    (await page.get<{ total?: number }>(`${address.replace('/api/v1', '')}&count=true&limit=1`)).body.total;
  const officeCalled = async (name: string) =>
    (await product.database.rows<{ id: string }>('SELECT id FROM organisations WHERE name = $1', [name]))[0]?.id ?? '';

  it.each(['inspectionOffice', 'leadership', 'supervisor'])(
    'come back figure for figure from the annual overview that %s reads, of all offices and of the city',
    async (role) => {
      const page = await product.page(role);
      for (const officeId of ['', `&officeId=${await officeCalled('宁波市委巡察办')}`]) {
        const overview = await overviewOf(page, `/reports/annual-overview?year=2025${officeId}`);
        expect(valuesOf(overview, stated)).toEqual(stated);
        expect(overview.rounds.map(({ number, state }) => [number, state])).toEqual([
          [7, 'done'],
          [8, 'done'],
          [9, 'planned'],
        ]);
        const modes = figuresOf(overview).filter(({ name, value }) => name.startsWith('inspected.') && value > 0);
        expect(modes.map(({ name }) => name.replace('inspected.', ''))).toEqual(
          expect.arrayContaining(['regular', 'elevated', 'mobile']),
        );
      }
    },
  );

  it('come back from the supervision of the first quarter of 2020, and were fed back on 16 April', async () => {
    const page = await product.page('leadership');
    expect(valuesOf(await overviewOf(page, '/figures/overview?period=2020-Q1'), statedOfSupervision)).toEqual(
      statedOfSupervision,
    );
    const { body } = await page.get<{ items: { fedBackOn: string; methods: string[]; visited: object; groups: number }[] }>(
      '/supervisions',
    );
    expect(body.items).toMatchObject([{ fedBackOn: '2020-04-16', groups: 5, methods: { length: 6 } }]);
  });

  it('are those of the file that the articles were read into', async () => {
    const file = JSON.parse(await readFile('seeds/published/figures/figures.json', 'utf8')) as Record<string, unknown>;
    expect(file).toMatchObject({ fixedImmediately: stated.immediateFixes, villagesCovered: stated.villagesCovered });
  });

  it('open lists of exactly as many records', async () => {
    const page = await product.page('leadership');
    for (const path of ['/reports/annual-overview?year=2025', '/figures/overview?period=2020-Q1']) {
      const figures = figuresOf(await overviewOf(page, path));
      const lists = await Promise.all(figures.map(async ({ name, cases }) => [name, await lengthOf(page, cases)]));
      expect(lists).toEqual(figures.map(({ name, count }) => [name, count]));
    }
  });

  it('come from single records that say that they are synthetic', async () => {
    const [counted] = await product.database.rows<Record<string, number>>(`
      SELECT (SELECT count(*) FROM cases WHERE source LIKE '合成记录%' AND NOT synthetic)::int AS cases,
        (SELECT count(*) FROM letters WHERE NOT synthetic)::int AS letters,
        (SELECT count(*) FROM campaigns WHERE NOT synthetic)::int AS campaigns,
        (SELECT count(*) FROM supervisions WHERE NOT synthetic)::int AS supervisions,
        (SELECT count(*) FROM training_suggestions WHERE NOT synthetic)::int AS suggestions`);
    expect(counted).toEqual({ cases: 0, letters: 0, campaigns: 0, supervisions: 0, suggestions: 0 });
  });

  it('stay the same when the seeds are loaded once more', async () => {
    await loadSeeds(product.app, { choice: 'published', demoPassword, progress: () => undefined });
    const overview = await overviewOf(await product.page('leadership'), '/reports/annual-overview?year=2025');
    expect(valuesOf(overview, stated)).toEqual(stated);
  });

  it('are told to nobody who reads no figures, and an office that one does not read is not found', async () => {
    for (const role of ['unitHead', 'teamMember', 'functionalDepartment', 'systemAdmin']) {
      const page = await product.page(role);
      for (const path of [
        '/reports/annual-overview?year=2025',
        '/figures/records?figure=lettersSent',
        '/figures/breakdown?by=unit',
      ])
        expect([role, path, (await page.get(path)).status]).toEqual([role, path, 403]);
    }
    const [village] = await product.database.rows<{ id: string }>(`SELECT id FROM organisations WHERE kind = 'village' LIMIT 1`);
    const page = await product.page('leadership');
    expect((await page.get(`/reports/annual-overview?officeId=${village?.id ?? ''}`)).status).toBe(404);
    expect((await page.get('/figures/records?figure=nothing')).status).toBe(400);
    expect((await page.get('/figures/records')).status).toBe(400);
    expect((await page.get('/reports/annual-overview?year=25')).status).toBe(400);
  });
});
