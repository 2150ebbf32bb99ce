import { validate as isUuid } from 'uuid';
import { roles } from '../../workflows/kit/people.js';
import { CreateUserDto } from '../modules/accounts/dto/create-user.dto.js';
import { bindableRoles, type BindableRole } from '../modules/accounts/duties.js';
import { NewAccounts } from '../modules/accounts/new-accounts.js';
import type { NewBinding } from '../modules/accounts/user.js';
import { organisationList } from '../modules/organisations/organisations.list.js';
import { OrganisationsQueries } from '../modules/organisations/organisations.queries.js';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import { maxLimit, parseList } from '../platform/http/page.js';
import { validated } from '../platform/http/validation.js';
import { words } from '../platform/words/words.js';
import type { Call, Handler, Session } from './command.js';
import { UsageError } from './usage-error.js';

const organisationUnknown = defineProblem(
  404,
  'cli.unknown-organisation',
  words('没有这个单位', 'No such organisation'),
  words(
    '找不到单位“{organisation}”：可用名称、代码、编号，或从根起以 / 分隔的名称。',
    'There is no organisation "{organisation}": give its name, code or id, or names from the root with / between them.',
  ),
);
const organisationAmbiguous = defineProblem(
  409,
  'cli.ambiguous-organisation',
  words('单位不唯一', 'Several organisations'),
  words(
    '有多个单位名为“{organisation}”：请用代码、编号或从根起的名称。',
    'Several are called "{organisation}": give the code, the id, or names from the root.',
  ),
);

/** Creates an account whose first password is drawn and shown once. */
export const run: Handler = async (call) => {
  const asked = call.options.list('role').map(roleAt);
  const session = await call.session();
  const bindings: NewBinding[] = [];
  for (const { role, place } of asked) bindings.push({ role, orgId: await organisationId(session, place) });
  const user = validated(CreateUserDto, { username: call.args[0], name: nameOf(call), bindings });
  const opened = await session.get(NewAccounts).open(await session.context(), user);
  return {
    data: opened,
    screen: ({ language, pen }) => [
      `${pen.paint('good', '✓')} ${language === 'zh' ? '已新建账号' : 'created'} ${pen.paint('accent', opened.username)}  ${opened.name}`,
      ...asked.map(({ role, place }) => `  ${roles[role][language]}  ${pen.paint('muted', place)}`),
      `  ${language === 'zh' ? '初始密码' : 'first password'}  ${pen.paint('strong', opened.initialPassword ?? '')}  ` +
        pen.paint(
          'muted',
          language === 'zh' ? '只显示这一次，首次登录须修改' : 'shown this once; to be changed at the first sign-in',
        ),
    ],
  };
};

function nameOf({ options }: Call): string {
  const name = options.text('name');
  if (name === undefined) throw new UsageError(words('请用 --name 给出姓名', "Give the person's name with --name"));
  return name;
}

function roleAt(given: string): { readonly role: BindableRole; readonly place: string } {
  const [, name = '', place = ''] = /^([^@]*)@(.+)$/s.exec(given) ?? [];
  const role = bindableRoles.find((known) => known === name);
  if (role !== undefined) return { role, place };
  const list = bindableRoles.join(', ');
  throw new UsageError(
    words(
      `“${given}”须形如 角色@单位，角色须为以下之一：${list}`,
      `"${given}" must be role@organisation, with one of these roles: ${list}`,
    ),
  );
}

async function organisationId(session: Session, place: string): Promise<string> {
  if (isUuid(place)) return place;
  const queries = session.get(OrganisationsQueries);
  const placed = (await queries.known()).named(place);
  if (placed !== undefined) return placed.id;
  const { items } = await queries.list(parseList({ q: place, limit: String(maxLimit) }, organisationList));
  const [only, ...others] = items.filter(({ name }) => name === place);
  if (only === undefined) throw new Problem(organisationUnknown, { params: { organisation: place } });
  if (others.length > 0) throw new Problem(organisationAmbiguous, { params: { organisation: place } });
  return only.id;
}
