import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What waits to be told to others after its transaction. */
@Entity('outbox')
@Index('outbox_waiting', ['dispatchedAt', 'createdAt'])
export class OutboxEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'outbox_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'outbox_pkey' })
  seq: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'outbox_pkey' })
  ordinal: number;

  @Column('text')
  effect: string;

  @Column('jsonb')
  params: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  failure: string | null;
}
