import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A year of the working-day calendar that was loaded at run time; append-only: a changed notice is a higher version. */
@Entity('calendar_years')
@Check('calendar_years_version_check', 'version > 0')
export class CalendarYearEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'calendar_years_pkey' })
  year: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'calendar_years_pkey' })
  version: number;

  @Column('jsonb')
  data: unknown;

  /** Where the data is from, in the words of whoever loaded it. */
  @Column('text')
  source: string;

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt: Date;

  @Column('uuid', { name: 'loaded_by' })
  loadedBy: string;

  @Column('text', { name: 'loaded_by_name' })
  loadedByName: string;
}
