import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of rules whose dates are taken over into the cases batch by batch; `after_case` says how far that has come. */
@Entity('recalculations')
@Index('recalculations_unfinished', ['startedAt'], { where: 'finished_at IS NULL' })
export class RecalculationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recalculations_pkey' })
  id: string;

  @Column('jsonb')
  cause: unknown;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('uuid', { name: 'started_by' })
  startedBy: string;

  @Column('text', { name: 'started_by_name' })
  startedByName: string;

  @Column('uuid', { name: 'after_case', nullable: true })
  afterCase: string | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
