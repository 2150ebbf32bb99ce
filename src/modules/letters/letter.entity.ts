import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A letter of recommendation or a circular that an office sent to a body, and what the body answered. */
@Entity('letters')
@Check('letters_kind', `kind IN ('recommendation', 'circular')`)
@Check('letters_answer', '(answered_on IS NULL) = (answer IS NULL) AND answered_on >= sent_on')
@Index('letters_office', ['officeId', 'sentOn'])
@Index('letters_addressee', ['addresseeId', 'sentOn'])
export class LetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letters_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'letters_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  kind: string;

  /** The number of the document, where it has one. */
  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'addressee_id', foreignKeyConstraintName: 'letters_addressee_id_fkey' })
  addressee: Relation<OrganisationEntity>;

  /** It hands over problems that several units share (共性问题). */
  @Column('boolean', { name: 'shared_problem' })
  sharedProblem: boolean;

  @Column('uuid', { name: 'case_ids', array: true })
  caseIds: string[];

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId: string | null;

  @ManyToOne(() => CampaignEntity)
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'letters_campaign_id_fkey' })
  campaign: Relation<CampaignEntity> | null;

  @Column('date', { name: 'sent_on' })
  sentOn: string;

  @Column('date', { name: 'reply_due_on' })
  replyDueOn: string;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('boolean')
  synthetic: boolean;

  /** Where a real one was reported. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
