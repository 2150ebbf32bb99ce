import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { RoundEntity } from '../round.entity.js';
import { CheckListEntity } from './check-list.entity.js';

/** A mission to which rounds and inspections of several offices are attached (1+10, 上下联动). */
@Entity('missions')
@Index('missions_office_id', ['officeId', 'id'])
export class MissionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'missions_pkey' })
  id: string;

  /** The office that leads it. */
  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'missions_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  title: string;

  /** The leading office's own round. */
  @Column('uuid', { name: 'round_id', nullable: true })
  roundId: string | null;

  @ManyToOne(() => RoundEntity)
  @JoinColumn([
    { name: 'round_id', referencedColumnName: 'id', foreignKeyConstraintName: 'missions_round_id_office_id_fkey' },
    { name: 'office_id', referencedColumnName: 'officeId', foreignKeyConstraintName: 'missions_round_id_office_id_fkey' },
  ])
  round: Relation<RoundEntity> | null;

  @Column('uuid', { name: 'check_list_id', nullable: true })
  checkListId: string | null;

  @ManyToOne(() => CheckListEntity)
  @JoinColumn({ name: 'check_list_id', foreignKeyConstraintName: 'missions_check_list_id_fkey' })
  checkList: Relation<CheckListEntity> | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
