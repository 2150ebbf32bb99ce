import { AppModule } from '../../../src/app.module.js';
import { systemActor } from '../../../src/platform/http/system-actor.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import type { TestClient } from '../../support/client.js';
import { madeUpActors, makePlaces, places, signIn } from '../../support/world.js';

/** The context of what the product does of itself. */
export const context = { actor: systemActor, requestId: 'test', language: 'zh' } as const;

export interface Planned {
  readonly termId: string;
  readonly roundId: string;
  readonly id: string;
}

/** An application with three inspection offices at work: a city's, that of a county in it, and another city's. */
export interface Planning {
  readonly application: TestApplication;
  readonly city: TestClient;
  readonly county: TestClient;
  readonly other: TestClient;
  /** Opens a term of a number not used before, and a round in it; of the county's office unless told otherwise. */
  readonly plannedRound: (client?: TestClient) => Promise<Omit<Planned, 'id'>>;
  /** Plans an inspection of the county's education bureau in a round of its own. */
  readonly planned: (more?: object) => Promise<Planned>;
}

export async function startPlanning(): Promise<Planning> {
  const application = await startTestApplication({ module: (platform) => AppModule.forRoot(platform), override: madeUpActors });
  await makePlaces(application);
  const { client: city } = await signIn(application, '市巡察办', ['inspectionOffice', places.cityOffice]);
  const { client: county } = await signIn(application, '县巡察办', ['inspectionOffice', places.countyOffice]);
  const { client: other } = await signIn(application, '外市巡察办', ['inspectionOffice', places.otherOffice]);
  let number = 0;

  async function plannedRound(client = county): Promise<Omit<Planned, 'id'>> {
    const termId = await idOf(client, '/terms', { number: ++number, title: `第${number}届` });
    const roundId = await idOf(client, '/rounds', { termId, number: 1, title: '第一轮', rulePack: 'inspection-county' });
    return { termId, roundId };
  }

  async function planned(more: object = {}): Promise<Planned> {
    const { termId, roundId } = await plannedRound();
    const id = await idOf(county, '/inspections', { roundId, unitId: places.townBureau, mode: 'regular', ...more });
    return { termId, roundId, id };
  }

  return { application, city, county, other, plannedRound, planned };
}

async function idOf(client: TestClient, path: string, body: object): Promise<string> {
  const answer = await client.post<{ id: string }>(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** The faults of an answer, as `path: code`. */
export function faultsOf(answer: { body: Record<string, unknown> }): string[] {
  const errors = (answer.body['errors'] ?? []) as { path: string; code: string }[];
  return errors.map(({ path, code }) => `${path}: ${code}`);
}
