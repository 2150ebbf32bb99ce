import { AppModule } from '../../../src/app.module.js';
import { AccountsCommands } from '../../../src/modules/accounts/accounts.commands.js';
import { officeRoles, type BindableRole } from '../../../src/modules/accounts/duties.js';
import { PasswordHasher } from '../../../src/modules/accounts/password-hasher.js';
import { TokensCommands } from '../../../src/modules/accounts/tokens.commands.js';
import type { OrganisationKind } from '../../../src/modules/organisations/organisation-kinds.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import type { Answer, TestClient } from '../../support/client.js';
import { openPage, type PageClient } from '../../support/page-client.js';

/** A password that keeps the rules for every username of the tests. */
export const password = 'Kuai-Ma-2026!';

/** An application with organisations and accounts, and short ways to make both. */
export class People {
  private hash: string | undefined;
  private names = 0;

  constructor(readonly application: TestApplication) {}

  static async start(
    options: { readonly now?: string; readonly databaseUrl?: string; readonly env?: Readonly<Record<string, string>> } = {},
  ): Promise<People> {
    const application = await startTestApplication({
      now: options.now,
      env: options.env,
      module: ({ config, clock, databaseUrl }) =>
        AppModule.forRoot({ config, clock, databaseUrl: options.databaseUrl ?? databaseUrl }),
    });
    return new People(application);
  }

  close(): Promise<void> {
    return this.application.close();
  }

  get client(): TestClient {
    return this.application.client;
  }

  provided<Type extends object>(type: abstract new (...args: never[]) => Type): Type {
    return this.application.app.get<Type>(type, { strict: false });
  }

  /** Makes an organisation and gives its id. */
  async organisation(kind: OrganisationKind, parentId?: string, name = `${kind} ${++this.names}`): Promise<string> {
    const made = await this.provided(OrganisationsCommands).createOrganisation(systemContext('test'), { kind, parentId, name });
    return made.id;
  }

  /** Makes an account that signs in with `password`, with one role where one is named. */
  async account(username: string, role?: BindableRole, orgId?: string): Promise<string> {
    this.hash ??= await this.provided(PasswordHasher).hash(password);
    const bindings = role === undefined ? [] : [{ role, orgId: orgId ?? (await this.seatOf(role)) }];
    const made = await this.provided(AccountsCommands).createUser(
      systemContext('test'),
      { username, name: `Name of ${username}`, bindings },
      { hash: this.hash, mustChange: false },
    );
    return made.id;
  }

  private async seatOf(role: BindableRole): Promise<string> {
    return officeRoles.includes(role)
      ? this.organisation('office', await this.organisation('city'))
      : this.organisation('department');
  }

  /** Makes a token for an account, past the sign-in. */
  async tokenOf(id: string): Promise<string> {
    const context = { ...systemContext('test'), actor: { id, username: 'test', name: 'test', bindings: [] } };
    const made = await this.provided(TokensCommands).create(context, undefined, 'test', undefined);
    if (made.token === undefined) throw new Error('no token was made');
    return made.token;
  }

  /** Makes an account with a role and a client that is signed in as it. */
  async actor(username: string, role: BindableRole, orgId?: string): Promise<TestClient> {
    return this.client.as(await this.tokenOf(await this.account(username, role, orgId)));
  }

  signIn(username: string, given = password): Promise<Answer> {
    return this.client.post('/auth/login', { username, password: given });
  }

  /** Signs in as a page does. */
  page(username: string, given = password): Promise<PageClient> {
    return openPage(this.client, username, given);
  }
}
