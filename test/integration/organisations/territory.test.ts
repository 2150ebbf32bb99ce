import { SignIns } from '../../../src/modules/accounts/sign-ins.js';
import type { BindableRole } from '../../../src/modules/accounts/duties.js';
import { People } from '../accounts/people.js';

describe('the territory of a role', () => {
  let people: People;
  let count = 0;
  const at: Record<string, string> = {};

  beforeAll(async () => {
    people = await People.start();
    at['province'] = await people.organisation('province');
    at['city'] = await people.organisation('city', at['province']);
    at['cityOffice'] = await people.organisation('office', at['city']);
    at['supervision'] = await people.organisation('oversightBody', at['city']);
    at['branch'] = await people.organisation('department', at['supervision']);
    at['county'] = await people.organisation('county', at['city']);
    at['countyOffice'] = await people.organisation('office', at['county']);
    at['otherCity'] = await people.organisation('city', at['province']);
    at['otherOffice'] = await people.organisation('office', at['otherCity']);
    at['company'] = await people.organisation('enterprise');
  });
  afterAll(() => people.close());

  const tokenFor = async (role: BindableRole, org: string) =>
    people.tokenOf(await people.account(`person${++count}`, role, at[org]));
  const scopeOf = async (token: string) =>
    (await people.provided(SignIns).behind('token', token))?.actor.bindings[0]?.scopeOfficeIds;
  const names = (ids: readonly string[] = []) => ids.map((id) => Object.keys(at).find((name) => at[name] === id));

  it.each<[BindableRole, string, string[]]>([
    ['inspectionOffice', 'cityOffice', ['cityOffice', 'countyOffice']],
    ['inspectionOffice', 'countyOffice', ['countyOffice']],
    ['supervisor', 'supervision', ['cityOffice', 'countyOffice']],
    ['supervisor', 'branch', ['cityOffice', 'countyOffice']],
    ['leadership', 'city', ['cityOffice', 'countyOffice']],
    ['leadership', 'province', ['cityOffice', 'countyOffice', 'otherOffice']],
    ['leadership', 'company', []],
    ['teamLeader', 'cityOffice', []],
    ['unitHead', 'city', []],
    ['functionalDepartment', 'supervision', []],
    ['auditAdmin', 'province', []],
  ])('%s at %s is the offices %j', async (role, org, offices) => {
    expect(names(await scopeOf(await tokenFor(role, org)))).toEqual(offices);
  });

  it('follows the tree at once', async () => {
    const token = await tokenFor('leadership', 'otherCity');
    expect(names(await scopeOf(token))).toEqual(['otherOffice']);
    const newCounty = await people.organisation('county', at['otherCity']);
    const newOffice = await people.organisation('office', newCounty);
    expect(await scopeOf(token)).toEqual([at['otherOffice'], newOffice]);
    const system = await people.actor('operator', 'systemAdmin', at['city']);
    await system.patch(`/organisations/${newCounty}`, { parentId: at['city'] }, { version: 1 });
    expect(names(await scopeOf(token))).toEqual(['otherOffice']);
  });
});
