import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** A limit that a cycle had until an instant; the database keeps it whenever the limit of a case changes. */
@Entity('former_limits')
export class FormerLimitEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'former_limits_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'former_limits_pkey' })
  cycle: number;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'former_limits_pkey' })
  until: Date;

  /** Null where it had none until then. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'former_limits_case' })
  case: Relation<CaseEntity>;
}
