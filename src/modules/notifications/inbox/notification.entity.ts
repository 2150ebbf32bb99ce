import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CaseEntity } from '../../../engine/cases/case.entity.js';
import { UserEntity } from '../../accounts/user.entity.js';

/** One word to one person, about one event of a case or about something else that has a name. Its sentence is made from kind and payload. */
@Entity('notifications')
@Unique('notifications_once', ['caseId', 'seq', 'ordinal', 'userId'])
@Index('notifications_of_user', ['userId', 'createdAt', 'id'])
@Index('notifications_unread', ['userId'], { where: 'read_at IS NULL' })
@Index('notifications_about_once', ['userId', 'about'], { unique: true, where: 'about IS NOT NULL' })
@Check(
  'notifications_kind',
  `kind IN ('reminder', 'overdue', 'urged', 'interviewed', 'commented', 'handedOver', 'yourTurn', 'datesChanged', 'demand', 'product')`,
)
@Check(
  'notifications_about',
  'num_nonnulls(seq, ordinal) = CASE WHEN about IS NULL THEN 2 ELSE 0 END AND (about IS NOT NULL OR case_id IS NOT NULL)',
)
@Check('notifications_limit_kind', `limit_kind IN ('case', 'step')`)
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notifications_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'notifications_user' })
  user: Relation<UserEntity>;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'notifications_case' })
  case: Relation<CaseEntity> | null;

  /** The event of the case that it tells of; null where it is about something else. */
  @Column('integer', { nullable: true })
  seq: number | null;

  @Column('integer', { nullable: true })
  ordinal: number | null;

  /** What it is about where that is no event of a case, by a name that is told to a person once. */
  @Column('text', { nullable: true })
  about: string | null;

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
