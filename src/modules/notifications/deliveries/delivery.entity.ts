import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/user.entity.js';
import { NotificationEntity } from '../inbox/notification.entity.js';
import { WebhookEntity } from '../webhooks/webhook.entity.js';

/** One thing to be sent by one channel to one recipient, and how that fared. */
@Entity('deliveries')
@Unique('deliveries_notification', ['channel', 'notificationId'])
@Unique('deliveries_event', ['webhookId', 'caseId', 'seq', 'ordinal'])
@Unique('deliveries_digest', ['userId', 'digestOn'])
@Index('deliveries_due', ['channel', 'nextAttemptAt'], { where: `status = 'waiting'` })
@Index('deliveries_leased', ['channel', 'leasedUntil'], { where: `status = 'sending'` })
@Index('deliveries_of_user', ['userId', 'channel'], { where: `status = 'waiting'` })
@Index('deliveries_of_webhook', ['webhookId', 'createdAt', 'id'])
@Index('deliveries_in_time', ['createdAt', 'id'])
@Check('deliveries_channel', `channel IN ('mail', 'webhook', 'robot')`)
@Check('deliveries_status', `status IN ('waiting', 'sending', 'sent', 'failed', 'cancelled', 'suppressed')`)
@Check('deliveries_recipient', '(user_id IS NULL) <> (webhook_id IS NULL)')
export class DeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deliveries_pkey' })
  id: string;

  @Column('text')
  channel: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'deliveries_user' })
  user: Relation<UserEntity> | null;

  @Column('uuid', { name: 'webhook_id', nullable: true })
  webhookId: string | null;

  @ManyToOne(() => WebhookEntity)
  @JoinColumn({ name: 'webhook_id', foreignKeyConstraintName: 'deliveries_webhook' })
  webhook: Relation<WebhookEntity> | null;

  @Column('uuid', { name: 'notification_id', nullable: true })
  notificationId: string | null;

  @ManyToOne(() => NotificationEntity)
  @JoinColumn({ name: 'notification_id', foreignKeyConstraintName: 'deliveries_notification_id' })
  notification: Relation<NotificationEntity> | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @Column('integer', { nullable: true })
  seq: number | null;

  @Column('integer', { nullable: true })
  ordinal: number | null;

  /** The working day whose morning digest it is. */
  @Column('date', { name: 'digest_on', nullable: true })
  digestOn: string | null;

  @Column('boolean')
  mandatory: boolean;

  /** What is sent, where it does not follow from the notification. */
  @Column('jsonb', { nullable: true })
  payload: unknown;

  @Column('text')
  status: string;

  /** The first instant at which its recipient may be disturbed; null while a year's calendar is awaited. */
  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore: Date | null;

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt: Date | null;

  /** By the database's own time: a process that ended while it sent is waited for no longer. */
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('text', { name: 'message_id', nullable: true })
  messageId: string | null;

  /** Deliveries that went out, or will go out again, as one mail. */
  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId: string | null;

  @Column('integer', { name: 'answer_status', nullable: true })
  answerStatus: number | null;

  /** The beginning of what the address answered. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
