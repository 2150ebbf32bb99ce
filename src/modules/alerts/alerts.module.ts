import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { AlertsController } from './alerts.controller.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import { ForecastQueries } from './forecast.queries.js';

/** What the clock is going to say, and one's limits in one's own calendar. */
@Module({
  imports: [AccountsModule, EngineModule, NotificationsModule],
  controllers: [AlertsController, CalendarFeedController],
  providers: [CalendarFeedQueries, ForecastQueries],
  exports: [ForecastQueries],
})
export class AlertsModule {}
