import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CaseEntity } from '../../../engine/cases/case.entity.js';
import { FeedbackEntity } from './feedback.entity.js';

/** An issue with its number in the list that went with the feedback. */
@Entity('feedback_issues')
@Unique('feedback_issues_case_key', ['caseId'])
export class FeedbackIssueEntity {
  @PrimaryColumn('uuid', { name: 'inspection_id', primaryKeyConstraintName: 'feedback_issues_pkey' })
  inspectionId: string;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'feedback_issues_inspection_id_fkey' })
  feedback: Relation<FeedbackEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'feedback_issues_pkey' })
  ordinal: number;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'feedback_issues_case_id_fkey' })
  case: Relation<CaseEntity>;
}
