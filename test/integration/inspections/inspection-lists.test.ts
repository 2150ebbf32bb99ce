import { v7 as uuidv7 } from 'uuid';
import { InspectionsCommands } from '../../../src/modules/inspections/inspections.commands.js';
import { InspectionsQueries } from '../../../src/modules/inspections/inspections.queries.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { places, signIn } from '../../support/world.js';
import { context, startPlanning, type Planning } from './planning.js';

interface Listed {
  readonly items: { readonly id: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
}

describe('inspections as others read and add them', () => {
  let planning: Planning;
  beforeAll(async () => {
    planning = await startPlanning();
  });
  afterAll(() => planning.application.close());

  it('lists by filters, in order, page by page, with the number of all', async () => {
    const { city, other } = planning;
    const { roundId } = await planning.plannedRound(city);
    const units = [places.bureau, places.county, places.townBureau];
    const ids: string[] = [];
    for (const [index, unitId] of units.entries()) {
      const days = index === 1 ? {} : { onSiteFrom: `2026-0${index + 1}-01`, onSiteUntil: '2026-12-31' };
      const mode = index === 2 ? 'elevated' : 'regular';
      ids.push(String((await city.post('/inspections', { roundId, unitId, mode, ...days })).body['id']));
    }
    const first = await city.get<Listed>(`/inspections?roundId=${roundId}&limit=2&count=true&sort=-onSiteFrom`);
    expect(first.body).toMatchObject({ total: 3, items: [{ id: ids[2] }, { id: ids[0] }] });
    const second = await city.get<Listed>(
      `/inspections?roundId=${roundId}&limit=2&sort=-onSiteFrom&cursor=${first.body.nextCursor}`,
    );
    expect(second.body).toMatchObject({ items: [{ id: ids[1] }], nextCursor: null });
    const elevated = await city.get<Listed>(`/inspections?roundId=${roundId}&mode=elevated,mobile`);
    expect(elevated.body.items.map(({ id }) => id)).toEqual([ids[2]]);
    expect((await other.get<Listed>(`/inspections?roundId=${roundId}&count=true`)).body).toMatchObject({ items: [], total: 0 });
    expect((await city.get(`/inspections?round=${roundId}`)).status).toBe(400);
    expect((await city.get<Listed>(`/rounds?officeId=${places.cityOffice}&sort=createdAt`)).body.items.length).toBeGreaterThan(0);
    expect((await city.get<Listed>(`/terms?officeId=${places.cityOffice},${places.otherOffice}`)).status).toBe(200);
  });

  it('adds many at once for seeds, and tells an issue what it takes over from its inspection', async () => {
    const { application } = planning;
    const { app } = application;
    const commands = app.get(InspectionsCommands, { strict: false });
    const queries = app.get(InspectionsQueries, { strict: false });
    const { id: member } = await signIn(application, '组员', ['teamMember', places.otherOffice]);
    const [termId, roundId, id] = [uuidv7(), uuidv7(), uuidv7()];
    const inspection = {
      id,
      roundId,
      officeId: places.otherOffice,
      unitId: places.otherBureau,
      mode: 'regular',
      title: '巡察',
    } as const;
    const found = await app.get(Transactions).run(context, async (work) => {
      commands.addTerms(work, [{ id: termId, officeId: places.otherOffice, number: 8, title: '第八届', synthetic: true }]);
      commands.addRounds(work, [
        { id: roundId, termId, officeId: places.otherOffice, number: 1, title: '第一轮', rulePack: 'inspection-city' },
      ]);
      await commands.addInspections(work, [
        {
          ...inspection,
          onSiteFrom: '2026-06-01',
          onSiteUntil: '2026-07-01',
          source: 'https://example.org',
          members: [{ userId: member, position: 'leader' }],
        },
        { ...inspection, id: uuidv7(), unitId: places.otherCity },
      ]);
      return [await queries.forIssue(work, id), await queries.isOnSite(work, id), await queries.forIssue(work, uuidv7())];
    });
    expect(found).toEqual([
      {
        id,
        unitId: places.otherBureau,
        officeId: places.otherOffice,
        roundId,
        rulePack: 'inspection-city',
        rulePackVersion: 1,
        onSiteFrom: '2026-06-01',
        onSiteUntil: '2026-07-01',
        memberIds: [member],
        synthetic: false,
        ended: false,
      },
      true,
      undefined,
    ]);
    application.clock.set('2026-07-02T00:00:00+08:00');
    expect(await app.get(Transactions).run(context, (work) => queries.isOnSite(work, id))).toBe(false);
    application.clock.set('2026-07-01T09:00:00+08:00');
  });
});
