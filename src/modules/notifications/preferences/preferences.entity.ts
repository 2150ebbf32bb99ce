import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/user.entity.js';

/** How a person wishes to be told; without a row, the usual way. */
@Entity('notification_preferences')
@Unique('notification_preferences_token', ['unsubscribeToken'])
@Check('notification_preferences_language', `language IN ('zh', 'en')`)
@Check('notification_preferences_quiet', '(quiet_from IS NULL) = (quiet_to IS NULL)')
export class PreferencesEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'notification_preferences_pkey' })
  userId: string;

  @OneToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'notification_preferences_user' })
  user: Relation<UserEntity>;

  @Column('text')
  language: string;

  /** The kinds that come by mail; the mandatory ones come whatever stands here. */
  @Column('text', { name: 'mail_kinds', array: true })
  mailKinds: string[];

  /** `HH:MM` of the office's clock. */
  @Column('text', { name: 'quiet_from', nullable: true })
  quietFrom: string | null;

  @Column('text', { name: 'quiet_to', nullable: true })
  quietTo: string | null;

  @Column('date', { name: 'rest_days', array: true })
  restDays: string[];

  /** Null: on for those who have open work. */
  @Column('boolean', { nullable: true })
  digest: boolean | null;

  /** Stands in the mails' unsubscribe addresses. */
  @Column('text', { name: 'unsubscribe_token' })
  unsubscribeToken: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
