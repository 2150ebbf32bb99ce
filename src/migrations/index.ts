import type { MigrationInterface } from 'typeorm';
import { Platform1700000000050 } from './1700000000050-platform.js';
import { OrganisationsAndAccounts1700000000200 } from './1700000000200-organisations-and-accounts.js';

/** Every migration in the order in which they run; the schema comes from here and from nowhere else. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Platform1700000000050,
  OrganisationsAndAccounts1700000000200,
];
