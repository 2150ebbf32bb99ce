import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Housekeeping } from '../../engine/schedules/housekeeping.js';
import { SessionClock } from './session-clock.js';
import { sessionIdleMs, sessionLifeMs } from './sign-in.js';
import { SignInsRepository } from './sign-ins.repository.js';

/** Has the nightly housekeeping clear away sessions that nobody can use any more. */
@Injectable()
export class EndedSessions implements OnModuleInit {
  constructor(
    private readonly housekeeping: Housekeeping,
    private readonly sessions: SignInsRepository,
    private readonly clock: SessionClock,
  ) {}

  onModuleInit(): void {
    this.housekeeping.add((unit) => {
      const before = (milliseconds: number) => new Date(this.clock.now().getTime() - milliseconds);
      this.sessions.dropAllEnded(unit, before(sessionLifeMs), before(sessionIdleMs));
    });
  }
}
