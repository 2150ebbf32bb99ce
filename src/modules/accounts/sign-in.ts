import type { Actor } from '../../platform/http/actor.js';

/** What a token is good for. */
export const tokenScopes = ['full', 'calendar'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Who is behind a cookie or a token, resolved: what a request needs to be let through without asking the database. */
export interface SignIn {
  readonly kind: 'session' | 'token';
  /** SHA-256 of the cookie's or token's value, hex. */
  readonly credential: string;
  readonly actor: Actor;
  /** What a page must send with every write; machines need none. */
  readonly csrfToken: string | undefined;
  readonly mustChangePassword: boolean;
  /** All that the account may do, or its calendar alone. */
  readonly scope: TokenScope;
  /** The instant at which it ends at the latest, in milliseconds; Infinity for a token without expiry. */
  readonly endsAt: number;
  /** The last use that this process knows of, in milliseconds. */
  lastSeenAt: number;
  /** The last use that is written down, in milliseconds. */
  writtenAt: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set with `actor` by the accounts' authenticator. */
    signIn?: SignIn;
  }
}

/** The cookie that holds a session's secret. */
export const sessionCookie = 'bihuan_session';

const minute = 60_000;
/** A session ends when it was not used for an hour, and twelve hours after the password was given. */
export const sessionIdleMs = 60 * minute;
export const sessionLifeMs = 12 * 60 * minute;
/** How old the written last use may become while a session or token is in use. */
export const writeUseEveryMs = minute;
