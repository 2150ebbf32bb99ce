import { roles } from '../../workflows/kit/people.js';
import type { BindableRole } from '../../src/modules/accounts/duties.js';
import { seedId } from '../ids.js';

/** An account for everybody who tries the product: one for each role, named after the role's code. */
export interface DemoAccount {
  readonly id: string;
  readonly username: BindableRole;
  readonly name: string;
}

const madeAt = Date.parse('2024-11-01T08:30:00+08:00');

/** The account of each role. */
export const demoAccounts = Object.fromEntries(
  (Object.keys(roles) as (keyof typeof roles)[])
    .filter((role) => role !== 'clock')
    .map((role): [BindableRole, DemoAccount] => [
      role,
      { id: seedId(`account/${role}`, madeAt), username: role, name: `演示账号（${roles[role].zh}）` },
    ]),
) as Readonly<Record<BindableRole, DemoAccount>>;
