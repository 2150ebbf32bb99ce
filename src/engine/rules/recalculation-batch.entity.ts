import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RecalculationEntity } from './recalculation.entity.js';

/** The dates that one transaction of a recalculation has changed. */
@Entity('recalculation_batches')
export class RecalculationBatchEntity {
  @PrimaryColumn('uuid', { name: 'recalculation_id', primaryKeyConstraintName: 'recalculation_batches_pkey' })
  recalculationId: string;

  @PrimaryColumn('uuid', { name: 'last_case', primaryKeyConstraintName: 'recalculation_batches_pkey' })
  lastCase: string;

  @Column('jsonb')
  changes: unknown;

  @ManyToOne(() => RecalculationEntity)
  @JoinColumn({ name: 'recalculation_id', foreignKeyConstraintName: 'recalculation_batches_recalculation' })
  recalculation: Relation<RecalculationEntity>;
}
