import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The instant at which a simulation stands; a database without this row lives in real time. */
@Entity('simulated_clock')
@Check('simulated_clock_only_row', 'only_row')
export class SimulatedClockEntity {
  @PrimaryColumn('boolean', { name: 'only_row', default: true, primaryKeyConstraintName: 'simulated_clock_pkey' })
  onlyRow: boolean;

  @Column('timestamptz')
  now: Date;
}
