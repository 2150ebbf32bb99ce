import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CaseEntity } from '../../../engine/cases/case.entity.js';
import { UserEntity } from '../../accounts/user.entity.js';

/** One word to one person about one event of a case. The words themselves are made from kind and payload. */
@Entity('notifications')
@Unique('notifications_once', ['caseId', 'seq', 'ordinal', 'userId'])
@Index('notifications_of_user', ['userId', 'createdAt', 'id'])
@Index('notifications_unread', ['userId'], { where: 'read_at IS NULL' })
@Check('notifications_kind', `kind IN ('reminder', 'overdue', 'urged', 'interviewed', 'commented', 'handedOver', 'yourTurn')`)
@Check('notifications_limit_kind', `limit_kind IN ('case', 'step')`)
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notifications_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'notifications_user' })
  user: Relation<UserEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'notifications_case' })
  case: Relation<CaseEntity>;

  /** The event of the case that it tells of. */
  @Column('integer')
  seq: number;

  @Column('integer')
  ordinal: number;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  level: string | null;

  @Column('text', { name: 'limit_kind', nullable: true })
  limitKind: string | null;

  @Column('boolean')
  mandatory: boolean;

  @Column('jsonb')
  payload: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
}
