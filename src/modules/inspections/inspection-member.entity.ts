import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { InspectionEntity } from './inspection.entity.js';
import type { TeamPosition } from './inspection-words.js';

/** A person on the team of an inspection; one of them leads it. */
@Entity('inspection_members')
@Index('inspection_members_leader_key', ['inspectionId'], { unique: true, where: `position = 'leader'` })
@Check('inspection_members_position_check', `position IN ('leader', 'deputy', 'member')`)
export class InspectionMemberEntity {
  @PrimaryColumn('uuid', { name: 'inspection_id', primaryKeyConstraintName: 'inspection_members_pkey' })
  inspectionId: string;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'inspection_members_inspection_id_fkey' })
  inspection: Relation<InspectionEntity>;

  @Index('inspection_members_user_id')
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'inspection_members_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'inspection_members_user_id_fkey' })
  user: Relation<UserEntity>;

  @Column('text')
  position: TeamPosition;
}
