import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../cases/case.entity.js';

/** A limit that the clock watches: of the case, or of whoever's turn it is. */
@Entity('deadlines')
@Check('deadlines_kind', `kind IN ('case', 'step')`)
@Check('deadlines_status', `status IN ('armed', 'paused', 'awaitingCalendar', 'ended')`)
@Index('deadlines_next', ['nextAt'], { where: `status = 'armed'` })
@Index('deadlines_incomplete', ['caseId'], { where: 'incomplete' })
export class DeadlineEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'deadlines_pkey' })
  caseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'deadlines_pkey' })
  kind: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('integer')
  cycle: number;

  @Column('text')
  clause: string;

  @Column('text')
  status: string;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('integer')
  seq: number;

  @Column('text')
  episode: string;

  @Column('timestamptz', { array: true })
  signals: (Date | null)[];

  @Column('integer')
  said: number;

  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt: Date | null;

  @Column('boolean')
  incomplete: boolean;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'deadlines_case' })
  case: Relation<CaseEntity>;
}
