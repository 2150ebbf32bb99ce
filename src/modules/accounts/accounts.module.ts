import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Names } from '../../engine/names.js';
import { References } from '../../engine/write-path/references.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Authenticator } from '../../platform/http/authenticator.js';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccountAuthenticator } from './account-authenticator.js';
import { AccountsCommands } from './accounts.commands.js';
import { AccountsQueries } from './accounts.queries.js';
import { ActorsQueries } from './actors.queries.js';
import { AuthController } from './auth.controller.js';
import { BindingsCommands } from './bindings.commands.js';
import { BindingsRepository } from './bindings.repository.js';
import { CredentialCheck } from './credential-check.js';
import { DemoAccounts } from './demo-accounts.js';
import { EndedSessions } from './ended-sessions.js';
import { FirstPasswords } from './first-passwords.js';
import { NewAccounts } from './new-accounts.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordsCommands } from './passwords.commands.js';
import { LinkSignInsQueries } from './link-sign-ins.queries.js';
import { OpenSignInsQueries } from './open-sign-ins.queries.js';
import { ProfilesCommands } from './profiles.commands.js';
import { PersonNames } from './person-names.js';
import { RoleRules } from './role-rules.js';
import { sessionClock, SessionClock } from './session-clock.js';
import { SignInRate } from './sign-in-rate.js';
import { SignInCommands } from './sign-in.commands.js';
import { SignIns } from './sign-ins.js';
import { SignInsRepository } from './sign-ins.repository.js';
import { TokensCommands } from './tokens.commands.js';
import { TokensController } from './tokens.controller.js';
import { TokensRepository } from './tokens.repository.js';
import { UnknownNames } from './unknown-names.js';
import { UsersImportController } from './users-import.controller.js';
import { UsersImport } from './users-import.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';

/** Who may use the product, as what, and how they prove it. */
@Module({
  imports: [AuditModule, EngineModule, OrganisationsModule],
  controllers: [AuthController, TokensController, UsersImportController, UsersController],
  providers: [
    { provide: Authenticator, useClass: AccountAuthenticator },
    { provide: SessionClock, useFactory: sessionClock, inject: [Clock, Config] },
    SignIns,
    SignInCommands,
    SignInRate,
    UnknownNames,
    CredentialCheck,
    PasswordHasher,
    PasswordsCommands,
    FirstPasswords,
    AccountsCommands,
    AccountsQueries,
    ActorsQueries,
    DemoAccounts,
    EndedSessions,
    NewAccounts,
    LinkSignInsQueries,
    OpenSignInsQueries,
    PersonNames,
    ProfilesCommands,
    BindingsCommands,
    RoleRules,
    TokensCommands,
    UsersImport,
    UsersRepository,
    BindingsRepository,
    SignInsRepository,
    TokensRepository,
  ],
  exports: [
    Authenticator,
    AccountsCommands,
    AccountsQueries,
    ActorsQueries,
    BindingsCommands,
    DemoAccounts,
    LinkSignInsQueries,
    NewAccounts,
    OpenSignInsQueries,
    PasswordHasher,
    PasswordsCommands,
    ProfilesCommands,
    TokensCommands,
  ],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly users: UsersRepository,
    private readonly names: Names,
    private readonly personNames: PersonNames,
  ) {}

  /** An event may name somebody who works in the unit that answers for the case. */
  onModuleInit(): void {
    this.names.provide('person', (ids) => this.personNames.of(ids));
    this.references.check('person', (unit, { unitId }, ids) => this.users.findWorkingFor(unit, unitId, ids));
  }
}
