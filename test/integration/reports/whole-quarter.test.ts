import { v7 as uuidv7 } from 'uuid';
import { AccountsCommands } from '../../../src/modules/accounts/accounts.commands.js';
import { TokensCommands } from '../../../src/modules/accounts/tokens.commands.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { ReproductionQueries } from '../../../src/modules/supervision-reports/reproduction.queries.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { placeIds } from '../../support/city-people.js';
import { TestClient } from '../../support/client.js';
import type { SentCase } from '../../support/city.js';
import { advance, startSimulation, type Simulation } from '../clock/simulation.js';

const quarter = '2025-Q1';
const of = { quarter, officeId: placeIds.office };
const [units, inTime, late] = [400, 340, 20];

interface Listed {
  readonly items: readonly { readonly id: string; readonly version: number }[];
  readonly nextCursor: string | null;
}

describe('a whole quarter of four hundred units, by the simulated clock', () => {
  let simulation: Simulation;
  /** One person at the head of all of the units. */
  let heads: TestClient;

  beforeAll(async () => {
    // So late that the limits of the issues themselves run out after the quarter's reports are issued.
    simulation = await startSimulation('2025-03-27T09:00:00+08:00');
  }, 60_000);
  afterAll(() => simulation.city.close());

  const send = async (client: TestClient, cases: readonly SentCase[], type: string, payload: object = {}) => {
    const answer = await client.post(
      '/cases/events',
      cases.map(({ id, version }) => ({ caseId: id, version, type, ...payload })),
    );
    if (answer.status !== 200) throw new Error(`${type} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
  };
  const reports = async (): Promise<SentCase[]> => {
    const office = await simulation.city.as('office');
    const found: SentCase[] = [];
    for (let cursor = ''; ;) {
      const { body } = await office.get<Listed>(`/quarterly-reports?quarter=${quarter}&sort=number&limit=200${cursor}`);
      found.push(...body.items.map(({ id, version }) => ({ id, version })));
      if (body.nextCursor === null) return found;
      cursor = `&cursor=${body.nextCursor}`;
    }
  };
  const counted = async (query: string) => {
    const office = await simulation.city.as('office');
    return (await office.get<{ total: number }>(`/cases?workflow=quarterly-report&limit=1&count=true&${query}`)).body.total;
  };
  const told = async (level: string) => {
    const [row] = await simulation.city.application.database.rows<{ cases: number }>(
      `SELECT count(DISTINCT n.case_id)::int AS cases FROM notifications n JOIN quarterly_reports r ON r.case_id = n.case_id WHERE n.level = $1`,
      [level],
    );
    return row?.cases ?? 0;
  };

  /** Units of which each has an issue to rectify, and somebody to answer for them. */
  const settle = async () => {
    const { city } = simulation;
    const ids = Array.from({ length: units }, () => uuidv7());
    const organisations = ids.map((id, n) => ({
      id,
      parentId: placeIds.city,
      name: `第${n + 1}单位`,
      kind: 'department' as const,
    }));
    await city.provided(OrganisationsCommands).createOrganisations(systemContext('test'), organisations);
    const person = { id: uuidv7(), username: 'all.heads', name: '总负责' };
    const bindings = ids.map((orgId) => ({ role: 'unitHead' as const, orgId }));
    await city
      .provided(AccountsCommands)
      .createUsers(systemContext('test'), [{ ...person, bindings }], { hash: '-', mustChange: false });
    const context = { ...systemContext('test'), actor: { ...person, bindings: [] } };
    const { token } = await city.provided(TokensCommands).create(context, undefined, 'test', undefined);
    heads = new TestClient(city.application.url, token);
    const issues = await city.issuesAt('handedOver.awaitingReceipt', units);
    const unitOf = new Map(issues.map(({ id }, n) => [id, ids[n]]));
    await city.sendAll(issues, 'office', 'REASSIGN', ({ id }) => ({ unitId: unitOf.get(id), ground: '按职责分工' }));
    await send(heads, issues, 'SIGN_FOR');
  };

  it('opens, reminds, alerts of those that are late, and is compiled and issued with all of them named', async () => {
    await settle();
    await advance(simulation, '2025-04-01 00:00');
    expect(await counted('step=opened')).toBe(units);
    await advance(simulation, '2025-04-09 08:30');
    expect([await counted('timeliness=dueSoon'), await told('dueSoon')]).toEqual([units, units]);

    const all = await reports();
    const drafted = all.slice(0, inTime + late);
    await send(heads, drafted, 'SAVE_DRAFT', { summary: '本季度按计划推进。' });
    const signed = drafted.map(({ id, version }) => ({ id, version: version + 1 }));
    await send(heads, signed.slice(0, inTime), 'SUBMIT');
    await send(
      await simulation.city.as('discipline'),
      signed.slice(0, 50).map(({ id, version }) => ({ id, version: version + 1 })),
      'GIVE_COMMENT',
      { note: '请加快进度' },
    );
    await advance(simulation, '2025-04-16 17:30');
    expect([await counted('timeliness=overdue'), await told('overdue1')]).toEqual([units - inTime, units - inTime]);
    const overdue = new Set(signed.slice(inTime).map(({ id }) => id));
    await send(
      heads,
      (await reports()).filter(({ id }) => overdue.has(id)),
      'SUBMIT',
    );

    await advance(simulation, '2025-04-17 10:00');
    const office = await simulation.city.as('office');
    const compiled = await office.post('/reports/quarterly/compile', of);
    expect(compiled).toMatchObject({ status: 200, body: { compiled: inTime + late } });
    const issued = await office.post<{ missing: readonly object[]; issued: { number: string } }>('/reports/quarterly/issue', of);
    expect(issued).toMatchObject({
      status: 200,
      body: {
        status: 'issued',
        own: {
          ...{ units, submitted: inTime + late, late, missing: units - inTime - late },
          figures: { open: { value: units }, overdue: { value: 0 } },
        },
      },
    });
    expect(issued.body.missing).toHaveLength(units - inTime - late);
    expect([await counted('step=issued'), await counted('step=opened')]).toEqual([inTime + late, units - inTime - late]);
    expect(await simulation.city.provided(ReproductionQueries).reproduce(issued.body.issued.number)).toMatchObject({
      documents: ['docx', 'pdf'],
      faults: [],
    });
  }, 60_000);
});
