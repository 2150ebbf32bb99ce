import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** How an office numbers its working papers, and how many handlers it asks for. */
@Entity('working_paper_schemes')
@Check('working_paper_schemes_handlers', 'handlers BETWEEN 1 AND 5')
export class WorkingPaperSchemeEntity {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'working_paper_schemes_pkey' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'working_paper_schemes_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  format: string;

  /** Null: the office insists on no number. */
  @Column('integer', { nullable: true })
  handlers: number | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The last number that an office has given for each beginning of a number. */
@Entity('working_paper_counters')
export class WorkingPaperCounterEntity {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'working_paper_counters_pkey' })
  officeId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'working_paper_counters_pkey' })
  prefix: string;

  @Column('integer')
  last: number;
}
