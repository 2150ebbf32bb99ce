import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { Openings } from './openings.js';

/** What the sending of every channel works with. */
@Injectable()
export class DeliveriesWorkbench {
  constructor(
    readonly transactions: Transactions,
    readonly deliveries: DeliveriesRepository,
    readonly openings: Openings,
    readonly clock: Clock,
  ) {}
}
