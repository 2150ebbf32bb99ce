import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Announcements } from '../../platform/database/announcements.js';
import { accountChanged, SignIns } from './sign-ins.js';

/** Tells those who answer a request for longer than a moment whether whoever asked is still signed in. */
@Injectable()
export class OpenSignInsQueries {
  constructor(
    private readonly signIns: SignIns,
    private readonly announcements: Announcements,
  ) {}

  /** Whether the sign-in behind a request still holds; to ask does not keep it alive. */
  async holds({ signIn }: FastifyRequest): Promise<boolean> {
    return signIn !== undefined && (await this.signIns.holds(signIn));
  }

  /** Tells of every account whose sign-ins may have ended; to be called from constructors. */
  whenChanged(heard: (userId: string) => void): void {
    this.announcements.listen(accountChanged, { heard, missed: () => undefined });
  }
}
