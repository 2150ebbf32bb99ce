import type { MigrationInterface } from 'typeorm';
import { Platform1700000000050 } from './1700000000050-platform.js';
import { Engine1700000000100 } from './1700000000100-engine.js';
import { OrganisationsAndAccounts1700000000200 } from './1700000000200-organisations-and-accounts.js';
import { Inspections1700000000300 } from './1700000000300-inspections.js';
import { Evidence1700000000400 } from './1700000000400-evidence.js';
import { Issues1700000000500 } from './1700000000500-issues.js';
import { Seedings1700000000600 } from './1700000000600-seedings.js';
import { ApplicationRole1700000000700 } from './1700000000700-application-role.js';
import { Time1700000000750 } from './1700000000750-time.js';
import { RulesAndCalendars1700000000900 } from './1700000000900-rules-and-calendars.js';
import { Notifications1700000001000 } from './1700000001000-notifications.js';
import { SchedulesAndQuarterlyReports1700000001100 } from './1700000001100-schedules-and-quarterly-reports.js';
import { TokenScopes1700000001200 } from './1700000001200-token-scopes.js';
import { InspectionLifecycle1700000001300 } from './1700000001300-inspection-lifecycle.js';
import { ReviewsAndClues1700000001400 } from './1700000001400-reviews-and-clues.js';
import { TeamsPapersCoverage1700000001500 } from './1700000001500-teams-papers-coverage.js';
import { PastInspections1700000001510 } from './1700000001510-past-inspections.js';
import { WorkingPapers1700000001520 } from './1700000001520-working-papers.js';
import { AnnualPlans1700000001530 } from './1700000001530-annual-plans.js';
import { Duties1700000001540 } from './1700000001540-duties.js';
import { Abstentions1700000001560 } from './1700000001560-abstentions.js';
import { WithdrawnReferrals1700000001580 } from './1700000001580-withdrawn-referrals.js';
import { LeadershipAudience1700000001581 } from './1700000001581-leadership-audience.js';
import { Notices1700000001582 } from './1700000001582-notices.js';
import { FormerWebhookSecrets1700000001583 } from './1700000001583-former-webhook-secrets.js';
import { SavedViews1700000001620 } from './1700000001620-saved-views.js';
import { Figures1700000001660 } from './1700000001660-figures.js';
import { DocumentTemplates1700000001680 } from './1700000001680-document-templates.js';
import { FormerLimits1700000001700 } from './1700000001700-former-limits.js';
import { OfficeRecords1700000001701 } from './1700000001701-office-records.js';
import { IssuedReports1700000001720 } from './1700000001720-issued-reports.js';
import { DemandAlerts1700000001740 } from './1700000001740-demand-alerts.js';
import { HandlersUnsettled1700000001741 } from './1700000001741-handlers-unsettled.js';
import { LedgerIndexes1700000001621 } from './1700000001621-ledger-indexes.js';

/** Every migration in the order in which they run; the schema comes from here and from nowhere else. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Platform1700000000050,
  Engine1700000000100,
  OrganisationsAndAccounts1700000000200,
  Inspections1700000000300,
  Evidence1700000000400,
  Issues1700000000500,
  Seedings1700000000600,
  ApplicationRole1700000000700,
  Time1700000000750,
  RulesAndCalendars1700000000900,
  Notifications1700000001000,
  SchedulesAndQuarterlyReports1700000001100,
  TokenScopes1700000001200,
  InspectionLifecycle1700000001300,
  ReviewsAndClues1700000001400,
  TeamsPapersCoverage1700000001500,
  PastInspections1700000001510,
  WorkingPapers1700000001520,
  AnnualPlans1700000001530,
  Duties1700000001540,
  Abstentions1700000001560,
  WithdrawnReferrals1700000001580,
  LeadershipAudience1700000001581,
  Notices1700000001582,
  FormerWebhookSecrets1700000001583,
  SavedViews1700000001620,
  LedgerIndexes1700000001621,
  Figures1700000001660,
  DocumentTemplates1700000001680,
  FormerLimits1700000001700,
  OfficeRecords1700000001701,
  IssuedReports1700000001720,
  DemandAlerts1700000001740,
  HandlersUnsettled1700000001741,
];
