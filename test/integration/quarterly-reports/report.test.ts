import { placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { asCase, historyOf, pass, reportsOf } from './quarter.js';

describe('a quarterly report', () => {
  let city: City;

  beforeEach(async () => {
    city = await City.start();
    await city.issueAt('handedOver.rectifying');
    await pass(city, '2025-04-01 00:00');
  });
  afterEach(() => city.close());

  const only = async () => {
    const [report] = await reportsOf(city, 'office');
    if (report === undefined) throw new Error('no report was opened');
    return report;
  };

  it('is drafted, signed by the head, commented on, compiled and issued', async () => {
    const report = asCase(await only());
    await city.send(report, 'liaison', 'SAVE_DRAFT', { summary: '应改一项，正在整改' });
    expect(await city.attempt(report, 'liaison', 'SUBMIT')).toMatchObject({ status: 403, body: { code: 'case.not-permitted' } });
    await city.send(report, 'head', 'SUBMIT');
    expect(await reportsOf(city, 'head')).toMatchObject([{ step: 'submitted', timeliness: 'paused', turn: 'reviewBodies' }]);
    await city.send(report, 'office', 'RETURN', { note: '请写明完成时间' });
    await city.send(report, 'head', 'SUBMIT');
    await city.send(report, 'discipline', 'GIVE_COMMENT', { note: '须加快进度' });
    expect(await city.attempt(report, 'discipline', 'GIVE_COMMENT', { note: '再次' })).toMatchObject({ status: 409 });
    expect(await city.attempt(report, 'foreignDiscipline', 'GIVE_COMMENT', { note: '越界' })).toMatchObject({ status: 404 });
    await city.send(report, 'personnel', 'GIVE_COMMENT', { note: '无意见' });
    await city.send(report, 'office', 'COMPILE');
    const { case: issued } = await city.send(report, 'office', 'ISSUE');
    expect(issued).toMatchObject({ stage: 'issued', category: 'closed', closedLate: false, stepDueAt: null });
    expect(await only()).toMatchObject({
      summary: '应改一项，正在整改',
      comments: [
        { bodyId: placeIds.discipline, note: '须加快进度' },
        { bodyId: placeIds.personnel, note: '无意见' },
      ],
    });
    expect(await historyOf(city, 'head', report.id)).toHaveLength(9);
    expect(await city.faults()).toEqual([]);
  });

  it('cannot be judged by whoever submitted it, whatever roles they hold', async () => {
    const report = asCase(await only());
    await city.send(report, 'allHats', 'SAVE_DRAFT', { summary: '已改' });
    await city.send(report, 'allHats', 'SUBMIT');
    for (const type of ['GIVE_COMMENT', 'RETURN'])
      expect(await city.attempt(report, 'allHats', type, { note: '意见' })).toMatchObject({ status: 403 });
    expect(await city.attempt(report, 'allHats', 'COMPILE')).toMatchObject({ status: 403 });
  });

  it('is seen by its unit, its office and those above, and by nobody else', async () => {
    for (const name of ['office', 'liaison', 'head', 'discipline', 'leadership', 'provinceOffice'] as const)
      expect({ name, sees: (await reportsOf(city, name)).length }).toEqual({ name, sees: 1 });
    for (const name of ['otherHead', 'foreignOffice', 'foreignDiscipline', 'finance', 'systemAdmin', 'auditAdmin'] as const)
      expect({ name, sees: (await reportsOf(city, name)).length }).toEqual({ name, sees: 0 });
    const { id } = await only();
    expect(await (await city.as('otherHead')).get(`/quarterly-reports/${id}`)).toMatchObject({ status: 404 });
    expect(await (await city.as('head')).get(`/quarterly-reports/${id}`)).toMatchObject({
      status: 200,
      body: { quarter: '2025-Q1' },
    });
  });

  it('stands among the cases, with what it is about, and is no issue', async () => {
    const { id } = await only();
    const head = await city.as('head');
    expect(await head.get('/cases?workflow=quarterly-report')).toMatchObject({ status: 200, body: { items: [{ id }] } });
    expect(await head.get(`/cases/${id}`)).toMatchObject({
      status: 200,
      body: { subject: { quarter: '2025-Q1', figures: { open: 1 } } },
    });
    expect(await head.get(`/issues/${id}`)).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    const [issue] = (await head.get<{ items: { id: string }[] }>('/cases?workflow=issue')).body.items;
    expect(await head.get(`/quarterly-reports/${issue?.id}`)).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    const deadline = await head.get(`/cases/${id}/deadline`);
    expect(deadline.body).toMatchObject({
      dueAt: null,
      step: { dueAt: '2025-04-16T17:30:00+08:00', rule: { clause: 'quarterlyReport' } },
    });
    expect(await head.get('/me/work')).toMatchObject({
      status: 200,
      body: { items: expect.arrayContaining([expect.objectContaining({ case: expect.objectContaining({ id }) })]) },
    });
  });

  it('is found by quarter, unit, office and step, and wrong values are named', async () => {
    const found = async (query: string) => (await reportsOf(city, 'office', query)).length;
    for (const query of [
      '?quarter=2025-Q1',
      '?quarter=2024-Q4,2025-Q1',
      `?unitId=${placeIds.unit}`,
      `?officeId=${placeIds.office}`,
      '?step=opened',
    ])
      expect({ query, found: await found(query) }).toEqual({ query, found: 1 });
    for (const query of ['?quarter=2025-Q2', `?unitId=${placeIds.otherUnit}`, '?step=issued,submitted'])
      expect({ query, found: await found(query) }).toEqual({ query, found: 0 });
    const office = await city.as('office');
    for (const query of ['quarter=2025', 'quarter=2025-Q5', 'step=nowhere', 'unitId=x'])
      expect(await office.get(`/quarterly-reports?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'request.bad-parameter' },
      });
    expect(await office.get('/quarterly-reports?count=true&limit=1')).toMatchObject({ body: { total: 1, nextCursor: null } });
  });
});
