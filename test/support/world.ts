import type { TestingModuleBuilder } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, Binding } from '../../src/platform/http/actor.js';
import { Authenticator } from '../../src/platform/http/authenticator.js';
import { systemActor } from '../../src/platform/http/system-actor.js';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import type { TestApplication } from './application.js';
import type { TestClient } from './client.js';

/** Takes a bearer token for the id of an actor that the test has made up. */
export class MadeUpActors extends Authenticator {
  readonly actors = new Map<string, Actor>();

  override async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    return this.actors.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
  }
}

/** Puts made-up actors in the place of accounts: for `startTestApplication`. */
export function madeUpActors(builder: TestingModuleBuilder): TestingModuleBuilder {
  return builder.overrideProvider(Authenticator).useClass(MadeUpActors);
}

/** A city with an office, a county in it with an office of its own, a unit in each, and a second city with an office. */
export const places = {
  city: uuidv7(),
  cityOffice: uuidv7(),
  bureau: uuidv7(),
  county: uuidv7(),
  countyOffice: uuidv7(),
  townBureau: uuidv7(),
  otherCity: uuidv7(),
  otherOffice: uuidv7(),
  otherBureau: uuidv7(),
} as const;

/** Makes the organisations of `places`. */
export async function makePlaces({ app }: TestApplication): Promise<void> {
  const context = { actor: systemActor, requestId: 'test', language: 'zh' } as const;
  await app.get(OrganisationsCommands, { strict: false }).createOrganisations(context, [
    { id: places.city, name: '甲市', kind: 'city' },
    { id: places.cityOffice, parentId: places.city, name: '甲市巡察办', kind: 'office' },
    { id: places.bureau, parentId: places.city, name: '甲市财政局', kind: 'department' },
    { id: places.county, parentId: places.city, name: '乙县', kind: 'county' },
    { id: places.countyOffice, parentId: places.county, name: '乙县巡察办', kind: 'office' },
    { id: places.townBureau, parentId: places.county, name: '乙县教育局', kind: 'department', synthetic: true },
    { id: places.otherCity, name: '丙市', kind: 'city' },
    { id: places.otherOffice, parentId: places.otherCity, name: '丙市巡察办', kind: 'office' },
    { id: places.otherBureau, parentId: places.otherCity, name: '丙市财政局', kind: 'department' },
  ]);
}

const territory: Readonly<Record<string, readonly string[]>> = {
  [places.cityOffice]: [places.cityOffice, places.countyOffice],
  [places.countyOffice]: [places.countyOffice],
  [places.otherOffice]: [places.otherOffice],
};
const overseeing = ['inspectionOffice', 'supervisor', 'leadership'];

/** Makes an account with roles in organisations and a client that is signed in as it. */
export async function signIn(
  { app, database, client }: TestApplication,
  name: string,
  ...roles: readonly (readonly [role: string, orgId: string])[]
): Promise<{ id: string; actor: Actor; client: TestClient }> {
  const id = uuidv7();
  const bindings = roles.map(([role, orgId]): Binding => ({
    role,
    orgId,
    orgName: '',
    scopeOfficeIds: overseeing.includes(role) ? (territory[orgId] ?? []) : [],
  }));
  const actor: Actor = { id, username: name, name, bindings };
  app.get<unknown, MadeUpActors>(Authenticator, { strict: false }).actors.set(id, actor);
  await database.rows(
    `INSERT INTO users (id, username, name, duty, password_hash, must_change_password, password_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'business', '', false, now(), now(), now())`,
    [id, `${name}-${id}`, name],
  );
  for (const [role, orgId] of roles) {
    await database.rows(
      `INSERT INTO role_bindings (id, user_id, role, duty, org_id, created_at) VALUES ($1, $2, $3, 'business', $4, now())`,
      [uuidv7(), id, role, orgId],
    );
  }
  return { id, actor, client: client.as(id) };
}
