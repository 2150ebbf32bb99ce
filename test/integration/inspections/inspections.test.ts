import { v7 as uuidv7 } from 'uuid';
import { InspectionsCommands } from '../../../src/modules/inspections/inspections.commands.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import type { TestApplication } from '../../support/application.js';
import type { TestClient } from '../../support/client.js';
import { makeCase } from '../../support/made-cases.js';
import { places, signIn } from '../../support/world.js';
import { context, faultsOf as fault, startPlanning, type Planning } from './planning.js';

describe('planning inspections', () => {
  let application: TestApplication;
  let city: TestClient;
  let county: TestClient;
  let other: TestClient;
  let plannedRound: Planning['plannedRound'];
  let planned: Planning['planned'];

  beforeAll(async () => {
    ({ application, city, county, other, plannedRound, planned } = await startPlanning());
  });
  afterAll(() => application.close());

  const statusOf = async (client: TestClient, path: string) => (await client.get(path)).status;

  it('goes from the term over the round to the inspection, and each reads back as it was answered', async () => {
    const term = await county.post('/terms', { number: 901, title: '第十四届', startsOn: '2026-01-01', endsOn: '2030-12-31' });
    expect(term.status).toBe(201);
    expect(term.body).toMatchObject({
      office: { id: places.countyOffice, name: '乙县巡察办' },
      number: 901,
      startsOn: '2026-01-01',
    });
    const round = await county.post('/rounds', {
      termId: term.body['id'],
      number: 3,
      title: '第三轮',
      rulePack: 'inspection-county',
    });
    expect(round.status).toBe(201);
    const { id: leader } = await signIn(application, '组长', ['teamLeader', places.countyOffice]);
    const inspection = await county.post('/inspections', {
      roundId: round.body['id'],
      unitId: places.townBureau,
      mode: 'special',
      onSiteFrom: '2026-06-01',
      onSiteUntil: '2026-07-31',
      members: [{ userId: leader, position: 'leader' }],
    });
    expect(inspection.status).toBe(201);
    expect(inspection.body).toMatchObject({
      termId: term.body['id'],
      roundId: round.body['id'],
      rulePack: 'inspection-county',
      office: { name: '乙县巡察办' },
      unit: { id: places.townBureau, name: '乙县教育局' },
      title: '乙县教育局专项巡察',
      onSiteFrom: '2026-06-01',
      fedBackAt: null,
      members: [{ userId: leader, name: '组长', position: 'leader' }],
      createdAt: '2026-07-01T09:00:00.000+08:00',
    });
    for (const [path, { body }] of [
      ['terms', term],
      ['rounds', round],
      ['inspections', inspection],
    ] as const) {
      expect((await county.get(`/${path}/${String(body['id'])}`)).body).toEqual(body);
    }
  });

  it('marks the inspection of an invented unit as invented', async () => {
    const { id } = await planned();
    expect((await county.get(`/inspections/${id}`)).body).toMatchObject({ synthetic: true });
  });

  it('says which field names something that is not there', async () => {
    const { termId, roundId } = await plannedRound();
    const unknown = uuidv7();
    const inspection = { roundId, unitId: places.townBureau, mode: 'regular' };
    const answers = [
      await county.post('/rounds', { termId: unknown, number: 1, title: '轮', rulePack: 'none-such' }),
      await county.post('/rounds', {
        termId,
        number: 2,
        title: '轮',
        rulePack: 'inspection-city',
        startsOn: '2026-02-01',
        endsOn: '2026-01-31',
      }),
      await county.post('/inspections', { ...inspection, roundId: unknown, unitId: unknown }),
      await county.post('/inspections', { ...inspection, unitId: places.bureau }),
      await county.post('/inspections', { ...inspection, unitId: places.countyOffice }),
      await county.post('/inspections', { ...inspection, onSiteFrom: '2026-02-30', onSiteUntil: '2026-03-01' }),
      await county.post('/inspections', { ...inspection, onSiteFrom: '2026-02-01' }),
      await county.post('/inspections', { ...inspection, members: [{ userId: unknown, position: 'member' }] }),
      await county.post('/inspections', { ...inspection, mode: 'secret', extra: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
    expect(answers.map(fault)).toEqual([
      ['termId: unknown', 'rulePack: unknown'],
      ['endsOn: before-start'],
      ['roundId: unknown', 'unitId: unknown'],
      ['unitId: outside-territory'],
      ['unitId: not-a-unit'],
      ['onSiteFrom: not-a-date'],
      ['onSiteUntil: required'],
      ['members[0].userId: not-in-team'],
      ['extra: unknown-field', 'mode: not-a-choice'],
    ]);
  });

  it('names a team whose people inspect for the office, each once, under one leader', async () => {
    const { roundId } = await plannedRound();
    const { id: member } = await signIn(application, '组员', ['teamMember', places.countyOffice]);
    const { id: stranger } = await signIn(application, '外人', ['teamMember', places.otherOffice]);
    const { id: unitHead } = await signIn(application, '局长', ['unitHead', places.townBureau]);
    const team = (...members: object[]) =>
      county.post('/inspections', { roundId, unitId: places.townBureau, mode: 'regular', members });
    expect(
      fault(
        await team(
          { userId: member, position: 'member' },
          { userId: stranger, position: 'deputy' },
          { userId: unitHead, position: 'member' },
        ),
      ),
    ).toEqual(['members[1].userId: not-in-team', 'members[2].userId: not-in-team']);
    expect(fault(await team({ userId: member, position: 'leader' }, { userId: member, position: 'leader' }))).toEqual([
      'members[1].userId: not-unique',
      'members[1].position: not-unique',
    ]);
    expect((await team({ userId: member, position: 'leader' })).status).toBe(201);
  });

  it('refuses a second term, round or inspection of the same number or unit', async () => {
    const { termId, roundId } = await planned();
    const term = await county.get(`/terms/${termId}`);
    const again = [
      await county.post('/terms', { number: term.body['number'], title: '又一届' }),
      await county.post('/rounds', { termId, number: 1, title: '又一轮', rulePack: 'inspection-county' }),
      await county.post('/inspections', { roundId, unitId: places.townBureau, mode: 'mobile' }),
    ];
    expect(again.map(({ status, body }) => [status, body['code']])).toEqual([
      [409, 'terms.number-taken'],
      [409, 'rounds.number-taken'],
      [409, 'inspections.unit-in-round'],
    ]);
  });

  it('is for the office itself: the office above looks on, everybody else finds nothing', async () => {
    const { termId, roundId, id } = await planned();
    for (const path of [`/terms/${termId}`, `/rounds/${roundId}`, `/inspections/${id}`]) {
      expect([path, await statusOf(city, path), await statusOf(other, path)]).toEqual([path, 200, 404]);
    }
    const round = { termId, number: 2, title: '轮', rulePack: 'inspection-county' };
    expect((await city.post('/rounds', round)).status).toBe(403);
    expect(fault(await other.post('/rounds', round))).toEqual(['termId: unknown']);
    const inspection = { roundId, unitId: places.county, mode: 'regular' };
    expect((await city.post('/inspections', inspection)).status).toBe(403);
    expect(fault(await other.post('/inspections', inspection))).toContain('roundId: unknown');
    expect((await city.post('/terms', { officeId: places.countyOffice, number: 1, title: '届' })).status).toBe(403);
    const { client: leader } = await signIn(application, '组长', ['teamLeader', places.countyOffice]);
    expect((await leader.post('/terms', { number: 77, title: '届' })).status).toBe(403);
  });

  it('asks somebody who works for two offices which one is meant', async () => {
    const { client } = await signIn(
      application,
      '两办',
      ['inspectionOffice', places.cityOffice],
      ['inspectionOffice', places.otherOffice],
    );
    expect(fault(await client.post('/terms', { number: 501, title: '届' }))).toEqual(['officeId: required']);
    expect((await client.post('/terms', { officeId: places.otherOffice, number: 501, title: '届' })).body).toMatchObject({
      office: { id: places.otherOffice },
    });
  });

  it('shows a team member the inspections of their own team and those without one', async () => {
    const mine = await signIn(application, '本组', ['teamMember', places.countyOffice]);
    const theirs = await signIn(application, '别组', ['teamMember', places.countyOffice]);
    const { id, roundId } = await planned({ members: [{ userId: mine.id, position: 'member' }] });
    const { id: open } = await planned();
    expect(await statusOf(mine.client, `/inspections/${id}`)).toBe(200);
    expect(await statusOf(theirs.client, `/inspections/${id}`)).toBe(404);
    expect(await statusOf(theirs.client, `/inspections/${open}`)).toBe(200);
    expect(await statusOf(theirs.client, `/rounds/${roundId}`)).toBe(200);
  });

  it('shows a unit its own inspection as soon as an issue of it was handed over', async () => {
    const { id } = await planned();
    const { client } = await signIn(application, '联络员', ['unitLiaison', places.townBureau]);
    const row = await makeCase(application, { inspectionId: id, disclosed: false, stage: 'found', step: 'confirmed' });
    expect(await statusOf(client, `/inspections/${id}`)).toBe(404);
    await application.database.rows('UPDATE cases SET disclosed = true WHERE id = $1', [row.id]);
    expect(await statusOf(client, `/inspections/${id}`)).toBe(200);
  });

  it('shows a unit its own inspection only once the findings were fed back', async () => {
    const { id, roundId, termId } = await planned();
    const unit = await signIn(application, '联络员', ['unitLiaison', places.townBureau]);
    const neighbour = await signIn(application, '邻居', ['unitLiaison', places.bureau]);
    const paths = [`/inspections/${id}`, `/rounds/${roundId}`, `/terms/${termId}`];
    for (const path of paths) expect([path, await statusOf(unit.client, path)]).toEqual([path, 404]);
    const { app } = application;
    await app.get(Transactions).run(context, async (work) => app.get(InspectionsCommands, { strict: false }).feedBack(work, id));
    for (const path of paths)
      expect([path, await statusOf(unit.client, path), await statusOf(neighbour.client, path)]).toEqual([path, 200, 404]);
    expect((await unit.client.get(`/inspections/${id}`)).body).toMatchObject({ fedBackAt: '2026-07-01T09:00:00.000+08:00' });
    const hidden = await planned();
    const listed = await unit.client.get<{ items: { id: string }[] }>(`/inspections?roundId=${roundId},${hidden.roundId}`);
    expect(listed.body.items.map((item) => item.id)).toEqual([id]);
  });
});
