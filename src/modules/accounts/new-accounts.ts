import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AccountsCommands, type CreatedUser } from './accounts.commands.js';
import { FirstPasswords } from './first-passwords.js';
import type { NewUser } from './user.js';

/** An account just opened. The drawn password is absent where one was given, and where the request repeats an earlier one. */
export type OpenedAccount = CreatedUser & { readonly initialPassword?: string };

/** Opens accounts with their first passwords: a given one by the rules, or a drawn one that is shown once. */
@Injectable()
export class NewAccounts {
  constructor(
    private readonly accounts: AccountsCommands,
    private readonly passwords: FirstPasswords,
  ) {}

  /**
   * Opens one account.
   *
   * @param password absent: one is drawn
   * @param mustChange whether a given password is only good for choosing another
   * @throws Problem `request.invalid` for a password against the rules, and as `AccountsCommands.createUser`
   */
  async open(context: RequestContext, user: NewUser, password?: string, mustChange = true): Promise<OpenedAccount> {
    if (password === undefined) {
      const [opened] = await this.openWithDrawn(context, [user]);
      if (opened === undefined) throw new Error('no account was opened');
      return opened;
    }
    return this.accounts.createUser(context, user, { hash: await this.passwords.chosen(password, user.username), mustChange });
  }

  /** Opens many accounts in one transaction, each with a drawn password of its own. */
  async openWithDrawn(context: RequestContext, users: readonly NewUser[]): Promise<OpenedAccount[]> {
    const drawn = await Promise.all(users.map(() => this.passwords.drawn()));
    const shown: string[] = [];
    const passwordOf = (index: number) => {
      const first = drawn[index];
      if (first === undefined) throw new Error('every account has a drawn password');
      shown[index] = first.password;
      return first;
    };
    const [only, ...others] = users;
    const created =
      only !== undefined && others.length === 0
        ? [await this.accounts.createUser(context, only, passwordOf)]
        : await this.accounts.createUsers(context, users, passwordOf);
    return created.map((user, index) => ({ ...user, ...(shown[index] !== undefined && { initialPassword: shown[index] }) }));
  }
}
