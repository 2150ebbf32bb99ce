import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A case of any workflow: its state, and the columns that lists filter by. */
@Entity('cases')
@Unique('cases_number_unique', ['number'])
@Check('cases_category', `category IN ('open', 'waiting', 'closed')`)
@Check('cases_turn', `turn IN ('inspectionTeam', 'inspectionOffice', 'responsibleUnit', 'reviewBodies', 'addressees', 'nobody')`)
@Check('cases_overdue_level', `overdue_level BETWEEN 0 AND 3`)
@Check('cases_progress', `progress IN ('notDone', 'basicallyDone', 'done')`)
@Check('cases_timeliness', `timeliness IN ('unset', 'onTrack', 'dueSoon', 'dueVerySoon', 'overdue', 'paused', 'stopped')`)
@Check('cases_extension', `extension IN ('none', 'requested')`)
@Check(
  'cases_issue_state',
  `workflow <> 'issue' OR (stage || '.' || step) IN ( 'found.drafting', 'found.firstCheck', 'found.secondCheck', 'found.thirdCheck', 'found.confirmed', 'found.immediateProposed', 'fixedImmediately.ordered', 'fixedImmediately.fixing', 'handedOver.awaitingReceipt', 'handedOver.planning', 'handedOver.planReview', 'handedOver.rectifying', 'handedOver.disputed', 'reviewed.jointReview', 'reviewed.decision', 'closed.settled', 'closed.sustaining', 'revisited.planned', 'revisited.onSite', 'archived.archived', 'dismissed.dismissed', 'withdrawn.withdrawn', 'merged.merged')`,
)
@Check(
  'cases_inspection_state',
  `workflow <> 'inspection' OR (stage || '.' || step) IN ( 'planned.planned', 'briefed.briefed', 'onSite.onSite', 'reporting.writing', 'reporting.submitted', 'reporting.approved', 'fedBack.fedBack', 'rectifying.rectifying', 'progressReported.progressReported', 'evaluated.evaluated', 'retrospected.retrospected', 'archived.archived', 'cancelled.cancelled')`,
)
@Check(
  'cases_quarterly_report_state',
  `workflow <> 'quarterly-report' OR (stage || '.' || step) IN ( 'opened.opened', 'drafted.drafted', 'submitted.submitted', 'commented.commented', 'compiled.compiled', 'issued.issued')`,
)
@Check(
  'cases_joint_review_state',
  `workflow <> 'joint-review' OR (stage || '.' || step) IN ( 'open.open', 'collecting.collecting', 'merged.merged', 'cancelled.cancelled')`,
)
@Check(
  'cases_referral_state',
  `workflow <> 'referral' OR (stage || '.' || step) IN ( 'sealed.sealed', 'transferred.transferred', 'received.received', 'answered.answered', 'withdrawn.withdrawn')`,
)
@Check(
  'cases_assistance_request_state',
  `workflow <> 'assistance-request' OR (stage || '.' || step) IN ( 'sent.sent', 'accepted.accepted', 'overdue.overdue', 'answered.answered', 'declined.declined')`,
)
@Index('cases_office', ['officeId', 'id'])
@Index('cases_unit', ['unitId', 'id'])
@Index('cases_review_bodies', { synchronize: false })
@Index('cases_addressees', { synchronize: false })
@Index('cases_words', { synchronize: false })
@Index('cases_created', ['createdAt', 'id'])
@Index('cases_due', ['dueAt', 'id'])
@Index('cases_turn', { synchronize: false })
@Index('cases_extension', { synchronize: false })
@Index('cases_counted', { synchronize: false })
@Index('cases_inspection', ['inspectionId', 'id'])
@Index('cases_office_due', ['officeId', 'dueAt', 'id'], { where: `category <> 'closed'` })
@Index('cases_unit_due', ['unitId', 'dueAt', 'id'], { where: `category <> 'closed'` })
export class CaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cases_pkey' })
  id: string;

  @Column('text')
  number: string;

  @Column('text')
  workflow: string;

  @Column('integer', { name: 'workflow_version' })
  workflowVersion: number;

  @Column('integer')
  version: number;

  @Column('jsonb')
  value: unknown;

  @Column('jsonb')
  context: unknown;

  @Column('text')
  stage: string;

  @Column('text')
  step: string;

  @Column('text')
  category: string;

  @Column('text')
  turn: string;

  @Column('text')
  timeliness: string;

  @Column('smallint', { name: 'overdue_level' })
  overdueLevel: number;

  @Column('text')
  extension: string;

  @Column('integer')
  cycle: number;

  @Column('text', { nullable: true })
  track: string | null;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  theme: string | null;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'inspection_id', nullable: true })
  inspectionId: string | null;

  @Column('uuid', { name: 'round_id', nullable: true })
  roundId: string | null;

  @Column('text', { name: 'rule_pack' })
  rulePack: string;

  @Column('integer', { name: 'rule_pack_version' })
  rulePackVersion: number;

  @Column('uuid', { name: 'team_ids', array: true })
  teamIds: string[];

  @Column('uuid', { name: 'review_body_ids', array: true })
  reviewBodyIds: string[];

  @Column('boolean')
  disclosed: boolean;

  @Column('uuid', { name: 'owner_post_id', nullable: true })
  ownerPostId: string | null;

  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId: string | null;

  @Column('text', { nullable: true })
  progress: string | null;

  @Column('boolean')
  sustained: boolean;

  @Column('boolean', { name: 'done_in_period', nullable: true })
  doneInPeriod: boolean | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('timestamptz', { name: 'original_due_at', nullable: true })
  originalDueAt: Date | null;

  @Column('timestamptz', { name: 'step_due_at', nullable: true })
  stepDueAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('boolean', { name: 'closed_late' })
  closedLate: boolean;

  @Column('boolean')
  synthetic: boolean;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text', { name: 'last_hash' })
  lastHash: string;

  @Column('uuid', { name: 'addressee_ids', array: true, default: () => "'{}'" })
  addresseeIds: string[];

  @Column('boolean', { default: false })
  sealed: boolean;
}
