import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The first answer to a request with an Idempotency-Key, kept in the transaction that did what was asked. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'actor_id', primaryKeyConstraintName: 'idempotency_keys_pkey' })
  actorId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pkey' })
  key: string;

  @Column('text', { name: 'request_hash' })
  requestHash: string;

  /** Not jsonb, which sorts members: the answer is given again byte for byte. */
  @Column('json', { nullable: true })
  answer: unknown;

  @Index('idempotency_keys_created_at')
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
