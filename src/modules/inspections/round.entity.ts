import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { MissionEntity } from './missions/mission.entity.js';
import { TermEntity } from './term.entity.js';

/** A round (轮次) of a term. It names the rule pack that its limits come from. */
@Entity('rounds')
@Unique('rounds_id_office_id_key', ['id', 'officeId'])
@Unique('rounds_term_id_number_key', ['termId', 'number'])
@Check('rounds_number_check', 'number > 0')
@Check('rounds_dates_check', 'ends_on >= starts_on')
export class RoundEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rounds_pkey' })
  id: string;

  @Column('uuid', { name: 'term_id' })
  termId: string;

  /** The office of the term. */
  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => TermEntity)
  @JoinColumn([
    { name: 'term_id', referencedColumnName: 'id', foreignKeyConstraintName: 'rounds_term_id_office_id_fkey' },
    { name: 'office_id', referencedColumnName: 'officeId', foreignKeyConstraintName: 'rounds_term_id_office_id_fkey' },
  ])
  term: Relation<TermEntity>;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  /** Name of a rule pack, such as `inspection-city`. */
  @Column('text', { name: 'rule_pack' })
  rulePack: string;

  /** The version of the pack by which new issues of the round go. */
  @Column('integer', { name: 'rule_pack_version' })
  rulePackVersion: number;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** The mission of an office above, or of its own, that the round belongs to. */
  @Index('rounds_mission_id')
  @Column('uuid', { name: 'mission_id', nullable: true })
  missionId: string | null;

  // By name: a mission points back at its own round, and the two classes must not need each other to be loaded.
  @ManyToOne('MissionEntity')
  @JoinColumn({ name: 'mission_id', foreignKeyConstraintName: 'rounds_mission_id_fkey' })
  mission: Relation<MissionEntity> | null;

  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
