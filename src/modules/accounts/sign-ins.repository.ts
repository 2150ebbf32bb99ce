import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Binding } from '../../platform/http/actor.js';
import { areaKinds } from '../organisations/organisations.queries.js';
import { oversightRoles } from './duties.js';
import type { TokenScope } from './sign-in.js';

/** An account as it stands behind a cookie or a token. */
export interface SignInRow {
  readonly user_id: string;
  readonly username: string;
  readonly name: string;
  readonly must_change_password: boolean;
  readonly bindings: readonly Binding[];
  readonly scope: TokenScope;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
}

/** A session as it begins. */
export interface NewSession {
  /** SHA-256 of the cookie's value, hex. */
  readonly credential: string;
  readonly userId: string;
  readonly ip: string;
  readonly userAgent: string;
}

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** The territory of a body is the subtree of the nearest area at or above it; an office there is overseen. */
export const actorBindings = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', binding.role, 'orgId', own.id, 'orgName', own.name, 'scopeOfficeIds',
    CASE WHEN binding.role IN (${list(oversightRoles)}) THEN (
      SELECT coalesce(jsonb_agg(office.id ORDER BY office.path), '[]')
      FROM organisations AS office
      WHERE office.kind = 'office' AND office.path >= territory.path AND office.path < territory.path || '~'
    ) ELSE '[]' END) || CASE WHEN partner.grants IS NULL THEN '{}' ELSE jsonb_build_object('grants', partner.grants) END
    ORDER BY binding.created_at, binding.id), '[]')
  FROM role_bindings AS binding
  JOIN organisations AS own ON own.id = binding.org_id
  LEFT JOIN LATERAL (
    SELECT area.path FROM organisations AS area
    WHERE area.id = ANY (string_to_array(trim(BOTH '/' FROM own.path), '/')::uuid[]) AND area.kind IN (${list(areaKinds)})
    ORDER BY length(area.path) DESC LIMIT 1
  ) AS territory ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('inspectionId', granted.inspection_id, 'themes', granted.themes,
      'caseIds', granted.case_ids, 'until', granted.until)) AS grants
    FROM inspection_partners AS granted
    WHERE granted.organisation_id = own.id AND granted.revoked_at IS NULL
      AND binding.role IN ('supervisor', 'functionalDepartment')
  ) AS partner ON true
  WHERE binding.user_id = account.id
) AS bindings`;

const account = `account.id AS user_id, account.username, account.name, account.must_change_password, ${actorBindings}`;

const findSession = statement<SignInRow>(
  'sign-ins.find-session',
  `SELECT ${account}, 'full' AS scope, session.created_at, NULL::timestamptz AS expires_at, session.last_seen_at AS last_used_at
   FROM sessions AS session JOIN users AS account ON account.id = session.user_id
   WHERE session.token_hash = $1 AND account.active`,
);
const findToken = statement<SignInRow>(
  'sign-ins.find-token',
  `SELECT ${account}, token.scope, token.created_at, token.expires_at, token.last_used_at
   FROM api_tokens AS token JOIN users AS account ON account.id = token.user_id
   WHERE token.token_hash = $1 AND account.active`,
);
const touchSession = statement(
  'sign-ins.touch-session',
  'UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2',
);
const touchToken = statement(
  'sign-ins.touch-token',
  'UPDATE api_tokens SET last_used_at = $2 WHERE token_hash = $1 AND (last_used_at IS NULL OR last_used_at < $2)',
);
const insertSession = statement(
  'sign-ins.insert-session',
  'INSERT INTO sessions (token_hash, user_id, ip, user_agent, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $5, $5)',
);
const endSession = statement('sign-ins.end-session', 'DELETE FROM sessions WHERE token_hash = $1');
const endSessions = statement(
  'sign-ins.end-sessions',
  'DELETE FROM sessions WHERE user_id = $1 AND ($2::bytea IS NULL OR token_hash <> $2)',
);
const dropEnded = statement(
  'sign-ins.drop-ended',
  'DELETE FROM sessions WHERE user_id = $1 AND (created_at <= $2 OR last_seen_at <= $3)',
);
const dropAllEnded = statement('sign-ins.drop-all-ended', 'DELETE FROM sessions WHERE created_at <= $1 OR last_seen_at <= $2');
const revokeTokens = statement('sign-ins.revoke-tokens', 'DELETE FROM api_tokens WHERE user_id = $1');

/** Keeps sessions and finds who is behind a session or a token. */
@Injectable()
export class SignInsRepository {
  constructor(private readonly database: Database) {}

  async find(kind: 'session' | 'token', credential: string): Promise<SignInRow | undefined> {
    const [row] = await this.database.rows(kind === 'session' ? findSession : findToken, [Buffer.from(credential, 'hex')]);
    return row;
  }

  touch(unit: UnitOfWork, kind: 'session' | 'token', credential: string, at: Date): void {
    unit.write(kind === 'session' ? touchSession : touchToken, [Buffer.from(credential, 'hex'), at]);
  }

  addSession(unit: UnitOfWork, { credential, userId, ip, userAgent }: NewSession, at: Date): void {
    unit.write(insertSession, [Buffer.from(credential, 'hex'), userId, ip, userAgent, at]);
  }

  endSession(unit: UnitOfWork, credential: string): void {
    unit.write(endSession, [Buffer.from(credential, 'hex')]);
  }

  /** Ends all sessions of an account, or all but one. */
  endSessions(unit: UnitOfWork, userId: string, except?: string): void {
    unit.write(endSessions, [userId, except === undefined ? null : Buffer.from(except, 'hex')]);
  }

  /** Removes an account's sessions that began or were last used too long ago. */
  dropEnded(unit: UnitOfWork, userId: string, begunBefore: Date, unusedSince: Date): void {
    unit.write(dropEnded, [userId, begunBefore, unusedSince]);
  }

  /** As `dropEnded`, of every account. */
  dropAllEnded(unit: UnitOfWork, begunBefore: Date, unusedSince: Date): void {
    unit.write(dropAllEnded, [begunBefore, unusedSince]);
  }

  revokeTokens(unit: UnitOfWork, userId: string): void {
    unit.write(revokeTokens, [userId]);
  }
}
