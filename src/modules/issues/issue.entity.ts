import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** The finding of an issue. */
@Entity('issues')
@Check('issues_severity', `severity IN ('general', 'serious', 'grave')`)
export class IssueEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'issues_pkey' })
  caseId: string;

  @Column('text')
  finding: string;

  @Column('text')
  severity: string;

  @Column('boolean')
  systemic: boolean;

  @Column('date', { name: 'occurred_at', nullable: true })
  occurredAt: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { array: true })
  causes: string[];

  @Column('text', { nullable: true })
  goal: string | null;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'issues_case' })
  case: Relation<CaseEntity>;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'issues_merged_into' })
  mergedCase: Relation<CaseEntity> | null;
}
