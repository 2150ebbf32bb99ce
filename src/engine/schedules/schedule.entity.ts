import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Work that is done of itself at its time: when next, and what becomes of a run that was missed. */
@Entity('schedules')
@Check('schedules_missed', `missed IN ('runEach', 'runOnceLate', 'skip')`)
@Check('schedules_next_known', `(next_at IS NULL) = (awaits_year IS NOT NULL)`)
export class ScheduleEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'schedules_pkey' })
  name: string;

  @Column('jsonb')
  rule: unknown;

  @Column('text')
  missed: string;

  @Column('timestamptz', { name: 'counted_from' })
  countedFrom: Date;

  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt: Date | null;

  @Column('integer', { name: 'awaits_year', nullable: true })
  awaitsYear: number | null;

  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('boolean', { default: false })
  paused: boolean;
}
