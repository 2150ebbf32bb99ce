import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Failures } from './lockout.js';
import type { UserRow } from './user.js';

const columns = `id, username, name, email, duty, password_hash, must_change_password, active, failed_attempts, locked_until,
  last_sign_in_at, synthetic, version, created_at, updated_at`;

const findByName = statement<UserRow>('users.find-by-name', `SELECT ${columns} FROM users WHERE lower(username) = lower($1)`);
const findLocked = statement<UserRow>('users.find-locked', `SELECT ${columns} FROM users WHERE id = $1 FOR NO KEY UPDATE`);
const findNames = statement<{ username: string }>(
  'users.find-names',
  'SELECT lower(username) AS username FROM users WHERE lower(username) = ANY($1)',
);
const insert = statement(
  'users.insert',
  `INSERT INTO users (id, username, name, duty, password_hash, must_change_password, synthetic, email, password_changed_at, created_at, updated_at)
   SELECT row.*, $9, $9, $9
   FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[], $8::text[]) AS row`,
);
const update = statement(
  'users.update',
  'UPDATE users SET name = $2, active = $3, email = $4, version = version + 1, updated_at = $5 WHERE id = $1',
);
const setEmail = statement(
  'users.set-email',
  'UPDATE users SET email = $2, version = version + 1, updated_at = $3 WHERE id = $1',
);
const setPassword = statement(
  'users.set-password',
  `UPDATE users SET password_hash = $2, must_change_password = $3, password_changed_at = $4, failed_attempts = 0, locked_until = NULL,
     version = version + 1, updated_at = $4 WHERE id = $1`,
);
const setFailures = statement('users.set-failures', 'UPDATE users SET failed_attempts = $2, locked_until = $3 WHERE id = $1');
const signedIn = statement(
  'users.signed-in',
  'UPDATE users SET failed_attempts = 0, locked_until = NULL, last_sign_in_at = $2 WHERE id = $1',
);
const setDuty = statement('users.set-duty', 'UPDATE users SET duty = $2 WHERE id = $1 AND duty IS DISTINCT FROM $2');
const dropDuty = statement(
  'users.drop-duty',
  'UPDATE users SET duty = NULL WHERE id = $1 AND NOT EXISTS (SELECT FROM role_bindings WHERE user_id = $1)',
);
const lockAdmins = statement<{ id: string }>(
  'users.lock-admins',
  `SELECT id FROM users
   WHERE active AND EXISTS (SELECT FROM role_bindings WHERE user_id = users.id AND role = $1) ORDER BY id FOR NO KEY UPDATE`,
);

const findWorkingFor = statement<{ id: string }>(
  'users.find-working-for',
  `SELECT id FROM users WHERE id = ANY($2::uuid[]) AND active
     AND EXISTS (SELECT FROM role_bindings WHERE user_id = users.id AND org_id = $1)`,
);

/** Everything of a new account that its row keeps. */
export type NewUserRow = Pick<
  UserRow,
  'id' | 'username' | 'name' | 'email' | 'duty' | 'password_hash' | 'must_change_password' | 'synthetic'
>;

/** Reads and writes accounts. */
@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  async findByName(username: string): Promise<UserRow | undefined> {
    return (await this.database.rows(findByName, [username]))[0];
  }

  /** Which of these names, in lower case, accounts have. */
  async namesTaken(usernames: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows(findNames, [usernames.map((name) => name.toLowerCase())]);
    return new Set(rows.map((row) => row.username));
  }

  /** Those of the ids that are active accounts with a role in an organisation. */
  async findWorkingFor(unit: UnitOfWork, organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(findWorkingFor, [organisationId, ids])).map(({ id }) => id));
  }

  /** The account, held until the unit of work ends. */
  async findLocked(unit: UnitOfWork, id: string): Promise<UserRow | undefined> {
    return (await unit.read(findLocked, [id]))[0];
  }

  insert(unit: UnitOfWork, rows: readonly NewUserRow[]): void {
    const column = <Key extends keyof NewUserRow>(key: Key) => rows.map((row) => row[key]);
    unit.write(insert, [
      column('id'),
      column('username'),
      column('name'),
      column('duty'),
      column('password_hash'),
      column('must_change_password'),
      column('synthetic'),
      column('email'),
      unit.now,
    ]);
  }

  update(unit: UnitOfWork, { id, name, active, email }: Pick<UserRow, 'id' | 'name' | 'active' | 'email'>): void {
    unit.write(update, [id, name, active, email, unit.now]);
  }

  setEmail(unit: UnitOfWork, id: string, email: string | null): void {
    unit.write(setEmail, [id, email, unit.now]);
  }

  /** Sets a new password and ends a lock. */
  setPassword(unit: UnitOfWork, id: string, hash: string, mustChange: boolean): void {
    unit.write(setPassword, [id, hash, mustChange, unit.now]);
  }

  setFailures(unit: UnitOfWork, id: string, { attempts, lockedUntil }: Failures): void {
    unit.write(setFailures, [id, attempts, lockedUntil]);
  }

  signedIn(unit: UnitOfWork, id: string): void {
    unit.write(signedIn, [id, unit.now]);
  }

  /** Puts an account on the side of a role; the database refuses while it holds a role of another side. */
  setDuty(unit: UnitOfWork, id: string, duty: UserRow['duty']): void {
    unit.write(setDuty, [id, duty]);
  }

  /** Leaves an account without a side once it holds no role any more. */
  dropDuty(unit: UnitOfWork, id: string): void {
    unit.write(dropDuty, [id]);
  }

  /** The active holders of an administrator's role, held until the unit of work ends. */
  async lockAdministrators(unit: UnitOfWork, role: string): Promise<readonly string[]> {
    return (await unit.read(lockAdmins, [role])).map((row) => row.id);
  }
}
