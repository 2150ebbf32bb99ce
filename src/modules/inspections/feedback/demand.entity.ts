import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/user.entity.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { InspectionEntity } from '../inspection.entity.js';

/** What a superior leader demanded at the feedback; followed until it is done. */
@Entity('demands')
@Unique('demands_ordinal_key', ['inspectionId', 'ordinal'])
@Index('demands_owner_id', ['ownerId', 'state'])
@Index('demands_open', ['dueOn'], { where: `state = 'open' AND due_on IS NOT NULL` })
@Check('demands_told', `told IN ('dueSoon', 'dueVerySoon', 'overdue1', 'overdue2', 'overdue3')`)
@Check('demands_state_check', `state IN ('open', 'done')`)
@Check('demands_done_check', `(state = 'done') = (result IS NOT NULL AND done_by IS NOT NULL AND done_at IS NOT NULL)`)
export class DemandEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'demands_pkey' })
  id: string;

  @Column('uuid', { name: 'inspection_id' })
  inspectionId: string;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'demands_inspection_id_fkey' })
  inspection: Relation<InspectionEntity>;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text', { name: 'by_whom' })
  byWhom: string;

  /** Who answers for it: the inspected unit unless another was named. */
  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'demands_owner_id_fkey' })
  owner: Relation<OrganisationEntity>;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text')
  state: string;

  @Column('text', { nullable: true })
  result: string | null;

  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'done_by', foreignKeyConstraintName: 'demands_done_by_fkey' })
  doer: Relation<UserEntity> | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** The last level of which those whom it concerns were told. */
  @Column('text', { nullable: true })
  told: string | null;
}
