import { elapsedMs } from '../../../src/platform/clock/clock.js';
import { historiesOf, startSeededProduct, type SeededProduct } from './seeded-product.js';

/** Stops a load after so many notes of progress, as somebody does who presses Ctrl-C. */
function stopAfter(notes: number): () => void {
  let left = notes;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('stopped');
  };
}

/** What must be the same in every load: cases, and what happened to each when. A review goes by its subject, which opens it. */
async function toldIn(product: SeededProduct): Promise<string[]> {
  const reviews = await product.database.rows<{ case_id: string; subject: string }>(
    `SELECT case_id, concat_ws(' ', 'review of', subject_case_id, of) AS subject FROM joint_reviews`,
  );
  const subjects = new Map(reviews.map(({ case_id, subject }) => [case_id, subject]));
  return (await historiesOf(product))
    .map(({ case_id, seq, type, at, to_state }) =>
      [subjects.get(case_id) ?? case_id, at.toISOString(), seq, type, to_state].join(' '),
    )
    .sort();
}

const counted = [
  ...['organisations', 'users', 'role_bindings', 'terms', 'rounds', 'inspections', 'inspection_members', 'evidence'],
  ...['annual_plans', 'annual_plan_log', 'cadres', 'cadre_ties', 'inspection_teams', 'duties', 'check_list_items', 'lessons'],
  ...['talks', 'talk_demands', 'inspection_partners', 'quarterly_reports', 'assistance_requests', 'sealed.texts', 'audit_events'],
  ...['working_paper_handlers', 'group_meetings', 'term_scope', 'demands'],
];
async function countsOf({ database }: SeededProduct): Promise<unknown[]> {
  return Promise.all(counted.map(async (table) => [table, await database.rows(`SELECT count(*)::int FROM ${table}`)]));
}

describe('loading seeds', () => {
  let whole: SeededProduct;
  let stopped: SeededProduct;

  beforeAll(async () => {
    whole = await startSeededProduct();
    stopped = await startSeededProduct();
    const from = elapsedMs();
    const report = await whole.load('all');
    process.stdout.write(`${report.published + report.demo} deeds in ${Math.round(elapsedMs() - from)} ms\n`);
  });

  afterAll(async () => {
    await whole.close();
    await stopped.close();
  });

  it('adds nothing the second time', async () => {
    const before = [await toldIn(whole), await countsOf(whole)];
    expect(await whole.load('all')).toEqual({ published: 0, demo: 0 });
    expect([await toldIn(whole), await countsOf(whole)]).toEqual(before);
  });

  it('goes on where it was stopped, and ends with the same histories as a load that was not', async () => {
    // Among the published cases, among what precedes the city's issues, among their openings and deeds, and in what comes after them.
    for (const notes of [2, 20, 60, 200, 100]) {
      await expect(stopped.load('all', stopAfter(notes))).rejects.toThrow('stopped');
      expect((await toldIn(stopped)).length).toBeLessThan((await toldIn(whole)).length);
    }
    await stopped.load('all');
    expect(await toldIn(stopped)).toEqual(await toldIn(whole));
    expect(await countsOf(stopped)).toEqual(await countsOf(whole));
  });

  it('leaves alone what people have done since', async () => {
    const office = await whole.page('inspectionOffice');
    const list = await office.get<{ items: { id: string; version: number }[] }>('/cases?step=decision&limit=1');
    const [first] = list.body.items;
    const comment = { type: 'COMMENT', text: '已阅。' };
    expect((await office.post(`/cases/${first?.id}/events`, comment, { version: first?.version })).status).toBe(200);
    const before = await toldIn(whole);
    expect(await whole.load('all')).toEqual({ published: 0, demo: 0 });
    expect(await toldIn(whole)).toEqual(before);
  });

  it('shows the inspection office the published cases beside the synthetic ones', async () => {
    const list = await (
      await whole.page('inspectionOffice')
    ).get<{ items: { source: string | null; synthetic: boolean }[] }>('/cases?workflow=issue&limit=200');
    expect(list.body.items.filter(({ source }) => source !== null).length).toBe(12);
    for (const { source, synthetic } of list.body.items) expect(synthetic).toBe(source === null);
  });
});
