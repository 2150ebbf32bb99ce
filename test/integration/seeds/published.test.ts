import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Verification } from '../../../src/engine/history/verification.js';
import { publishedCases, type PublishedCase } from '../../../seeds/published/published-case.js';
import { historiesOf, startSeededProduct, type HistoryRow, type SeededProduct } from './seeded-product.js';

interface Stored {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly theme: string;
  readonly unit: string;
  readonly office: string;
  readonly finding: string;
  readonly results: { readonly kind: string; readonly count: number; readonly at_least: boolean }[] | null;
  readonly hashes: string[];
}

describe('the published cases', () => {
  let product: SeededProduct;
  let stored: ReadonlyMap<string, Stored>;
  let histories: ReadonlyMap<string, readonly HistoryRow[]>;

  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('published');
    const rows = await product.database.rows<Stored>(
      `SELECT c.id, c.title, c.stage, c.source, c.synthetic, c.theme, u.name AS unit, o.name AS office, i.finding,
         (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'count', count, 'at_least', at_least) ORDER BY ordinal)
          FROM results r WHERE r.case_id = c.id) AS results,
         (SELECT array_agg(sha256) FROM evidence e WHERE e.case_id = c.id) AS hashes
       FROM cases c JOIN organisations u ON u.id = c.unit_id JOIN organisations o ON o.id = c.office_id JOIN issues i ON i.case_id = c.id WHERE NOT c.synthetic`,
    );
    stored = new Map(rows.map((row) => [row.title, row]));
    const events = await historiesOf(product);
    histories = new Map(rows.map(({ id, title }) => [title, events.filter(({ case_id }) => case_id === id)]));
  });

  afterAll(() => product.close());

  const of = ({ title }: PublishedCase): Stored => {
    const found = stored.get(title);
    if (found === undefined) throw new Error(`${title} was not loaded`);
    return found;
  };
  const historyOf = ({ title }: PublishedCase) => histories.get(title) ?? [];
  const textsOf = (published: PublishedCase) => JSON.stringify(historyOf(published).map(({ payload }) => payload));

  it('are all there, each at the office and the unit that its article names', () => {
    expect(publishedCases.length).toBe(12);
    expect(stored.size).toBe(12);
    for (const published of publishedCases) {
      const { unit, office, theme, synthetic } = of(published);
      expect({ unit, office, theme, synthetic }).toEqual({
        unit: published.unit.at(-1),
        office: published.office,
        theme: published.category,
        synthetic: false,
      });
    }
  });

  it.each(publishedCases.map((published) => [published.key, published] as const))(
    'stand in the last stage of their article, having passed the others: %s',
    (_, published) => {
      expect(of(published).stage).toBe(published.lifecycle.at(-1));
      const passed = [...new Set(historyOf(published).map(({ to_state }) => to_state.split('.')[0]))];
      expect(passed.filter((stage) => stage !== 'closed')).toEqual([...published.lifecycle]);
    },
  );

  it('have the results of their article, lower bounds kept', () => {
    for (const published of publishedCases) {
      const expected = published.results?.map(({ kind, count, atLeast = false }) => ({ kind, count, at_least: atLeast })) ?? null;
      expect([published.key, of(published).results]).toEqual([published.key, expected]);
    }
    expect(publishedCases.some(({ results = [] }) => results.some(({ atLeast }) => atLeast))).toBe(true);
  });

  it('tell the figures of their article', () => {
    for (const published of publishedCases.filter(({ figures }) => figures !== undefined)) {
      for (const figure of Object.values(published.figures ?? {}).filter((value) => typeof value === 'number')) {
        const shown = figure < 1 ? `${figure * 100}%` : String(figure);
        expect([published.key, of(published).finding.includes(shown)]).toEqual([published.key, true]);
      }
    }
  });

  it('name their article and have it as evidence', async () => {
    for (const published of publishedCases) {
      const article = await readFile(join(process.cwd(), 'seeds/published/articles', published.source));
      expect(of(published).source).toContain(published.source);
      expect(of(published).hashes).toEqual([createHash('sha256').update(article).digest('hex')]);
    }
  });

  it('say what is inferred, and name nobody whom the article does not name', () => {
    for (const published of publishedCases) {
      const said = textsOf(published);
      const inferred = [
        ...(published.inferred?.includes('route') === true ? ['办理途径'] : []),
        ...(published.inferred?.includes('finding') === true ? ['问题表述'] : []),
      ];
      if (inferred.length > 0) expect(said).toContain(`推断内容：${inferred.join('、')}`);
      else expect(said).not.toContain('推断内容');
      expect(historyOf(published).every(({ actor }) => actor.name.endsWith('（占位）'))).toBe(true);
    }
  });

  it('have no date but that of the hand-over where it is stated, and say so', () => {
    for (const published of publishedCases) {
      const days = new Set(historyOf(published).map(({ at }) => at.getTime()));
      expect([published.key, days.size]).toEqual([published.key, 1]);
      if (published.handedOverAt === undefined) expect(textsOf(published)).toContain('不代表实际发生日期');
      else expect([...days]).toEqual([Date.parse(`${published.handedOverAt}T00:00:00+08:00`)]);
    }
  });

  it('tell what the revisit found and refer the clue that was found', () => {
    for (const published of publishedCases) {
      const { revisit, referral } = published;
      const referrals = historyOf(published).filter(({ type }) => type === 'REFER');
      expect(referrals.map(({ payload }) => payload['to'])).toEqual(referral === undefined ? [] : [referral]);
      if (revisit !== undefined) expect(textsOf(published)).toContain('回访结论：整改有效');
      if (revisit?.note !== undefined) expect(textsOf(published)).toContain(revisit.note);
    }
  });

  it('are seen by the demo account of the inspection office, with their histories', async () => {
    const office = await product.page('inspectionOffice');
    const ids = [...stored.values()].map(({ id }) => id).join(',');
    const list = await office.get<{ items: { id: string; title: string }[] }>(`/cases?id=${ids}&limit=50`);
    expect(list.body.items.map(({ title }) => title).sort()).toEqual(publishedCases.map(({ title }) => title).sort());
    for (const { id } of list.body.items) expect((await office.get(`/cases/${id}/history`)).status).toBe(200);
  });

  it('replay to the state that is kept, with whole chains', async () => {
    const verdict = await product.app.get(Verification, { strict: false }).verifyAll();
    // Beside the published cases and their inspections those that only make up the published totals: 679 fixes in 92 inspections.
    expect(verdict).toMatchObject({ cases: 23 + 679 + 92, faults: [] });
  });
});
