import type { Breakdown } from '../../../src/modules/figures/breakdown.js';
import type { Dashboard } from '../../../src/modules/figures/dashboard.js';
import type { Overview } from '../../../src/modules/figures/overview.js';
import { PeriodFigures } from '../../../src/modules/figures/period-figures.queries.js';
import type { Figure } from '../../../src/modules/figures/shown.js';
import type { PageClient } from '../../support/page-client.js';
import { startSeededProduct, type SeededProduct } from '../seeds/seeded-product.js';
import { filled, instantsOf, lengthOf as stayOf, plainCounts, plainStays, valuesIn } from './overview-checks.js';
import { endingCounts, flowCounts, recordCounts, resultSum, standingCounts } from './plain-counts.js';

const now = '2026-11-21T09:00:00+08:00';
const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

/** The quarter before one, and the same one of the year before. */
function earlier(quarter: string): { before: string; yearBefore: string } {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  const before = number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
  return { before, yearBefore: `${year - 1}-Q${number}` };
}

/** Every number of a dashboard that has a list of cases behind it, by the list's address. */
function countsOf({ standing, flow, rates, results, warnings, ...parts }: Dashboard): [string, number][] {
  const figures = [
    ...standing,
    ...flow,
    ...results,
    ...rates.flatMap((rate) => [rate.of, rate.in]),
    warnings.all,
    ...warnings.reasons,
  ];
  const cells = [
    ...parts.overdue,
    ...parts.trend.flatMap(({ due, closed, closedOnTime, closedLate }) => [due, closed, closedOnTime, closedLate]),
    ...parts.heatMap.cells.flatMap(({ open, overdue }) => [open, overdue]),
    ...parts.ranking.flatMap(({ open, overdue, due, closed }) => [open, overdue, due, closed]),
  ];
  const all = [
    ...figures.map(({ cases, count }) => [cases, count] as const),
    ...cells.map(({ cases, value }) => [cases, value] as const),
  ];
  return [...new Map(all)];
}

describe('figures', () => {
  let product: SeededProduct;

  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('demo');
  });
  afterAll(() => product.close());

  async function dashboardOf(page: PageClient, search = ''): Promise<Dashboard> {
    const answer = await page.get<Dashboard>(`/dashboard${search}`);
    expect(answer.status).toBe(200);
    return answer.body;
  }

  async function overviewOf(page: PageClient, period: string): Promise<Overview> {
    const answer = await page.get<Overview>(`/figures/overview?period=${period}`);
    expect(answer.status).toBe(200);
    return answer.body;
  }

  /** How many cases a list holds that is told by its address. */
  async function lengthOf(page: PageClient, address: string): Promise<number | undefined> {
    const answer = await page.get<{ total?: number }>(`${address.replace('/api/v1', '')}&count=true&limit=1`);
    return answer.body.total;
  }

  async function compareWithLists(page: PageClient, search: string): Promise<number> {
    const counts = countsOf(await dashboardOf(page, search));
    const lists = await Promise.all(counts.map(async ([address]) => [address, await lengthOf(page, address)]));
    expect(lists).toEqual(counts);
    return counts.filter(([, count]) => count > 0).length;
  }

  it.each(quarters)('counts in %s what plain SQL counts', async (quarter) => {
    const dashboard = await dashboardOf(await product.page('inspectionOffice'), `?quarter=${quarter}`);
    const instants = instantsOf(dashboard.period, now);
    const named = (figures: readonly { name: string; value: number }[]) =>
      Object.fromEntries(figures.map(({ name, value }) => [name, value]));
    expect(named(dashboard.flow)).toEqual(await plainCounts(product, flowCounts, instants));
    expect(named([...dashboard.standing, ...dashboard.warnings.reasons, dashboard.warnings.all])).toEqual(
      await plainCounts(product, standingCounts, instants),
    );
    for (const { name, value, count } of dashboard.results) {
      const kind = name.replace('result.', '');
      const [row] = await product.database.rows<{ sum: number; count: number }>(
        filled(resultSum, instants).replace('$kind', `'${kind}'`),
      );
      expect([name, value, count]).toEqual([name, row?.sum, row?.count]);
    }
  });

  it.each(quarters)(
    'tells in the overview of %s what plain SQL counts, and compares with the quarters before',
    async (quarter) => {
      const overview = await overviewOf(await product.page('inspectionOffice'), quarter);
      const instants = instantsOf(overview.period, now);
      const counts = await plainCounts(product, { ...flowCounts, ...endingCounts }, instants);
      expect(valuesIn(overview, 'issues')).toEqual(counts);
      const told = { ...valuesIn(overview, 'doings'), ...valuesIn(overview, 'modes') };
      expect(told).toMatchObject(await plainCounts(product, recordCounts, instants));
      const plain = await plainStays(product, instants);
      for (const step of overview.steps)
        expect([step.name, stayOf(step)]).toEqual([step.name, plain(step.name.replace('stay.', ''))]);
      const { before, yearBefore } = earlier(quarter);
      const issues = overview.sections.find(({ name }) => name === 'issues')?.figures ?? [];
      for (const [compared, read] of [
        [before, (figure: Figure) => figure.before],
        [yearBefore, (figure: Figure) => figure.yearBefore],
      ] as const) {
        const then = valuesIn(await overviewOf(await product.page('inspectionOffice'), compared), 'issues');
        expect(Object.fromEntries(issues.map((figure) => [figure.name, read(figure)]))).toEqual(then);
      }
    },
  );

  it('opens behind each figure of an overview a list of just as many, for everybody who reads it', async () => {
    for (const [role, period] of [
      ['inspectionOffice', '2026-Q2'],
      ['leadership', '2025'],
      ['supervisor', '2026-Q1'],
    ] as const) {
      const page = await product.page(role);
      const { sections, steps, rates } = await overviewOf(page, period);
      const figures = [
        ...sections.flatMap((section) => section.figures),
        ...steps,
        ...rates.flatMap((rate) => [rate.of, rate.in]),
      ];
      const lists = await Promise.all(figures.map(async ({ name, cases }) => [name, await lengthOf(page, cases)]));
      expect(lists).toEqual(figures.map(({ name, count }) => [name, count]));
    }
  });

  it.each(['office', 'unit', 'theme', 'round', 'mode', 'quarter'])(
    'tells figures apart by %s, each with its list',
    async (by) => {
      const page = await product.page('leadership');
      const names = ['handedOver', 'due', 'closed', 'openAtEnd', 'overdueAtEnd', 'result.institutionImproved'];
      const { status, body } = await page.get<Breakdown>(`/figures/breakdown?by=${by}&period=2026-Q2&figure=${names.join(',')}`);
      expect([status, body.rows.length > 0, body.columns.map(({ name }) => name)]).toEqual([200, true, names]);
      const quarter = by === 'quarter' ? body.rows.filter(({ key }) => key === '2026-Q2') : body.rows;
      const overview = await overviewOf(page, '2026-Q2');
      const whole = { ...valuesIn(overview, 'issues'), ...valuesIn(overview, 'results') };
      for (const name of names) {
        const sum = quarter.reduce((total, { figures }) => total + (figures[name]?.value ?? 0), 0);
        expect([name, sum]).toEqual([name, whole[name]]);
      }
      for (const { figures } of body.rows.slice(0, 4)) {
        const { closed, openAtEnd } = figures;
        for (const cell of [closed, openAtEnd])
          expect([cell?.cases, await lengthOf(page, cell?.cases ?? '')]).toEqual([cell?.cases, cell?.value]);
      }
    },
  );

  it.each([
    ['inspectionOffice', '2026-Q1'],
    ['leadership', '2026-Q2'],
    ['supervisor', '2025-Q4'],
  ])('shows %s no number whose list holds more or fewer cases', async (role, quarter) => {
    expect(await compareWithLists(await product.page(role), `?quarter=${quarter}`)).toBeGreaterThan(30);
  });

  it('keeps to an office, a unit, a theme and a round, and so do its lists', async () => {
    const page = await product.page('leadership');
    const [one] = await product.database.rows<{ office_id: string; unit_id: string; theme: string; round_id: string }>(
      `SELECT office_id, unit_id, theme, round_id FROM cases WHERE workflow = 'issue' AND disclosed AND closed_at IS NOT NULL LIMIT 1`,
    );
    const whole = await dashboardOf(page);
    const { office_id = '', unit_id = '', theme = '', round_id = '' } = one ?? {};
    const narrowings = { officeId: office_id, unitId: unit_id, theme, roundId: round_id };
    for (const narrowing of Object.entries(narrowings)) {
      const search = new URLSearchParams([narrowing]).toString();
      await compareWithLists(page, `?${search}`);
      const narrowed = await dashboardOf(page, `?${search}`);
      const due = (dashboard: Dashboard) => dashboard.trend.reduce((sum, { due: { value } }) => sum + value, 0);
      expect([narrowing, due(narrowed) <= due(whole)]).toEqual([narrowing, true]);
    }
  });

  it('counts for everybody only what they may see', async () => {
    const office = await dashboardOf(await product.page('inspectionOffice'), '?quarter=2026-Q4');
    const leadership = await dashboardOf(await product.page('leadership'), '?quarter=2026-Q4');
    const found = ({ flow }: Dashboard) => flow.find(({ name }) => name === 'found')?.value ?? 0;
    expect(found(leadership)).toBeLessThan(found(office));
    for (const role of ['unitHead', 'teamMember', 'systemAdmin'])
      expect([role, (await (await product.page(role)).get('/dashboard')).status]).toEqual([role, 403]);
    expect(await lengthOf(await product.page('unitHead'), '/api/v1/cases?figure=open')).toBeLessThan(
      (await lengthOf(await product.page('inspectionOffice'), '/api/v1/cases?figure=open')) ?? 0,
    );
  });

  it('tells why each case of the early-warning list is there, the most reasons first', async () => {
    const page = await product.page('leadership');
    const { warnings } = await dashboardOf(page);
    expect(warnings.items.length).toBe(Math.min(20, warnings.all.value));
    const reasons = warnings.items.map((item) => item.reasons.length);
    expect(reasons).toEqual(reasons.toSorted((one, other) => other - one));
    for (const { name, value } of warnings.reasons)
      expect(warnings.items.filter((item) => item.reasons.includes(name)).length).toBe(value);
  });

  it('compares with the quarter before and with the year before', async () => {
    const page = await product.page('leadership');
    const flowOf = async (quarter: string) => (await dashboardOf(page, `?quarter=${quarter}`)).flow;
    const [present, before, yearBefore] = await Promise.all(['2026-Q2', '2026-Q1', '2025-Q2'].map(flowOf));
    expect(present?.map((figure) => [figure.before, figure.yearBefore])).toEqual(
      before?.map(({ value }, index) => [value, yearBefore?.[index]?.value]),
    );
  });

  it('shares out rates of nothing as no rate, and never divides by nothing', async () => {
    const { rates } = await dashboardOf(await product.page('leadership'), '?quarter=2019-Q1');
    expect(rates.map(({ value }) => value)).toEqual(rates.map(() => null));
  });

  it('explains every figure in both languages', async () => {
    const page = await product.page('teamMember');
    for (const language of ['zh-CN', 'en'] as const) {
      const { body } = await page.get<{ name: string; label: string; definition: string }[]>('/figures', { language });
      expect(body.map(({ name }) => name)).toEqual(expect.arrayContaining([...Object.keys(flowCounts), 'onTimeRate']));
      for (const { label, definition } of body) expect([label, definition.length > 10]).toEqual([label, true]);
    }
  });

  it.each([
    ['/cases?figure=nothing', 'figure'],
    ['/cases?period=2026-Q1', 'period'],
    ['/cases?figure=open&period=2026-13', 'period'],
    ['/dashboard?quarter=2026', 'quarter'],
  ])('refuses %s', async (path, parameter) => {
    const answer = await (await product.page('leadership')).get<{ code: string; detail: string }>(path);
    expect([answer.status, answer.body.code]).toEqual([400, 'request.bad-parameter']);
    expect(answer.body.detail).toContain(parameter);
  });

  it('counts as of an instant what had happened by then, whatever has happened since', async () => {
    const figures = product.app.get(PeriodFigures, { strict: false });
    const offices = await product.database.rows<{ id: string }>(`SELECT id FROM organisations WHERE kind = 'office'`);
    const asked = { officeIds: offices.map(({ id }) => id), period: '2026-Q4' };
    const asOf = new Date('2026-11-01T00:00:00+08:00');
    const then = await figures.read({ ...asked, asOf });
    const byUnit = await figures.readBy({ ...asked, asOf }, 'unit');
    const present = await figures.read(asked);
    expect(await figures.read({ ...asked, asOf: new Date('2026-11-22T00:00:00+08:00') })).toEqual(present);
    expect(then).not.toEqual(present);
    const [plain] = await product.database.rows<{ count: number }>(
      filled(flowCounts['closed'] ?? '', { ...instantsOf({ from: '2026-10-01', to: '2026-10-31' }, now) }),
    );
    expect(then.figures.closed).toBe(plain?.count);
    const since = `workflow = 'issue' AND category <> 'closed'`;
    const limits = `UPDATE cases SET due_at = due_at + interval '200 days', updated_at = $1 WHERE ${since}`;
    await product.database.rows(limits, [now]);
    const withdrawn = `UPDATE cases SET stage = 'withdrawn', step = 'withdrawn', updated_at = $1 WHERE ${since} AND stage = 'handedOver'`;
    await product.database.rows(withdrawn, [now]);
    const later = (await figures.read(asked)).figures;
    expect([later.due < present.figures.due, later.openAtEnd < present.figures.openAtEnd]).toEqual([true, true]);
    expect(await figures.read({ ...asked, asOf })).toEqual(then);
    expect(await figures.readBy({ ...asked, asOf }, 'unit')).toEqual(byUnit);
    const listed = await figures.cases({ ...asked, asOf }, 'due');
    expect(listed.length).toBe(then.figures.due);
  });
});
