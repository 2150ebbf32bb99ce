import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../cases/case.entity.js';

/** An event of a case's history; never changed or removed. */
@Entity('case_events')
@Check('case_events_audience', `audience IN ('everyone', 'inspection', 'leadership', 'office')`)
@Index('case_events_counted', ['type', 'at', 'caseId', 'toState'], {
  where: `type IN ('HAND_OVER', 'FIX_IMMEDIATELY', 'APPROVE', 'RETURN', 'RETURN_PLAN', 'REPORT_REVISIT', 'CHECK_IN', 'GRANT_EXTENSION', 'URGE', 'INTERVIEW')`,
})
@Index('case_events_turning', ['type', 'at', 'caseId', 'seq'], {
  where: `type IN ('REASSIGN', 'REVISE_WORKING_PAPER', 'DEADLINE_PASSED', 'ESCALATE', 'REPORT_REVISIT', 'REOPEN')`,
})
export class CaseEventEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_events_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_events_pkey' })
  seq: number;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('integer', { name: 'workflow_version' })
  workflowVersion: number;

  @Column('text')
  type: string;

  @Column('jsonb')
  actor: unknown;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: string | null;

  @Column('text', { name: 'to_state' })
  toState: string;

  @Column('jsonb')
  payload: unknown;

  @Column('jsonb')
  facts: unknown;

  @Column('text')
  audience: string;

  @Column('text', { name: 'request_id' })
  requestId: string;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'case_events_case' })
  case: Relation<CaseEntity>;
}
