import { v7 as uuidv7 } from 'uuid';
import type { BindableRole } from '../../src/modules/accounts/duties.js';
import type { OrganisationKind } from '../../src/modules/organisations/organisation-kinds.js';

interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly under?: string;
}

const organisation = (name: string, kind: OrganisationKind, under?: string): Organisation => ({ name, kind, under });

/** A province with a city in it, a county in that city, and another city: parents before what stands under them. */
export const organisations = {
  province: organisation('江岭省', 'province'),
  provinceOffice: organisation('江岭省委巡视办', 'office', 'province'),
  provinceDiscipline: organisation('江岭省纪委监委', 'oversightBody', 'province'),
  city: organisation('云州市', 'city', 'province'),
  office: organisation('云州市委巡察办', 'office', 'city'),
  discipline: organisation('云州市纪委监委', 'oversightBody', 'city'),
  personnel: organisation('云州市委组织部', 'oversightBody', 'city'),
  audit: organisation('云州市审计局', 'oversightBody', 'city'),
  inspectorate: organisation('云州市委督查室', 'oversightBody', 'city'),
  finance: organisation('云州市财政局', 'department', 'city'),
  assets: organisation('云州市国资委', 'department', 'city'),
  leadingGroup: organisation('云州市委巡察工作领导小组', 'partyOrganisation', 'city'),
  unit: organisation('云州市住建局', 'department', 'city'),
  otherUnit: organisation('云州市教育局', 'department', 'city'),
  county: organisation('青川县', 'county', 'city'),
  countyOffice: organisation('青川县委巡察办', 'office', 'county'),
  countyDiscipline: organisation('青川县纪委监委', 'oversightBody', 'county'),
  foreignCity: organisation('海安市', 'city', 'province'),
  foreignOffice: organisation('海安市委巡察办', 'office', 'foreignCity'),
  foreignDiscipline: organisation('海安市纪委监委', 'oversightBody', 'foreignCity'),
  foreignFinance: organisation('海安市财政局', 'department', 'foreignCity'),
  foreignLeadingGroup: organisation('海安市委巡察工作领导小组', 'partyOrganisation', 'foreignCity'),
  foreignUnit: organisation('海安市住建局', 'department', 'foreignCity'),
} as const satisfies Record<string, Organisation>;

export type Place = keyof typeof organisations;

/** An id for every organisation, ascending in the order above. */
export const placeIds = Object.fromEntries(Object.keys(organisations).map((place) => [place, uuidv7()])) as Record<Place, string>;

interface Person {
  readonly name: string;
  readonly bindings: readonly (readonly [role: BindableRole, place: Place])[];
}

const person = (name: string, ...bindings: Person['bindings']): Person => ({ name, bindings });

/** Who works in that world. Those of the city itself come first; `member` to `leader` and `allHats` are on the inspection's roster. */
export const people = {
  office: person('赵启', ['inspectionOffice', 'office']),
  secondOfficer: person('钱明', ['inspectionOffice', 'office']),
  author: person('孙立', ['teamMember', 'office']),
  member: person('李安', ['teamMember', 'office']),
  deputy: person('周正', ['deputyLeader', 'office']),
  leader: person('吴越', ['teamLeader', 'office']),
  offRoster: person('郑波', ['teamMember', 'office']),
  liaison: person('王芳', ['unitLiaison', 'unit']),
  head: person('冯远', ['unitHead', 'unit']),
  otherLiaison: person('陈静', ['unitLiaison', 'otherUnit']),
  otherHead: person('褚江', ['unitHead', 'otherUnit']),
  discipline: person('卫国', ['supervisor', 'discipline']),
  personnel: person('蒋敏', ['supervisor', 'personnel']),
  audit: person('沈平', ['supervisor', 'audit']),
  inspectorate: person('韩松', ['supervisor', 'inspectorate']),
  finance: person('杨柳', ['functionalDepartment', 'finance']),
  assets: person('朱红', ['functionalDepartment', 'assets']),
  leadership: person('秦岭', ['leadership', 'leadingGroup']),
  systemAdmin: person('尤勇', ['systemAdmin', 'city']),
  securityAdmin: person('许可', ['securityAdmin', 'city']),
  auditAdmin: person('何诚', ['auditAdmin', 'city']),
  /** Holds so many roles that only the separation of duties can stop them. */
  allHats: person(
    '吕全',
    ['teamMember', 'office'],
    ['deputyLeader', 'office'],
    ['teamLeader', 'office'],
    ['inspectionOffice', 'office'],
    ['unitHead', 'unit'],
    ['supervisor', 'discipline'],
  ),
  provinceOffice: person('施展', ['inspectionOffice', 'provinceOffice']),
  provinceDiscipline: person('张弛', ['supervisor', 'provinceDiscipline']),
  provinceLeadership: person('孔阳', ['leadership', 'province']),
  countyOffice: person('曹峰', ['inspectionOffice', 'countyOffice']),
  countyDiscipline: person('严明', ['supervisor', 'countyDiscipline']),
  foreignOffice: person('华山', ['inspectionOffice', 'foreignOffice']),
  foreignMember: person('金石', ['teamMember', 'foreignOffice']),
  foreignDeputy: person('魏然', ['deputyLeader', 'foreignOffice']),
  foreignLeader: person('陶然', ['teamLeader', 'foreignOffice']),
  foreignLiaison: person('姜山', ['unitLiaison', 'foreignUnit']),
  foreignHead: person('戚风', ['unitHead', 'foreignUnit']),
  foreignDiscipline: person('谢意', ['supervisor', 'foreignDiscipline']),
  foreignFinance: person('邹平', ['functionalDepartment', 'foreignFinance']),
  foreignLeadership: person('喻言', ['leadership', 'foreignLeadingGroup']),
} as const satisfies Record<string, Person>;

export type Name = keyof typeof people;

/** An id for every account. */
export const accountIds = Object.fromEntries(Object.keys(people).map((name) => [name, uuidv7()])) as Record<Name, string>;
