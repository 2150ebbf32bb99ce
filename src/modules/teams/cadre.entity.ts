import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** What an office notes of a person who inspects for it: skills, and when they may be called. */
@Entity('cadres')
@Check('cadres_available', 'available_until >= available_from')
export class CadreEntity {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'cadres_pkey' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'cadres_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'cadres_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'cadres_user_id_fkey' })
  user: Relation<UserEntity>;

  @Column('text', { array: true })
  skills: string[];

  @Column('date', { name: 'available_from', nullable: true })
  availableFrom: string | null;

  @Column('date', { name: 'available_until', nullable: true })
  availableUntil: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
