import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors/problem.js';
import { csrfFailed } from '../../platform/errors/request-problems.js';
import { civilDate } from '../../engine/instants.js';
import { Clock } from '../../platform/clock/clock.js';
import { onDay, type Actor } from '../../platform/http/actor.js';
import { Authenticator } from '../../platform/http/authenticator.js';
import { sameSecret } from './secrets.js';
import { sessionCookie, type SignIn } from './sign-in.js';
import { passwordChangeRequired } from './sign-in.errors.js';
import { SignIns } from './sign-ins.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
/** All that an account can do before it has a password of its own. */
const openBeforeChange = new Set(['/api/v1/auth/me', '/api/v1/auth/password', '/api/v1/auth/logout']);

/** Knows callers by the bearer token or the session cookie that they send; a token goes before a cookie. */
@Injectable()
export class AccountAuthenticator extends Authenticator {
  constructor(
    private readonly signIns: SignIns,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const signIn = await this.signInOf(request);
    if (signIn === undefined) return undefined;
    if (signIn.csrfToken !== undefined && !safeMethods.has(request.method)) checkCsrf(request, signIn.csrfToken);
    if (signIn.mustChangePassword && !openBeforeChange.has(request.routeOptions.url ?? ''))
      throw new Problem(passwordChangeRequired);
    request.signIn = signIn;
    return onDay(signIn.actor, civilDate(this.clock.now()));
  }

  private async signInOf(request: FastifyRequest): Promise<SignIn | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1];
      if (token === undefined) return undefined;
      const signIn = await this.signIns.behind('token', token);
      return signIn?.scope === 'full' ? signIn : undefined;
    }
    const secret = request.cookies[sessionCookie];
    return secret === undefined || secret === '' ? undefined : this.signIns.behind('session', secret);
  }
}

function checkCsrf(request: FastifyRequest, expected: string): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sameSecret(given, expected)) throw new Problem(csrfFailed);
}
