import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Duty } from './duties.js';

/** An account: a person, or a machine that acts by a token. */
@Entity('users')
@Unique('users_id_duty_key', ['id', 'duty'])
@Check('users_duty_check', `duty IN ('business', 'systemAdmin', 'securityAdmin', 'auditAdmin')`)
@Index('users_username_key', { synchronize: false })
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pkey' })
  id: string;

  /** Unique whatever its case (index on lower(username)). */
  @Column('text')
  username: string;

  @Column('text')
  name: string;

  /** Where the person's mail goes. */
  @Column('text', { nullable: true })
  email: string | null;

  /** The one side on which the account's roles stand; null while it has none. Its bindings refer to it. */
  @Column('text', { nullable: true })
  duty: Duty | null;

  /** Argon2id in PHC form. Leaves the database only to be compared. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('boolean', { name: 'must_change_password' })
  mustChangePassword: boolean;

  @Column('timestamptz', { name: 'password_changed_at' })
  passwordChangedAt: Date;

  @Column('boolean', { default: true })
  active: boolean;

  /** Wrong passwords since the last right one. */
  @Column('integer', { name: 'failed_attempts', default: 0 })
  failedAttempts: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt: Date | null;

  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
