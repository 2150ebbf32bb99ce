import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A post (岗位) of an organisation: duties stay with it when its holder changes. */
@Entity('posts')
@Unique('posts_organisation_id_name_key', ['organisationId', 'name'])
export class PostEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'posts_pkey' })
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'posts_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('text')
  name: string;

  @Index('posts_holder_id')
  @Column('uuid', { name: 'holder_id', nullable: true })
  holderId: string | null;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'holder_id', foreignKeyConstraintName: 'posts_holder_id_fkey' })
  holder: Relation<UserEntity> | null;

  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
