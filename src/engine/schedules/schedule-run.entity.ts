import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { ScheduleEntity } from './schedule.entity.js';

/** What became of one due instant of a schedule. */
@Entity('schedule_runs')
@Unique('schedule_runs_due_key', ['schedule', 'dueAt'])
@Check('schedule_runs_outcome', `outcome IN ('ran', 'skipped', 'failed')`)
export class ScheduleRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'schedule_runs_pkey' })
  id: string;

  @Column('text')
  schedule: string;

  @ManyToOne(() => ScheduleEntity)
  @JoinColumn({ name: 'schedule', foreignKeyConstraintName: 'schedule_runs_schedule_fkey' })
  scheduled: Relation<ScheduleEntity>;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('timestamptz', { name: 'ran_at' })
  ranAt: Date;

  @Column('text')
  outcome: string;

  @Column('jsonb', { nullable: true })
  reason: unknown;

  @Column('boolean')
  late: boolean;
}
