import { type DynamicModule, Module } from '@nestjs/common';
import { EngineModule } from './engine/engine.module.js';
import { SchedulesModule } from './engine/schedules/schedules.module.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { AlertsModule } from './modules/alerts/alerts.module.js';
import { AssistanceModule } from './modules/assistance/assistance.module.js';
import { AnnualPlansModule } from './modules/annual-plans/annual-plans.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { CampaignsModule } from './modules/campaigns/campaigns.module.js';
import { ClockModule } from './modules/clock/clock.module.js';
import { CoverageModule } from './modules/coverage/coverage.module.js';
import { DocumentsModule } from './modules/documents/documents.module.js';
import { DutiesModule } from './modules/duties/duties.module.js';
import { EvidenceModule } from './modules/evidence/evidence.module.js';
import { FiguresModule } from './modules/figures/figures.module.js';
import { InspectionsModule } from './modules/inspections/inspections.module.js';
import { IssuesModule } from './modules/issues/issues.module.js';
import { LettersModule } from './modules/letters/letters.module.js';
import { NotificationsModule } from './modules/notifications/notifications.module.js';
import { OperationsModule } from './modules/operations/operations.module.js';
import { OrganisationsModule } from './modules/organisations/organisations.module.js';
import { PartnersModule } from './modules/partners/partners.module.js';
import { PostsModule } from './modules/posts/posts.module.js';
import { QuarterlyReportsModule } from './modules/quarterly-reports/quarterly-reports.module.js';
import { ReferralsModule } from './modules/referrals/referrals.module.js';
import { ReviewsModule } from './modules/reviews/reviews.module.js';
import { RulesModule } from './modules/rules/rules.module.js';
import { SavedViewsModule } from './modules/saved-views/saved-views.module.js';
import { SupervisionReportsModule } from './modules/supervision-reports/supervision-reports.module.js';
import { SuggestionsModule } from './modules/suggestions/suggestions.module.js';
import { SupervisionsModule } from './modules/supervisions/supervisions.module.js';
import { TeamsModule } from './modules/teams/teams.module.js';
import { WorkingPapersModule } from './modules/working-papers/working-papers.module.js';
import { TalksModule } from './modules/talks/talks.module.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';

/** The whole product: its table of contents. */
@Module({})
export class AppModule {
  static forRoot(platform: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(platform),
        EngineModule,
        SchedulesModule,
        AuditModule,
        OrganisationsModule,
        AccountsModule,
        PostsModule,
        RulesModule,
        InspectionsModule,
        TeamsModule,
        CoverageModule,
        AnnualPlansModule,
        EvidenceModule,
        IssuesModule,
        DocumentsModule,
        FiguresModule,
        WorkingPapersModule,
        DutiesModule,
        NotificationsModule,
        QuarterlyReportsModule,
        SupervisionReportsModule,
        ReviewsModule,
        AssistanceModule,
        ReferralsModule,
        PartnersModule,
        TalksModule,
        LettersModule,
        CampaignsModule,
        SupervisionsModule,
        SuggestionsModule,
        AlertsModule,
        OperationsModule,
        SavedViewsModule,
        ClockModule.forClock(platform.clock),
      ],
    };
  }
}
