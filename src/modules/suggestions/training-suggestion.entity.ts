import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** What somebody suggested at a training of inspectors, without their name. */
@Entity('training_suggestions')
@Index('training_suggestions_office', ['officeId', 'madeOn'])
export class TrainingSuggestionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'training_suggestions_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'training_suggestions_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  training: string;

  @Column('text')
  text: string;

  @Column('date', { name: 'made_on' })
  madeOn: string;

  @Column('boolean')
  synthetic: boolean;

  /** Where a real one was reported. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
