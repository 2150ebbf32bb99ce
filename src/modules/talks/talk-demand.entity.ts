import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { TalkEntity } from './talk.entity.js';

/** What was demanded in a talk, and when it was met. */
@Entity('talk_demands')
@Index('talk_demands_talk', ['talkId', 'position'])
@Index('talk_demands_open', ['dueOn'], { where: 'done_at IS NULL AND due_on IS NOT NULL' })
@Check('talk_demands_one_owner', 'num_nonnulls(owner_org_id, owner_user_id) <= 1')
@Check('talk_demands_told', `told IN ('dueSoon', 'dueVerySoon', 'overdue1', 'overdue2', 'overdue3')`)
export class TalkDemandEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_demands_pkey' })
  id: string;

  @Column('uuid', { name: 'talk_id' })
  talkId: string;

  @ManyToOne(() => TalkEntity)
  @JoinColumn({ name: 'talk_id', foreignKeyConstraintName: 'talk_demands_talk_fkey' })
  talk: Relation<TalkEntity>;

  @Column('integer')
  position: number;

  @Column('text')
  text: string;

  /** Who answers for it in words; the name of the organisation or the account as it was then, where one is given and nothing else was said. */
  @Column('text')
  owner: string;

  @Column('uuid', { name: 'owner_org_id', nullable: true })
  ownerOrgId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'owner_org_id', foreignKeyConstraintName: 'talk_demands_owner_org' })
  ownerOrg: Relation<OrganisationEntity> | null;

  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId: string | null;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'owner_user_id', foreignKeyConstraintName: 'talk_demands_owner_user' })
  ownerUser: Relation<UserEntity> | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  /** The last level of which those whom it concerns were told. */
  @Column('text', { nullable: true })
  told: string | null;
}
