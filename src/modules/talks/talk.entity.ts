import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';
import { InspectionEntity } from '../inspections/inspection.entity.js';

/** The record of a meeting or a talk; from its confirmation on it is never changed. */
@Entity('talks')
@Check('talks_kind', `kind IN ('groupMeeting', 'interview', 'briefing', 'feedbackMeeting', 'oneToOne')`)
@Check('talks_place', `(inspection_id IS NULL) <> (case_id IS NULL)`)
@Index('talks_inspection', ['inspectionId'])
@Index('talks_case', ['caseId'])
export class TalkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talks_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'inspection_id', nullable: true })
  inspectionId: string | null;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'talks_inspection_fkey' })
  inspection: Relation<InspectionEntity> | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'talks_case_fkey' })
  case: Relation<CaseEntity> | null;

  @Column('text')
  kind: string;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text', { array: true })
  attendees: string[];

  @Column('text')
  record: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}
