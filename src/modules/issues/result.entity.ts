import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** A countable result, of a measure or of the whole issue. */
@Entity('results')
@Check('results_count', `count >= 0`)
@Index('results_of_kind', ['kind', 'recordedAt'])
@Index('results_counted', ['recordedAt', 'kind', 'caseId', 'count', 'atLeast'])
export class ResultEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'results_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'results_pkey' })
  seq: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'results_pkey' })
  ordinal: number;

  @Column('integer')
  cycle: number;

  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;

  @Column('text')
  kind: string;

  @Column('numeric', { precision: 15, scale: 2 })
  count: string;

  @Column('boolean', { name: 'at_least' })
  atLeast: boolean;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'results_case' })
  case: Relation<CaseEntity>;
}
