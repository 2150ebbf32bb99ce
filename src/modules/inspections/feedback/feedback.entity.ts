import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InspectionEntity } from '../inspection.entity.js';

/** The package with which an inspection's findings were fed back: opinion, meetings, and who got a copy. */
@Entity('feedbacks')
@Index('feedbacks_copy_to', { synchronize: false })
export class FeedbackEntity {
  @PrimaryColumn('uuid', { name: 'inspection_id', primaryKeyConstraintName: 'feedbacks_pkey' })
  inspectionId: string;

  @OneToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'feedbacks_inspection_id_fkey' })
  inspection: Relation<InspectionEntity>;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text')
  opinion: string;

  @Column('jsonb', { name: 'collective_meeting' })
  collectiveMeeting: unknown;

  @Column('jsonb', { name: 'one_to_one_meetings' })
  oneToOneMeetings: unknown;

  @Column('uuid', { name: 'copy_to', array: true })
  copyTo: string[];

  /** Last day of the concentrated period. */
  @Column('date', { name: 'concentrated_until', nullable: true })
  concentratedUntil: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
