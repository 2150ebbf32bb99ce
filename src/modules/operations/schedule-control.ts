import { Body, Controller, Param, Put } from '@nestjs/common';
import { SchedulesRepository } from '../../engine/schedules/schedules.repository.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { SchedulePauseDto } from './dto/schedule-pause.dto.js';

const answer = {
  type: 'object',
  properties: { name: { type: 'string' }, paused: { type: 'boolean' } },
  required: ['name', 'paused'],
};

/** Has schedules stand still and go on again. What fell due meanwhile is done or left out by the schedule's own policy for missed runs. */
@Controller('schedules')
@Allow('systemAdmin')
export class ScheduleControl {
  constructor(
    private readonly transactions: Transactions,
    private readonly schedules: SchedulesRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `request.not-found` */
  @Put(':name/paused')
  @Describe({ summary: words('暂停或恢复一项定时任务（留痕）', 'Pause a schedule, or let it go on; audited'), answer })
  async pause(
    @Context() context: RequestContext,
    @Param('name') name: string,
    @Body(ValidBody) { paused }: SchedulePauseDto,
  ): Promise<{ readonly name: string; readonly paused: boolean }> {
    await this.transactions.run(context, async (unit) => {
      const before = await this.schedules.find(unit, name);
      if (before === undefined) throw new Problem(notFound);
      if (before.paused === paused) return;
      this.schedules.pause(unit, name, paused);
      const action = paused ? 'schedule.paused' : 'schedule.resumed';
      this.audit.record(unit, { action, target: { type: 'schedule', name } });
    });
    return { name, paused };
  }
}
