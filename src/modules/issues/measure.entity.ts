import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** A measure of the rectification plan. */
@Entity('measures')
@Check('measures_horizon', `horizon IN ('fixNow', 'keepFixed')`)
@Check('measures_progress', `progress IN ('notDone', 'basicallyDone', 'done')`)
@Index('measures_of_case', ['caseId', 'ordinal'])
export class MeasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measures_pkey' })
  id: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'measures_pkey' })
  caseId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'manifestation_ids', array: true })
  manifestationIds: string[];

  @Column('text', { array: true })
  kinds: string[];

  @Column('text')
  horizon: string;

  @Column('text')
  owner: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('boolean')
  sustained: boolean;

  @Column('text', { name: 'check_standard' })
  checkStandard: string;

  @Column('text')
  progress: string;

  @Column('text', { nullable: true })
  note: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'measures_case' })
  case: Relation<CaseEntity>;
}
