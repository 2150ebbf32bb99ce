import type { BindableRole } from '../../src/modules/accounts/duties.js';
import { seedId } from '../ids.js';
import type { SeedPerson } from '../people.js';
import { demoAccounts } from '../reference/demo-accounts.js';
import names from './names.json' with { type: 'json' };
import type { Place } from './places.js';
import type { Random } from './random.js';

/** People and the roles that they hold, as they are taken on one after another. */
export class Population {
  /** Those who only act in histories. */
  readonly silent: SeedPerson[] = [];
  /** The demo accounts. */
  readonly demo: SeedPerson[] = [];
  private readonly holding = new Map<string, SeedPerson[]>();

  constructor(
    private readonly at: number,
    private readonly random: Random,
  ) {}

  /**
   * Takes somebody on.
   *
   * @param slug ends the username
   * @param overseen the offices that the role watches over
   */
  employ(role: BindableRole, place: Place, slug: string, overseen: readonly string[] = []): SeedPerson {
    const username = `${place.key}-${slug}`;
    const name = `${this.random.pick(names.surnames)}${this.random.pick(names.given)}`;
    const id = seedId(`demo/${username}`, this.at + this.silent.length);
    const person = { id, username, name, bindings: [bindingOf(role, place, overseen)] };
    this.silent.push(person);
    return this.hold(role, place, person);
  }

  /** Gives a role's demo account its place. */
  appoint(role: BindableRole, place: Place, overseen: readonly string[] = []): SeedPerson {
    const person = { ...demoAccounts[role], bindings: [bindingOf(role, place, overseen)] };
    this.demo.push(person);
    return this.hold(role, place, person);
  }

  /** Whoever holds a role in an organisation. */
  holders(role: BindableRole, place: Place): readonly SeedPerson[] {
    return this.holding.get(`${role}|${place.id}`) ?? [];
  }

  private hold(role: BindableRole, place: Place, person: SeedPerson): SeedPerson {
    this.holding.set(`${role}|${place.id}`, [...this.holders(role, place), person]);
    return person;
  }
}

function bindingOf(role: BindableRole, place: Place, scopeOfficeIds: readonly string[]) {
  return { role, orgId: place.id, orgName: place.name, scopeOfficeIds };
}
