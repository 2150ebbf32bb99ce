import { ApiTokenEntity } from './modules/accounts/api-token.entity.js';
import { RoleBindingEntity } from './modules/accounts/role-binding.entity.js';
import { SessionEntity } from './modules/accounts/session.entity.js';
import { UserEntity } from './modules/accounts/user.entity.js';
import { AuditEventEntity } from './modules/audit/audit-event.entity.js';
import { EvidenceEntity } from './modules/evidence/evidence.entity.js';
import { DemandEntity } from './modules/inspections/feedback/demand.entity.js';
import { FeedbackIssueEntity } from './modules/inspections/feedback/feedback-issue.entity.js';
import { FeedbackEntity } from './modules/inspections/feedback/feedback.entity.js';
import { CheckListItemEntity } from './modules/inspections/missions/check-list-item.entity.js';
import { CheckListEntity } from './modules/inspections/missions/check-list.entity.js';
import { LessonEntity } from './modules/inspections/missions/lesson.entity.js';
import { MissionEntity } from './modules/inspections/missions/mission.entity.js';
import { InspectionMemberEntity } from './modules/inspections/inspection-member.entity.js';
import { InspectionEntity } from './modules/inspections/inspection.entity.js';
import { RoundEntity } from './modules/inspections/round.entity.js';
import { TermEntity } from './modules/inspections/term.entity.js';
import { DeliveryEntity } from './modules/notifications/deliveries/delivery.entity.js';
import { NotificationEntity } from './modules/notifications/inbox/notification.entity.js';
import { PreferencesEntity } from './modules/notifications/preferences/preferences.entity.js';
import { WebhookEntity } from './modules/notifications/webhooks/webhook.entity.js';
import { OrganisationEntity } from './modules/organisations/organisation.entity.js';
import { PostEntity } from './modules/posts/post.entity.js';
import { InstallationEntity } from './platform/database/installation.entity.js';
import { WorkerEntity } from './platform/queue/worker.entity.js';
import { IdempotencyKeyEntity } from './platform/database/idempotency-key.entity.js';
import { CaseEntity } from './engine/cases/case.entity.js';
import { CaseEventEntity } from './engine/history/case-event.entity.js';
import { DeadlineEntity } from './engine/deadlines/deadline.entity.js';
import { CalendarYearEntity } from './engine/rules/calendar-year.entity.js';
import { RecalculationBatchEntity } from './engine/rules/recalculation-batch.entity.js';
import { RecalculationEntity } from './engine/rules/recalculation.entity.js';
import { RulePackEntity } from './engine/rules/rule-pack.entity.js';
import { OutboxEntity } from './engine/outbox/outbox.entity.js';
import { IssueEntity } from './modules/issues/issue.entity.js';
import { ManifestationEntity } from './modules/issues/manifestation.entity.js';
import { MeasureEntity } from './modules/issues/measure.entity.js';
import { MeasureEvidenceEntity } from './modules/issues/measure-evidence.entity.js';
import { ResultEntity } from './modules/issues/result.entity.js';
import { OpinionEntity } from './modules/issues/opinion.entity.js';
import { IssueCycleEntity } from './modules/issues/issue-cycle.entity.js';
import { ScheduleEntity } from './engine/schedules/schedule.entity.js';
import { ScheduleRunEntity } from './engine/schedules/schedule-run.entity.js';
import { SimulatedClockEntity } from './platform/clock/simulated-clock.entity.js';
import { QuarterlyReportEntity } from './modules/quarterly-reports/quarterly-report.entity.js';
import { InspectionPartnerEntity } from './modules/partners/inspection-partner.entity.js';
import { TalkEntity } from './modules/talks/talk.entity.js';
import { TalkDemandEntity } from './modules/talks/talk-demand.entity.js';
import { JointReviewEntity } from './modules/reviews/joint-review.entity.js';
import { SealedReferralEntity } from './modules/referrals/sealed-referral.entity.js';
import { SealedTextEntity } from './modules/referrals/sealed-text.entity.js';
import { AssistanceRequestEntity } from './modules/assistance/assistance-request.entity.js';
import { SeedingEntity } from './startup/seeding.entity.js';
import { CadreEntity } from './modules/teams/cadre.entity.js';
import { CadreTieEntity } from './modules/teams/cadre-tie.entity.js';
import { InspectionTeamEntity } from './modules/teams/inspection-team.entity.js';
import { PastInspectionEntity } from './modules/coverage/past-inspection.entity.js';
import { TermScopeEntity } from './modules/coverage/term-scope.entity.js';
import { WorkingPaperCounterEntity, WorkingPaperSchemeEntity } from './modules/working-papers/working-paper-scheme.entity.js';
import {
  GroupMeetingEntity,
  WorkingPaperEntity,
  WorkingPaperEvidenceEntity,
  WorkingPaperHandlerEntity,
} from './modules/working-papers/working-paper.entity.js';
import {
  AnnualPlanChangeEntity,
  AnnualPlanEntity,
  AnnualPlanItemEntity,
  AnnualPlanLogEntity,
} from './modules/annual-plans/annual-plan.entity.js';
import { DocumentTemplateEntity } from './modules/documents/document-template.entity.js';
import { DutyEntity, DutyVersionEntity } from './modules/duties/duty.entity.js';
import { CampaignEntity, CampaignResultEntity, CampaignUnitEntity } from './modules/campaigns/campaign.entity.js';
import { FormerLimitEntity } from './modules/figures/former-limit.entity.js';
import { LetterEntity } from './modules/letters/letter.entity.js';
import { TrainingSuggestionEntity } from './modules/suggestions/training-suggestion.entity.js';
import { SupervisionEntity, SupervisionVisitEntity } from './modules/supervisions/supervision.entity.js';
import { SavedViewEntity } from './modules/saved-views/saved-view.entity.js';
import {
  IssuedDocumentEntity,
  IssuedReportCaseEntity,
  IssuedReportEntity,
} from './modules/supervision-reports/issued-report.entity.js';

/** Every entity of the product, for TypeORM's reads and for the check that migrations and entities agree. */
export const entities: readonly (new () => object)[] = [
  InstallationEntity,
  WorkerEntity,
  IdempotencyKeyEntity,
  AuditEventEntity,
  OrganisationEntity,
  UserEntity,
  RoleBindingEntity,
  SessionEntity,
  ApiTokenEntity,
  PostEntity,
  TermEntity,
  RoundEntity,
  InspectionEntity,
  InspectionMemberEntity,
  MissionEntity,
  CheckListEntity,
  CheckListItemEntity,
  LessonEntity,
  FeedbackEntity,
  FeedbackIssueEntity,
  DemandEntity,
  EvidenceEntity,
  CaseEntity,
  CaseEventEntity,
  DeadlineEntity,
  OutboxEntity,
  IssueEntity,
  ManifestationEntity,
  MeasureEntity,
  MeasureEvidenceEntity,
  ResultEntity,
  OpinionEntity,
  IssueCycleEntity,
  SeedingEntity,
  NotificationEntity,
  PreferencesEntity,
  WebhookEntity,
  DeliveryEntity,
  ScheduleEntity,
  ScheduleRunEntity,
  SimulatedClockEntity,
  QuarterlyReportEntity,
  JointReviewEntity,
  TalkEntity,
  TalkDemandEntity,
  InspectionPartnerEntity,
  SealedReferralEntity,
  SealedTextEntity,
  AssistanceRequestEntity,
  RulePackEntity,
  CalendarYearEntity,
  RecalculationEntity,
  RecalculationBatchEntity,
  InspectionTeamEntity,
  CadreEntity,
  CadreTieEntity,
  TermScopeEntity,
  PastInspectionEntity,
  WorkingPaperSchemeEntity,
  WorkingPaperCounterEntity,
  WorkingPaperEntity,
  WorkingPaperHandlerEntity,
  WorkingPaperEvidenceEntity,
  GroupMeetingEntity,
  AnnualPlanEntity,
  AnnualPlanItemEntity,
  AnnualPlanChangeEntity,
  AnnualPlanLogEntity,
  DutyEntity,
  DutyVersionEntity,
  FormerLimitEntity,
  CampaignEntity,
  CampaignUnitEntity,
  CampaignResultEntity,
  LetterEntity,
  TrainingSuggestionEntity,
  SupervisionEntity,
  SupervisionVisitEntity,
  SavedViewEntity,
  DocumentTemplateEntity,
  IssuedReportEntity,
  IssuedReportCaseEntity,
  IssuedDocumentEntity,
];
