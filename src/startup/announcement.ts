import { roles } from '../../workflows/kit/people.js';
import type { DemoAccount } from '../modules/accounts/demo-accounts.js';
import { words, type Words } from '../platform/words/words.js';
import type { Contents } from './contents.repository.js';

/** Something worth trying first: what it shows, and the command or address. */
export interface Suggestion {
  readonly label: Words;
  readonly how: string;
}

/** What the product says of itself once it is ready. */
export interface Announcement {
  readonly ready: true;
  /** Where people reach it: `BASE_URL`, or the local address. */
  readonly url: string;
  /** Where it really listens. */
  readonly listening: string;
  readonly docs: string;
  readonly database: 'embedded' | 'external';
  /** Absolute path of the folder with the embedded database and the files. */
  readonly dataDir: string;
  readonly contents: Contents;
  /** The demo accounts; `password` is null where it is not the one that this start knows. */
  readonly accounts: readonly (Omit<DemoAccount, 'id'> & { readonly roleLabel: Words })[];
  readonly try: readonly Suggestion[];
  readonly startedInMs: number;
}

/** Everything that goes into an announcement and is not worked out from the rest. */
export interface Facts {
  readonly listening: string;
  readonly baseUrl: string | undefined;
  readonly embedded: boolean;
  readonly dataDir: string;
  readonly contents: Contents;
  readonly accounts: readonly DemoAccount[];
  readonly startedInMs: number;
}

export function announcementOf({ baseUrl, listening, embedded, accounts, contents, ...rest }: Facts): Announcement {
  const url = baseUrl ?? listening;
  return {
    ready: true,
    url,
    listening,
    docs: `${url}/docs`,
    database: embedded ? 'embedded' : 'external',
    contents,
    accounts: accounts.map(({ username, password, role, organisation }) => ({
      username,
      password,
      role,
      roleLabel: roles[role],
      organisation,
    })),
    try: suggestions(`${url}/docs`, contents.example, accounts),
    ...rest,
  };
}

function suggestions(docs: string, example: string | null, accounts: readonly DemoAccount[]): Suggestion[] {
  const browse = { label: words('在浏览器中查看并试用接口', 'browse the API and try it'), how: docs };
  const draw = {
    label: words('看一张流程图：谁在哪一步能做什么', 'see the workflow: who may do what at which step'),
    how: 'npm run bihuan -- workflow show issue',
  };
  if (example === null || accounts.length === 0) {
    const open = {
      label: words('开一个账号', 'open an account'),
      how: 'npm run bihuan -- user add --help',
    };
    return [open, draw, browse];
  }
  const read = {
    label: words('看一个案件的一生', 'read the life of a case'),
    how: `npm run bihuan -- case show ${example}`,
  };
  const work = {
    label: words('看责任单位负责人的待办', 'see what waits for the head of a unit'),
    how: 'npm run bihuan -- case list --as unitHead --waiting',
  };
  return [read, work, browse];
}
