import { Injectable } from '@nestjs/common';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export type Channel = 'mail' | 'webhook' | 'robot';
export const channels: readonly Channel[] = ['mail', 'webhook', 'robot'];
export const deliveryStatuses = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'suppressed'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Something to be sent, as it enters the table. */
export interface NewDelivery {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly user_id?: string;
  readonly webhook_id?: string;
  readonly notification_id?: string;
  readonly case_id?: string;
  readonly seq?: number;
  readonly ordinal?: number;
  readonly digest_on?: string;
  readonly mandatory: boolean;
  readonly payload?: unknown;
  readonly status: DeliveryStatus;
  /** Null while a year's calendar is awaited, or where nothing will be sent. */
  readonly not_before: Date | null;
  readonly last_error?: string;
}

const insert = statement(
  'deliveries.insert',
  `INSERT INTO deliveries SELECT * FROM jsonb_populate_recordset(NULL::deliveries, $1::jsonb) ON CONFLICT DO NOTHING`,
);

/** Takes what is to be sent; each thing once, whoever hands it in again. */
@Injectable()
export class OutgoingRepository {
  /** Adds deliveries with the commit of the unit of work; what is known already is left as it is. */
  add(unit: UnitOfWork, deliveries: readonly NewDelivery[]): void {
    if (deliveries.length === 0) return;
    const rows = deliveries.map((delivery) => ({
      ...delivery,
      next_attempt_at: delivery.not_before,
      attempts: 0,
      created_at: unit.now,
    }));
    unit.write(insert, [JSON.stringify(rows)]);
  }
}
