import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** A body's opinion in a joint review. */
@Entity('opinions')
@Check('opinions_review', `review IN ('plan', 'closing')`)
@Check('opinions_verdict', `verdict IN ('agree', 'disagree', 'abstain')`)
export class OpinionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'opinions_pkey' })
  caseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'opinions_pkey' })
  seq: number;

  @Column('integer')
  cycle: number;

  @Column('text')
  review: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text', { name: 'body_name' })
  bodyName: string;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('text', { name: 'given_by_name' })
  givenByName: string;

  @Column('text')
  verdict: string;

  @Column('text', { nullable: true })
  missing: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'opinions_case' })
  case: Relation<CaseEntity>;
}
