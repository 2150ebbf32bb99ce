import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { settle } from '../../../workflows/schedules/missed-runs.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { words } from '../../platform/words/words.js';
import { instantText } from '../instants.js';
import { Calendars } from '../rules/calendars.js';
import { Timekeeper, type TimedWork } from '../time/timekeeper.js';
import { Schedules } from './schedules.js';
import { SchedulesRepository, type ScheduleRow } from './schedules.repository.js';
import { standingFrom } from './standing.js';

const minuteMs = 60_000;
const lateAfterMs = 10 * minuteMs;
/** A run that failed is tried again after one minute, two, four, … and then each hour, until it succeeds or its policy gives it up. */
const longestWaitMs = 60 * minuteMs;

/** Does scheduled work at its time: each due run once, however many processes tick and however late they come. */
@Injectable()
export class ScheduleTick implements TimedWork, OnModuleInit {
  readonly name = 'schedules';
  private readonly logger = new Logger('Schedules');

  constructor(
    private readonly transactions: Transactions,
    private readonly repository: SchedulesRepository,
    private readonly schedules: Schedules,
    private readonly calendars: Calendars,
    private readonly timekeeper: Timekeeper,
  ) {}

  onModuleInit(): void {
    this.timekeeper.add(this);
  }

  async nextAt(): Promise<Date | null> {
    const rows = (await this.repository.all()).filter(({ paused }) => !paused);
    const instants = rows.flatMap((row) => {
      const at = row.next_at ?? standingFrom(row.rule, row.counted_from, this.calendars.current()).next_at;
      return at === null ? [] : [Math.max(at.getTime(), row.retry_at?.getTime() ?? 0)];
    });
    return instants.length === 0 ? null : new Date(Math.min(...instants));
  }

  async run(): Promise<number> {
    await this.wake();
    let claimed: { readonly name: string; readonly dueAt: Date } | undefined;
    try {
      return await this.transactions.run(systemContext('schedules'), (unit) => {
        claimed = undefined;
        return this.carryOut(unit, (name, dueAt) => (claimed = { name, dueAt }));
      });
    } catch (error) {
      if (claimed === undefined) throw error;
      await this.noteFailure(claimed.name, claimed.dueAt, error);
      return 1;
    }
  }

  /** Lets schedules count on that waited for a calendar which has been loaded since. */
  private async wake(): Promise<void> {
    const waiting = (await this.repository.all()).filter(({ next_at }) => next_at === null);
    for (const { name } of waiting) {
      await this.transactions.run(systemContext('schedules'), async (unit) => {
        const row = await this.repository.lock(unit, name);
        if (row === undefined || row.next_at !== null) return;
        const standing = standingFrom(row.rule, row.counted_from, this.calendars.current());
        if (standing.next_at !== null || standing.awaits_year !== row.awaits_year) this.repository.stand(unit, name, standing);
      });
    }
  }

  private async carryOut(unit: UnitOfWork, begins: (name: string, dueAt: Date) => void): Promise<number> {
    const row = await this.repository.claim(unit);
    if (row === undefined || row.next_at === null) return 0;
    const { name, missed, rule } = row;
    const calendar = this.calendars.current();
    const { run, leftOut, settled } = settle(missed, rule, instantText(row.next_at), instantText(unit.now), calendar);
    if (leftOut !== null) {
      const left = { due_at: new Date(leftOut.first), outcome: 'skipped', reason: leftOut.reason, late: true } as const;
      this.repository.keepRun(unit, { schedule: name, ran_at: unit.now, ...left });
    }
    if (run !== null && (await this.runOne(unit, row, new Date(run), begins)) === 'more') return 1;
    this.repository.stand(unit, name, standingFrom(rule, new Date(settled), calendar));
    return 1;
  }

  private async runOne(
    unit: UnitOfWork,
    { name }: ScheduleRow,
    dueAt: Date,
    begins: (name: string, dueAt: Date) => void,
  ): Promise<'more' | 'done'> {
    begins(name, dueAt);
    const late = unit.now.getTime() - dueAt.getTime() > lateAfterMs;
    const report = await this.schedules.handlerOf(name)(unit, { name, dueAt, late });
    if (report?.more === true) return 'more';
    const ended = { outcome: 'ran', reason: report?.note ?? null, late } as const;
    this.repository.keepRun(unit, { schedule: name, due_at: dueAt, ran_at: unit.now, ...ended });
    return 'done';
  }

  private async noteFailure(name: string, dueAt: Date, error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    this.logger.error(
      `schedule ${name} of ${instantText(dueAt)} failed: ${message}`,
      error instanceof Error ? error.stack : undefined,
    );
    await this.transactions.run(systemContext('schedules'), async (unit) => {
      const row = await this.repository.lock(unit, name);
      // Another process may have made the run meanwhile.
      if (row?.next_at == null || row.next_at > dueAt) return;
      const reason = words(`第 ${row.attempts + 1} 次尝试失败：${message}`, `attempt ${row.attempts + 1} failed: ${message}`);
      this.repository.keepRun(unit, { schedule: name, due_at: dueAt, ran_at: unit.now, outcome: 'failed', reason, late: true });
      const wait = Math.min(2 ** Math.min(row.attempts, 10) * minuteMs, longestWaitMs);
      this.repository.postpone(unit, name, new Date(unit.now.getTime() + wait));
    });
  }
}
