import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { stringify } from 'safe-stable-stringify';
import { Transactions } from '../../platform/database/transactions.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { Calendars } from '../rules/calendars.js';
import type { ScheduledJob } from './scheduled-jobs.js';
import { Schedules } from './schedules.js';
import { SchedulesRepository, type ScheduleRow } from './schedules.repository.js';
import { standingFrom } from './standing.js';

/** Sees to it as a process starts that each schedule has its row and its handler, and that no row is left that nobody knows. */
@Injectable()
export class ScheduleRows implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly repository: SchedulesRepository,
    private readonly transactions: Transactions,
    private readonly calendars: Calendars,
  ) {}

  /** @throws Error for a schedule without a handler, or a row whose schedule this code does not know */
  async onApplicationBootstrap(): Promise<void> {
    this.schedules.assertAllHandled();
    const jobs = this.schedules.jobs();
    const rows = new Map((await this.repository.all()).map((row) => [row.name, row]));
    const unknown = [...rows.keys()].filter((name) => !jobs.has(name));
    if (unknown.length > 0) throw new Error(`schedules in the database that this code does not know: ${unknown.join(', ')}`);
    const differing = [...jobs].filter(([name, job]) => !agrees(rows.get(name), job));
    if (differing.length === 0) return;
    await this.transactions.run(systemContext('start'), async (unit) => {
      for (const [name, { rule, missed }] of differing) {
        const standing = standingFrom(rule, unit.now, this.calendars.current());
        this.repository.add(unit, { name, rule, missed, ...standing });
        const row = await this.repository.lock(unit, name);
        if (agrees(row, { rule, missed })) continue;
        this.repository.restate(unit, { name, rule, missed });
        if (stringify(row?.rule) !== stringify(rule)) this.repository.stand(unit, name, standing);
      }
    });
  }
}

function agrees(row: ScheduleRow | undefined, { rule, missed }: Pick<ScheduledJob, 'rule' | 'missed'>): boolean {
  return row !== undefined && row.missed === missed && stringify(row.rule) === stringify(rule);
}
