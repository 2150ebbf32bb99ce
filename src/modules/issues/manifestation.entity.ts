import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** One concrete appearance of an issue. */
@Entity('manifestations')
@Index('manifestations_of_case', ['caseId', 'ordinal'])
export class ManifestationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'manifestations_pkey' })
  id: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'manifestations_pkey' })
  caseId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'manifestations_case' })
  case: Relation<CaseEntity>;
}
