import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { RoundEntity } from '../inspections/round.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** An inspection that was over before the product kept it. */
@Entity('past_inspections')
@Unique('past_inspections_round_id_organisation_id_key', ['roundId', 'organisationId'])
@Check('past_inspections_mode', `mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village')`)
export class PastInspectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'past_inspections_pkey' })
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @ManyToOne(() => RoundEntity)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'past_inspections_round_id_fkey' })
  round: Relation<RoundEntity>;

  @Index('past_inspections_organisation_id')
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'past_inspections_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('text')
  mode: string;

  @Column('date', { name: 'ended_on' })
  endedOn: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
