import { placeIds, type Name } from '../../support/city-people.js';
import type { City } from '../../support/city.js';
import type { TestClient } from '../../support/client.js';
import { openPage } from '../../support/page-client.js';

/** A unit of the round, with those who speak for it. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly head: TestClient;
  readonly liaison: TestClient;
}

/** What a first password is worth: nothing but choosing another. */
const chosenPassword = 'Xuan-Hao-2026!';

/** The bureaus of the city, and one of each of two counties, whose accounts the administrators open as they would any. */
export async function openUnits(city: City): Promise<{ cityUnit: Unit; counties: readonly [Unit, Unit]; otherUnit: Unit }> {
  const secondCounty = await organisation(city, '白水县', 'county', placeIds.city);
  return {
    cityUnit: await known(city, placeIds.unit, '云州市住建局', 'head', 'liaison'),
    otherUnit: await known(city, placeIds.otherUnit, '云州市教育局', 'otherHead', 'otherLiaison'),
    counties: [
      await opened(city, '青川县民政局', placeIds.county, 'qingchuan'),
      await opened(city, '白水县民政局', secondCounty, 'baishui'),
    ],
  };
}

async function known(city: City, id: string, name: string, head: Name, liaison: Name): Promise<Unit> {
  return { id, name, head: await city.as(head), liaison: await city.as(liaison) };
}

async function opened(city: City, name: string, countyId: string, prefix: string): Promise<Unit> {
  const id = await organisation(city, name, 'department', countyId);
  const head = await account(city, `${prefix}-head`, `${name}局长`, 'unitHead', id);
  return { id, name, head, liaison: await account(city, `${prefix}-liaison`, `${name}联络员`, 'unitLiaison', id) };
}

async function organisation(city: City, name: string, kind: string, parentId: string): Promise<string> {
  return made(await city.as('systemAdmin'), '/organisations', { name, kind, parentId });
}

/** Opens an account with a drawn password; its owner chooses another, and makes a token, for a session ends long before a round does. */
async function account(city: City, username: string, name: string, role: string, orgId: string): Promise<TestClient> {
  const admin = await city.as('securityAdmin');
  const { status, body } = await admin.post('/users', { username, name, bindings: [{ role, orgId }] });
  if (status !== 201) throw new Error(`POST /users answered ${status}: ${JSON.stringify(body)}`);
  const first = String(body['initialPassword']);
  const page = await openPage(city.application.client, username, first);
  const changed = await page.post('/auth/password', { currentPassword: first, newPassword: chosenPassword });
  if (changed.status !== 204) throw new Error(`POST /auth/password answered ${changed.status}: ${changed.text}`);
  const again = await openPage(city.application.client, username, chosenPassword);
  const token = await again.post<{ token: string }>('/auth/tokens', { name: '单位系统' });
  if (token.status !== 201) throw new Error(`POST /auth/tokens answered ${token.status}: ${token.text}`);
  return city.application.client.as(token.body.token);
}

/** Makes something that answers with its id. @throws Error with the answer of a refusal */
export async function made(client: TestClient, path: string, body: object): Promise<string> {
  const answer = await client.post<{ id: string }>(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.body.id;
}
