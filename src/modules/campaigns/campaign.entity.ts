import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A campaign (专项行动) of an office, with what it is to reach. */
@Entity('campaigns')
@Check('campaigns_days', 'ends_on >= starts_on')
@Index('campaigns_office', ['officeId', 'startsOn'])
export class CampaignEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'campaigns_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'campaigns_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  title: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** How many units, matters, letters and institutions it is to reach. */
  @Column('jsonb')
  targets: unknown;

  @Column('boolean')
  synthetic: boolean;

  /** Where a real one was reported. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** A unit in which a campaign works, until it is cleared (整转清零). */
@Entity('campaign_units')
@Check('campaign_units_days', 'cleared_on >= joined_on')
export class CampaignUnitEntity {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_units_pkey' })
  campaignId: string;

  @ManyToOne(() => CampaignEntity)
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'campaign_units_campaign_id_fkey' })
  campaign: Relation<CampaignEntity>;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'campaign_units_pkey' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'campaign_units_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('date', { name: 'joined_on' })
  joinedOn: string;

  @Column('date', { name: 'cleared_on', nullable: true })
  clearedOn: string | null;
}

/** A matter that a campaign solved, or an institution that came of it. */
@Entity('campaign_results')
@Check('campaign_results_kind', `kind IN ('livelihoodMatter', 'institution')`)
@Index('campaign_results_campaign', ['campaignId', 'kind', 'achievedOn'])
export class CampaignResultEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'campaign_results_pkey' })
  id: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId: string;

  @ManyToOne(() => CampaignEntity)
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'campaign_results_campaign_id_fkey' })
  campaign: Relation<CampaignEntity>;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'campaign_results_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity> | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'campaign_results_case' })
  case: Relation<CaseEntity> | null;

  @Column('date', { name: 'achieved_on' })
  achievedOn: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
