import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/http/actor.js';
import { SignIns } from './sign-ins.js';

/** Knows callers by a token in the address: for programs that can keep an address and nothing else. */
@Injectable()
export class LinkSignInsQueries {
  constructor(private readonly signIns: SignIns) {}

  /** The account whose token it is, be it good for the calendar alone or for everything; undefined where it is nobody's, or has ended. */
  async behind(token: string): Promise<Actor | undefined> {
    const signIn = await this.signIns.behind('token', token);
    return signIn === undefined || signIn.mustChangePassword ? undefined : signIn.actor;
  }
}
