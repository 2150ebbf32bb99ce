import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** A cycle of an issue; frozen once it has closed. */
@Entity('issue_cycles')
@Check('issue_cycles_frozen', `(closed_at IS NULL) = (frozen IS NULL)`)
@Index('issue_cycles_counted', ['dueAt', 'closedAt', 'openedAt', 'closedLate', 'caseId'])
export class IssueCycleEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'issue_cycles_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'issue_cycles_pkey' })
  cycle: number;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('text', { nullable: true })
  ground: string | null;

  @Column('text', { nullable: true })
  basis: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('boolean', { name: 'closed_late', nullable: true })
  closedLate: boolean | null;

  @Column('jsonb', { nullable: true })
  frozen: unknown;

  /** The limit of the case while it is open, then the one that it closed by; null where it has none. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'issue_cycles_case' })
  case: Relation<CaseEntity>;
}
