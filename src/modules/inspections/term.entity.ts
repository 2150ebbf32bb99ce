import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A term (届) of an inspection office: about five years in which every unit of its territory is inspected once. */
@Entity('terms')
@Unique('terms_id_office_id_key', ['id', 'officeId'])
@Unique('terms_office_id_number_key', ['officeId', 'number'])
@Check('terms_number_check', 'number > 0')
@Check('terms_dates_check', 'ends_on >= starts_on')
export class TermEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'terms_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'terms_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
