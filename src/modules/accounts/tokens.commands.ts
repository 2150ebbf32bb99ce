import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { hashOfSecret, newSecret } from './secrets.js';
import { SessionClock } from './session-clock.js';
import type { SignIn, TokenScope } from './sign-in.js';
import { expiryPassed, sessionRequired, tokenNotFound } from './sign-in.errors.js';
import { accountChanged } from './sign-ins.js';
import { TokensRepository, type TokenRow } from './tokens.repository.js';

/** A token as its owner sees it. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Right to the minute. */
  readonly lastUsedAt: string | null;
}

/** A token as it is made: the only time that its secret is shown. */
export interface MadeToken extends Token {
  /** Absent when the request is the repetition of an earlier one: what was shown once is not kept. */
  readonly token?: string;
}

/** Makes, lists and revokes the tokens by which machines act for an account. */
@Injectable()
export class TokensCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly tokens: TokensRepository,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
    private readonly clock: SessionClock,
  ) {}

  /**
   * Makes a token for one's own account.
   *
   * @param signIn how the caller signed in; a token makes no tokens. Undefined: the product itself, for its own account or in a test
   * @param expiresAt RFC 3339; absent: until it is revoked
   * @throws Problem `auth.session-required`, `auth.expiry-passed`
   */
  async create(
    context: RequestContext,
    signIn: SignIn | undefined,
    name: string,
    expiresAt: string | undefined,
    scope: TokenScope = 'full',
  ): Promise<MadeToken> {
    if (signIn?.kind === 'token') throw new Problem(sessionRequired);
    const secret = `bihuan_${newSecret()}`;
    let shown: string | undefined;
    const token = await this.transactions.run(context, async (unit) => {
      const expiry = expiresAt === undefined ? null : new Date(expiresAt);
      if (expiry !== null && expiry <= this.clock.now()) throw new Problem(expiryPassed);
      const row: TokenRow = {
        id: uuidv7(),
        user_id: unit.actor.id,
        name,
        scope,
        created_at: unit.now,
        expires_at: expiry,
        last_used_at: null,
      };
      this.tokens.insert(unit, row, hashOfSecret(secret));
      this.audit.record(unit, { action: 'token.created', target: { type: 'token', id: row.id, name }, after: tokenOf(row) });
      shown = secret;
      return tokenOf(row);
    });
    return { ...token, ...(shown !== undefined && { token: shown }) };
  }

  async list(userId: string): Promise<Token[]> {
    return (await this.tokens.list(userId)).map(tokenOf);
  }

  /**
   * Revokes a token of one's own; the next request that carries it is refused.
   *
   * @throws Problem `auth.token-not-found`
   */
  async revoke(context: RequestContext, id: string): Promise<void> {
    await this.transactions.run(context, async (unit) => {
      const row = await this.tokens.find(unit, unit.actor.id, id);
      if (row === undefined) throw new Problem(tokenNotFound);
      this.tokens.remove(unit, id);
      this.audit.record(unit, { action: 'token.revoked', target: { type: 'token', id, name: row.name }, before: tokenOf(row) });
      this.announcements.announce(unit, accountChanged, unit.actor.id);
    });
    this.announcements.tell(accountChanged, context.actor.id);
  }
}

function tokenOf(row: TokenRow): Token {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}
