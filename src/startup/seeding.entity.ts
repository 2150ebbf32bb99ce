import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A load of seeds: begun, and finished unless the process ended before. */
@Entity('seedings')
@Check('seedings_choice', `choice IN ('all', 'published', 'demo')`)
export class SeedingEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'seedings_pkey' })
  choice: string;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
