import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { AuditModule } from '../audit/audit.module.js';
import { AvoidanceModule } from '../teams/avoidance.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { InspectionDocuments } from './documents/inspection-documents.js';
import { InspectionDocumentsController } from './documents/inspection-documents.controller.js';
import { ListedIssuesRepository } from './documents/listed-issues.repository.js';
import { DemandReminders } from './feedback/demand-reminders.js';
import { Demands } from './feedback/demands.js';
import { FeedbackPackages } from './feedback/feedback-packages.js';
import { FeedbackCommands } from './feedback/feedback.commands.js';
import { FeedbackController } from './feedback/feedback.controller.js';
import { FeedbackQueries } from './feedback/feedback.queries.js';
import { FeedbackRepository } from './feedback/feedback.repository.js';
import { ReceiptsQueries } from './feedback/receipts.queries.js';
import { InspectionPlanCheck } from './inspection-plan-check.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsController } from './inspections.controller.js';
import { InspectionsQueries } from './inspections.queries.js';
import { InspectionsRepository } from './inspections.repository.js';
import { InspectionLifeRepository } from './life/inspection-life.repository.js';
import { InspectionOpenings } from './life/inspection-openings.js';
import { InspectionViews } from './life/inspection-views.js';
import { RectifyingStart } from './life/rectifying-start.js';
import { InspectionEffects } from './life/inspection.effects.js';
import { InspectionTakeOver } from './life/take-over.js';
import { CheckListsController } from './missions/check-lists.controller.js';
import { CheckListsRepository } from './missions/check-lists.repository.js';
import { Lessons } from './missions/lessons.js';
import { MissionsCommands } from './missions/missions.commands.js';
import { MissionsController } from './missions/missions.controller.js';
import { MissionsQueries } from './missions/missions.queries.js';
import { MissionsRepository } from './missions/missions.repository.js';
import { RoundRulesCommands } from './round-rules.commands.js';
import { RoundsController } from './rounds.controller.js';
import { TermsController } from './terms.controller.js';

const planning = [InspectionsCommands, InspectionsQueries, InspectionsRepository, InspectionPlanCheck, RoundRulesCommands];
const life = [
  InspectionEffects,
  InspectionLifeRepository,
  InspectionOpenings,
  InspectionTakeOver,
  InspectionViews,
  RectifyingStart,
];
const feedback = [
  DemandReminders,
  Demands,
  FeedbackCommands,
  FeedbackPackages,
  FeedbackQueries,
  FeedbackRepository,
  ReceiptsQueries,
];
const documents = [InspectionDocuments, ListedIssuesRepository];
const missions = [CheckListsRepository, Lessons, MissionsCommands, MissionsQueries, MissionsRepository];

/** Terms, rounds, the inspections of units with their lives, what they feed back, and the missions that they share. */
@Module({
  imports: [AuditModule, AvoidanceModule, DocumentsModule, EngineModule, NotificationsModule, OrganisationsModule],
  controllers: [
    TermsController,
    RoundsController,
    InspectionsController,
    FeedbackController,
    InspectionDocumentsController,
    MissionsController,
    CheckListsController,
  ],
  providers: [...planning, ...life, ...feedback, ...documents, ...missions],
  exports: [InspectionsCommands, InspectionsQueries],
})
export class InspectionsModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: InspectionsQueries,
    private readonly views: InspectionViews,
  ) {}

  onModuleInit(): void {
    this.subjects.provide('inspection', async ({ actor }, { id }) => ({
      ...(await this.queries.ofCase(id)),
      counts: await this.views.counts(actor, id),
    }));
  }
}
