import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One administrative act. Numbered and chained by the database as it is written; never changed or removed. */
@Entity('audit_events')
@Index('audit_events_actor_id', ['actorId', 'seq'])
@Index('audit_events_target_id', ['targetId', 'seq'])
export class AuditEventEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_events_pkey' })
  seq: string;

  @Column('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_username' })
  actorUsername: string;

  @Column('text', { name: 'actor_name' })
  actorName: string;

  @Column('text')
  action: string;

  @Column('text', { name: 'target_type' })
  targetType: string;

  @Column('uuid', { name: 'target_id', nullable: true })
  targetId: string | null;

  @Column('text', { name: 'target_name', nullable: true })
  targetName: string | null;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('text', { name: 'request_id' })
  requestId: string;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;
}
