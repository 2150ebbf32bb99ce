import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Schedules } from './schedules.js';

/** Clears away what has expired: queues its writes on the unit of work. */
export type Clearance = (unit: UnitOfWork) => void;

/** Whoever repeats a request does it within minutes; a week is kept for those who come back from a holiday. */
const answersKeptMs = 7 * 24 * 60 * 60_000;
const dropAnswers = statement('housekeeping.drop-answers', 'DELETE FROM idempotency_keys WHERE created_at < $1');

/** Each night clears away what has expired; modules add what is theirs. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  private readonly clearances: Clearance[] = [(unit) => unit.write(dropAnswers, [new Date(unit.now.getTime() - answersKeptMs)])];

  constructor(private readonly schedules: Schedules) {}

  /** Adds something to be cleared away; to be called while modules initialise. */
  add(clearance: Clearance): void {
    this.clearances.push(clearance);
  }

  onModuleInit(): void {
    this.schedules.handle('housekeeping', (unit) => {
      for (const clear of this.clearances) clear(unit);
      return undefined;
    });
  }
}
