import { Global, Module } from '@nestjs/common';
import { EngineModule } from '../engine.module.js';
import { CalendarWatch } from './calendar-watch.js';
import { Housekeeping } from './housekeeping.js';
import { ScheduleRows } from './schedule-rows.js';
import { ScheduleTick } from './schedule-tick.js';
import { Schedules } from './schedules.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesQueries } from './schedules.queries.js';
import { SchedulesRepository } from './schedules.repository.js';

/** What the product does of itself at its time. Modules plug into it: handlers of schedules, what housekeeping clears away. */
@Global()
@Module({
  imports: [EngineModule],
  controllers: [SchedulesController],
  providers: [CalendarWatch, Housekeeping, ScheduleRows, Schedules, SchedulesQueries, SchedulesRepository, ScheduleTick],
  exports: [CalendarWatch, Housekeeping, Schedules, SchedulesRepository],
})
export class SchedulesModule {}
