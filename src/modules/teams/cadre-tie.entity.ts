import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import type { TieKind } from './avoidance.js';

/** What binds a person to an organisation so that they do not inspect it (回避). */
@Entity('cadre_ties')
@Check('cadre_ties_kind', `kind IN ('served', 'kin', 'native', 'business')`)
@Check('cadre_ties_dates', 'until_on >= from_on')
export class CadreTieEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cadre_ties_pkey' })
  id: string;

  @Index('cadre_ties_user_id')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'cadre_ties_user_id_fkey' })
  user: Relation<UserEntity>;

  @Column('text')
  kind: TieKind;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'cadre_ties_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('date', { name: 'from_on', nullable: true })
  from: string | null;

  @Column('date', { name: 'until_on', nullable: true })
  until: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'declared_by' })
  declaredBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
