import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** What a request for assistance came from; the organisation that was asked does not read it. */
@Entity('assistance_requests')
@Index('assistance_requests_issue', ['issueId'])
export class AssistanceRequestEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'assistance_requests_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'assistance_requests_case' })
  case: Relation<CaseEntity>;

  @Column('uuid', { name: 'issue_id', nullable: true })
  issueId: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'assistance_requests_issue_case' })
  issue: Relation<CaseEntity> | null;
}
