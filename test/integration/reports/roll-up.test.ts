import { ReproductionQueries } from '../../../src/modules/supervision-reports/reproduction.queries.js';
import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { asCase, pass, reportsOf } from '../quarterly-reports/quarter.js';

const quarter = '2025-Q1';

interface Totals {
  readonly figures: Readonly<Record<string, { readonly value: number }>>;
  readonly units: number;
  readonly submitted: number;
  readonly late: number;
  readonly missing: number;
}
interface Report {
  readonly status: string;
  readonly own: Totals;
  readonly parts: readonly (Totals & { readonly office: { readonly id: string }; readonly number: string | null })[];
  readonly total: Totals;
  readonly issued: { readonly number: string } | null;
}

describe('the roll-up of the offices below', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
    await city.issuesAt('handedOver.rectifying', 3);
    await city.issuesAt('closed.settled', 2);
    const foreign = await city.as('foreignOffice');
    const made = async (path: string, body: object) => (await foreign.post<{ id: string }>(path, body)).body.id;
    const termId = await made('/terms', { number: 5, title: '五届市委', startsOn: '2021-10-01', endsOn: '2026-09-30' });
    const roundId = await made('/rounds', { termId, number: 1, title: '第一轮', rulePack: 'inspection-city' });
    const member = (name: Name, position: string) => ({ userId: accountIds[name], position });
    const inspectionId = await made('/inspections', {
      roundId,
      unitId: placeIds.foreignUnit,
      mode: 'regular',
      onSiteFrom: '2025-03-03',
      onSiteUntil: '2025-04-30',
      members: [member('foreignLeader', 'leader'), member('foreignDeputy', 'deputy'), member('foreignMember', 'member')],
    });
    const cast = {
      author: 'foreignMember',
      deputy: 'foreignDeputy',
      leader: 'foreignLeader',
      office: 'foreignOffice',
      liaison: 'foreignLiaison',
      head: 'foreignHead',
      reviewers: ['foreignDiscipline'],
    } as const;
    await city.issuesAt('handedOver.rectifying', 4, { cast, inspectionId, reviewBodies: ['foreignDiscipline'] });
    await pass(city, '2025-04-01 00:00');
  }, 60_000);
  afterAll(() => city.close());

  const read = async (name: Name, officeId: string) => {
    const answer = await (await city.as(name)).get<Report>(`/reports/quarterly?quarter=${quarter}&officeId=${officeId}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const issue = async (name: Name, officeId: string) =>
    (await city.as(name)).post<Report>('/reports/quarterly/issue', { officeId, quarter });
  const submitAndCompile = async (head: Name, liaison: Name, office: Name, officeId: string) => {
    const [found] = await reportsOf(city, office, `?officeId=${officeId}`);
    if (found === undefined) throw new Error('no report was opened');
    const report = asCase(found);
    await city.send(report, liaison, 'SAVE_DRAFT', { summary: '按计划推进' });
    await city.send(report, head, 'SUBMIT');
    await (await city.as(office)).post('/reports/quarterly/compile', { officeId, quarter });
  };
  const numbersOf = ({ figures, units, submitted, late, missing }: Totals) => ({
    ...Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value])),
    ...{ units, submitted, late, missing },
  });
  const sum = (list: readonly Totals[]) =>
    list.map(numbersOf).reduce<Record<string, number>>((all, each) => {
      for (const [name, value] of Object.entries(each)) all[name] = (all[name] ?? 0) + Number(value);
      return all;
    }, {});

  it('is the sum of its parts, whether they have issued or not', async () => {
    const before = await read('provinceOffice', placeIds.provinceOffice);
    expect(before.parts.map(({ office, number }) => [office.id, number])).toEqual([
      [placeIds.office, null],
      [placeIds.foreignOffice, null],
    ]);
    expect(numbersOf(before.total)).toEqual(sum([before.own, ...before.parts]));
    expect(before.total.figures).toMatchObject({ open: { value: 7 }, closed: { value: 2 } });
    expect(await issue('provinceOffice', placeIds.provinceOffice)).toMatchObject({
      status: 409,
      body: { code: 'reports.nothing-compiled' },
    });

    await submitAndCompile('head', 'liaison', 'office', placeIds.office);
    expect(await issue('office', placeIds.office)).toMatchObject({ status: 200 });
    const mixed = await read('provinceOffice', placeIds.provinceOffice);
    expect(mixed.parts.map(({ number, submitted }) => [number === null, submitted])).toEqual([
      [false, 1],
      [true, 0],
    ]);
    expect(numbersOf(mixed.total)).toEqual(sum([mixed.own, ...mixed.parts]));
    expect(mixed.total.figures).toEqual(before.total.figures);
  });

  it('takes what a part has issued as it was issued, and does not change when another part follows', async () => {
    const issued = await issue('provinceOffice', placeIds.provinceOffice);
    expect(issued).toMatchObject({ status: 200, body: { status: 'issued', parts: [{}, { number: null }] } });
    await submitAndCompile('foreignHead', 'foreignLiaison', 'foreignOffice', placeIds.foreignOffice);
    expect(await issue('foreignOffice', placeIds.foreignOffice)).toMatchObject({ status: 200 });
    expect(await read('provinceOffice', placeIds.provinceOffice)).toEqual(issued.body);
    const reproduction = city.provided(ReproductionQueries);
    const numbers = await reproduction.numbers();
    expect(numbers).toHaveLength(3);
    for (const number of numbers) expect(await reproduction.reproduce(number)).toMatchObject({ number, faults: [] });
    expect(await city.faults()).toEqual([]);
  });
});
