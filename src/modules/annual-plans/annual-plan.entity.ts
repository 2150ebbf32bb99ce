import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** What an office means to inspect in a year. */
@Entity('annual_plans')
@Unique('annual_plans_office_id_year_key', ['officeId', 'year'])
@Check('annual_plans_status', `status IN ('drafted', 'submitted', 'approved')`)
export class AnnualPlanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'annual_plans_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'annual_plans_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('integer')
  year: number;

  @Column('text')
  title: string;

  @Column('text')
  status: string;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** A unit that the plan names, with the mode and, where they are settled, the round or the quarter. */
@Entity('annual_plan_items')
@Unique('annual_plan_items_once_key', ['planId', 'unitId', 'mode'])
@Check('annual_plan_items_mode', `mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village')`)
@Check('annual_plan_items_quarter', 'quarter BETWEEN 1 AND 4')
export class AnnualPlanItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'annual_plan_items_pkey' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @ManyToOne(() => AnnualPlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'annual_plan_items_plan_id_fkey' })
  plan: Relation<AnnualPlanEntity>;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'annual_plan_items_unit_id_fkey' })
  unit: Relation<OrganisationEntity>;

  @Column('text')
  mode: string;

  @Column('integer', { name: 'round_number', nullable: true })
  roundNumber: number | null;

  @Column('integer', { nullable: true })
  quarter: number | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer')
  ordinal: number;
}

/** A change asked for after the approval. */
@Entity('annual_plan_changes')
@Index('annual_plan_changes_plan_id', ['planId', 'requestedAt'])
@Check('annual_plan_changes_status', `status IN ('requested', 'approved', 'refused')`)
export class AnnualPlanChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'annual_plan_changes_pkey' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @ManyToOne(() => AnnualPlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'annual_plan_changes_plan_id_fkey' })
  plan: Relation<AnnualPlanEntity>;

  @Column('text')
  status: string;

  @Column('text')
  ground: string;

  @Column('jsonb')
  content: object;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  opinion: string | null;
}

/** What was done to a plan: one row a version. */
@Entity('annual_plan_log')
export class AnnualPlanLogEntity {
  @PrimaryColumn('uuid', { name: 'plan_id', primaryKeyConstraintName: 'annual_plan_log_pkey' })
  planId: string;

  @ManyToOne(() => AnnualPlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'annual_plan_log_plan_id_fkey' })
  plan: Relation<AnnualPlanEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'annual_plan_log_pkey' })
  version: number;

  @Column('text')
  action: string;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_name' })
  actorName: string;

  @Column('timestamptz')
  at: Date;

  @Column('jsonb')
  detail: object;
}
