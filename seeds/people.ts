import { randomUUID } from 'node:crypto';
import { AccountsCommands } from '../src/modules/accounts/accounts.commands.js';
import { AccountsQueries } from '../src/modules/accounts/accounts.queries.js';
import { BindingsCommands } from '../src/modules/accounts/bindings.commands.js';
import type { BindableRole } from '../src/modules/accounts/duties.js';
import { PasswordHasher } from '../src/modules/accounts/password-hasher.js';
import type { NewUser } from '../src/modules/accounts/user.js';
import type { Actor, Binding } from '../src/platform/http/actor.js';
import { systemContext } from '../src/platform/http/system-actor.js';
import type { Seeding } from './seeding.js';

/** Somebody who acts in seeded histories: an account that holds roles. */
export interface SeedPerson extends Actor {
  readonly bindings: readonly (Binding & { readonly role: BindableRole })[];
}

const context = systemContext('seeds');
const find = { strict: false } as const;

/** Opens the accounts of those who only act in histories; the password that they share is thrown away, so nobody signs in as them. */
export async function openSilentAccounts(
  { app, seeds }: Seeding,
  people: readonly SeedPerson[],
  synthetic: boolean,
): Promise<void> {
  const missing = await seeds.missing('users', people);
  if (missing.length === 0) return;
  const hash = await app.get(PasswordHasher, find).hash(`${randomUUID()}${randomUUID()}`);
  const users = missing.map((person) => ({ ...newUserOf(person), synthetic }));
  await app.get(AccountsCommands, find).createUsers(context, users, { hash, mustChange: true });
}

/** Opens the accounts that everybody may try, under one password, or gives them the roles that they lack. */
export async function openDemoAccounts({ app, seeds }: Seeding, people: readonly SeedPerson[], password: string): Promise<void> {
  const missing = await seeds.missing('users', people);
  if (missing.length > 0) {
    const hash = await app.get(PasswordHasher, find).hash(password);
    const users = missing.map((person) => ({ ...newUserOf(person), synthetic: true }));
    await app.get(AccountsCommands, find).createUsers(context, users, { hash, mustChange: false });
  }
  for (const { id, bindings } of people.filter((person) => !missing.includes(person))) {
    const held = (await app.get(AccountsQueries, find).read(id)).bindings;
    for (const { role, orgId } of bindings) {
      if (held.some((binding) => binding.role === role && binding.orgId === orgId)) continue;
      await app.get(BindingsCommands, find).bindRole(context, id, { role, orgId });
    }
  }
}

function newUserOf({ id, username, name, bindings }: SeedPerson): NewUser {
  return { id, username, name, bindings: bindings.map(({ role, orgId }) => ({ role, orgId })) };
}
