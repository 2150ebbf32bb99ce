import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process that takes jobs, and when it last gave a sign of life. */
@Entity('workers')
export class WorkerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workers_pkey' })
  id: string;

  @Column('text')
  host: string;

  @Column('integer')
  pid: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;
}
