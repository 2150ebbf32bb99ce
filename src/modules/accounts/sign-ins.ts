import { Injectable } from '@nestjs/common';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { Remembered } from '../../platform/memory/remembered.js';
import { organisationsChanged } from '../organisations/organisations.commands.js';
import { grantsChanged } from './actors.queries.js';
import { SessionClock } from './session-clock.js';
import { csrfTokenOf, hashOfSecret } from './secrets.js';
import { sessionIdleMs, sessionLifeMs, writeUseEveryMs, type SignIn } from './sign-in.js';
import { SignInsRepository, type SignInRow } from './sign-ins.repository.js';

/** Told of with an account's id whenever what is remembered of it may be out of date. */
export const accountChanged = 'bihuan_accounts';

const capacity = 10_000;

/**
 * Who is behind a cookie or a token. Remembered until the account, one of its sessions or tokens, or the tree changes,
 * in this process at once and in others as soon as Postgres tells them.
 */
@Injectable()
export class SignIns {
  private readonly remembered: Remembered<SignIn>;
  private readonly searches = new Map<string, Promise<SignIn | undefined>>();

  constructor(
    private readonly repository: SignInsRepository,
    private readonly transactions: Transactions,
    private readonly clock: SessionClock,
    announcements: Announcements,
  ) {
    this.remembered = new Remembered(capacity, announcements);
    const forgetAll = () => this.forgetAll();
    for (const channel of [organisationsChanged, grantsChanged])
      announcements.listen(channel, { heard: forgetAll, missed: forgetAll });
    announcements.listen(accountChanged, { heard: (userId) => this.forget(userId), missed: forgetAll });
  }

  /** The sign-in behind a secret; undefined where there is none, or none any more. */
  async behind(kind: SignIn['kind'], secret: string): Promise<SignIn | undefined> {
    const credential = hashOfSecret(secret);
    const now = this.clock.now().getTime();
    const known = this.remembered.get(credential);
    // Another process may have seen a later use than this one: only the database can say that it was idle too long.
    const signIn = known !== undefined && isAlive(known, now) ? known : await this.search(kind, credential, secret);
    if (signIn === undefined || !isAlive(signIn, now)) return undefined;
    this.used(signIn, now);
    return signIn;
  }

  /** Whether a sign-in that was good once still is. To ask is no use of it: it does not keep a session alive. */
  async holds({ kind, credential }: SignIn): Promise<boolean> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(credential);
    if (known !== undefined && isAlive(known, now)) return true;
    const row = await this.repository.find(kind, credential);
    return row !== undefined && isAlive(signInOf(kind, credential, '', row), now);
  }

  /** Begins a session, with the commit of the unit of work; sessions of the account that have ended are cleared away. */
  begin(unit: UnitOfWork, userId: string, secret: string, from: { readonly ip: string; readonly userAgent: string }): void {
    const now = this.clock.now();
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
    this.repository.dropEnded(unit, userId, before(sessionLifeMs), before(sessionIdleMs));
    this.repository.addSession(unit, { credential: hashOfSecret(secret), userId, ...from }, now);
  }

  /** Searches that come in while one for the same credential is under way share its answer. */
  private search(kind: SignIn['kind'], credential: string, secret: string): Promise<SignIn | undefined> {
    const under = this.searches.get(credential);
    if (under !== undefined) return under;
    const keep = this.remembered.reading();
    const search = this.repository
      .find(kind, credential)
      .then((row) => {
        const found = row === undefined ? undefined : signInOf(kind, credential, secret, row);
        if (found !== undefined) keep(credential, found);
        return found;
      })
      .finally(() => {
        if (this.searches.get(credential) === search) this.searches.delete(credential);
      });
    this.searches.set(credential, search);
    return search;
  }

  private used(signIn: SignIn, now: number): void {
    signIn.lastSeenAt = Math.max(signIn.lastSeenAt, now);
    if (now - signIn.writtenAt < writeUseEveryMs) return;
    const before = signIn.writtenAt;
    signIn.writtenAt = now;
    const { kind, credential } = signIn;
    this.transactions
      .run(systemContext('sign-in.used'), async (unit) => this.repository.touch(unit, kind, credential, new Date(now)))
      // The request itself goes on; its next one writes the use down.
      .catch(() => (signIn.writtenAt = before));
  }

  private forget(userId: string): void {
    this.searches.clear();
    this.remembered.forget((signIn) => signIn.actor.id === userId);
  }

  private forgetAll(): void {
    this.searches.clear();
    this.remembered.clear();
  }
}

function isAlive(signIn: SignIn, now: number): boolean {
  return now < signIn.endsAt && (signIn.kind === 'token' || now - signIn.lastSeenAt < sessionIdleMs);
}

function signInOf(kind: SignIn['kind'], credential: string, secret: string, row: SignInRow): SignIn {
  const created = row.created_at.getTime();
  const seen = row.last_used_at?.getTime() ?? Number.NEGATIVE_INFINITY;
  return {
    kind,
    credential,
    actor: { id: row.user_id, username: row.username, name: row.name, bindings: row.bindings },
    csrfToken: kind === 'session' ? csrfTokenOf(secret) : undefined,
    mustChangePassword: row.must_change_password,
    scope: row.scope,
    endsAt: kind === 'session' ? created + sessionLifeMs : (row.expires_at?.getTime() ?? Number.POSITIVE_INFINITY),
    lastSeenAt: seen,
    writtenAt: seen,
  };
}
