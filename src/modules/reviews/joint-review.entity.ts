import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** What a joint review is about: one matter of a case is reviewed once at a time. */
@Entity('joint_reviews')
@Check('joint_reviews_of', `of IN ('plan', 'progressReport', 'closing')`)
@Index('joint_reviews_one_open', ['subjectCaseId', 'of'], { unique: true, where: 'open' })
@Index('joint_reviews_subject', ['subjectCaseId'])
export class JointReviewEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'joint_reviews_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'joint_reviews_case' })
  case: Relation<CaseEntity>;

  @Column('uuid', { name: 'subject_case_id' })
  subjectCaseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'subject_case_id', foreignKeyConstraintName: 'joint_reviews_subject_case' })
  subjectCase: Relation<CaseEntity>;

  @Column('text')
  of: string;

  @Column('boolean')
  open: boolean;
}
