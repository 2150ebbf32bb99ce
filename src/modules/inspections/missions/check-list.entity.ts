import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';

/** What inspectors look at, as data: shared by a mission with all that is attached to it. */
@Entity('check_lists')
@Index('check_lists_office_id', ['officeId', 'id'])
export class CheckListEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'check_lists_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'check_lists_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  title: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
