import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';

/** An address at which an office wants to be told of its cases. */
@Entity('webhooks')
@Index('webhooks_of_office', ['officeId'], { where: 'removed_at IS NULL' })
@Check('webhooks_format', `format IN ('bihuan', 'wecom', 'dingtalk')`)
@Check('webhooks_language', `language IN ('zh', 'en')`)
@Check('webhooks_former', '(former_secret IS NULL) = (former_until IS NULL)')
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'webhooks_office' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  name: string;

  @Column('text')
  url: string;

  @Column('text')
  format: string;

  /** With which requests are signed; shown once. */
  @Column('text', { nullable: true })
  secret: string | null;

  /** The secret of before, with which requests are signed as well until `formerUntil`. */
  @Column('text', { name: 'former_secret', nullable: true })
  formerSecret: string | null;

  @Column('timestamptz', { name: 'former_until', nullable: true })
  formerUntil: Date | null;

  /** Types of events and levels of alerts; empty: all. */
  @Column('text', { array: true })
  events: string[];

  @Column('text')
  language: string;

  @Column('boolean')
  active: boolean;

  /** Failures in a row. */
  @Column('integer', { default: 0 })
  failures: number;

  /** Until then nothing is sent to an address that failed. */
  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  /** Its log stays. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
