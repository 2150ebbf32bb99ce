import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import type { InspectionMode } from './inspection-words.js';
import { MissionEntity } from './missions/mission.entity.js';
import { RoundEntity } from './round.entity.js';

/** One unit inspected in a round. */
@Entity('inspections')
@Unique('inspections_round_id_unit_id_key', ['roundId', 'unitId'])
@Index('inspections_office_id', ['officeId', 'id'])
@Index('inspections_unit_id', ['unitId', 'id'])
@Check('inspections_mode_check', `mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village')`)
@Check(
  'inspections_on_site_check',
  '(on_site_from IS NULL) = (on_site_until IS NULL) AND (on_site_from IS NULL OR on_site_until >= on_site_from)',
)
export class InspectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'inspections_pkey' })
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** The office of the round. */
  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => RoundEntity)
  @JoinColumn([
    { name: 'round_id', referencedColumnName: 'id', foreignKeyConstraintName: 'inspections_round_id_office_id_fkey' },
    { name: 'office_id', referencedColumnName: 'officeId', foreignKeyConstraintName: 'inspections_round_id_office_id_fkey' },
  ])
  round: Relation<RoundEntity>;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'inspections_unit_id_fkey' })
  unit: Relation<OrganisationEntity>;

  @Column('text')
  mode: InspectionMode;

  @Column('text')
  title: string;

  /** First day on site; null while it is not known. */
  @Column('date', { name: 'on_site_from', nullable: true })
  onSiteFrom: string | null;

  /** Last day on site, included. */
  @Column('date', { name: 'on_site_until', nullable: true })
  onSiteUntil: string | null;

  /** When the findings were fed back. */
  @Column('timestamptz', { name: 'fed_back_at', nullable: true })
  fedBackAt: Date | null;

  /** The mission that it belongs to by itself, where its whole round does not. */
  @Index('inspections_mission_id')
  @Column('uuid', { name: 'mission_id', nullable: true })
  missionId: string | null;

  @ManyToOne(() => MissionEntity)
  @JoinColumn({ name: 'mission_id', foreignKeyConstraintName: 'inspections_mission_id_fkey' })
  mission: Relation<MissionEntity> | null;

  /** When it was archived or cancelled; after that no issue is opened in it. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('boolean', { default: false })
  synthetic: boolean;

  /** Where a real inspection was reported. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
