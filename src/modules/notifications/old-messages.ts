import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Housekeeping } from '../../engine/schedules/housekeeping.js';
import { Config } from '../../platform/config/config.js';
import { statement } from '../../platform/database/statement.js';

const dayMs = 24 * 60 * 60_000;
// What waits or is being sent is nobody's past yet, however old.
const dropDeliveries = statement(
  'old-messages.drop-deliveries',
  `DELETE FROM deliveries WHERE created_at < $1 AND status NOT IN ('waiting', 'sending')`,
);
const dropNotifications = statement(
  'old-messages.drop-notifications',
  `DELETE FROM notifications n WHERE n.created_at < $1 AND n.read_at IS NOT NULL
     AND NOT EXISTS (SELECT FROM deliveries d WHERE d.notification_id = n.id)`,
);

/**
 * Has the nightly housekeeping drop messages that were read, and the log of what was sent, once they are older than `MESSAGES_KEPT_DAYS`.
 * What they told of stays in the histories; what nobody has read stays in the inbox.
 */
@Injectable()
export class OldMessages implements OnModuleInit {
  constructor(
    private readonly housekeeping: Housekeeping,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.housekeeping.add((unit) => {
      const before = new Date(unit.now.getTime() - this.config.messagesKeptDays * dayMs);
      unit.write(dropDeliveries, [before]);
      unit.write(dropNotifications, [before]);
    });
  }
}
