import { lazy, type ComponentType } from 'react';

/** A page by its address. Each is loaded when it is first opened. */
interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

/** All pages that somebody who has signed in can open. */
export const routes: readonly PageRoute[] = [
  { path: 'work', Page: lazy(async () => ({ default: (await import('./pages/work.js')).WorkPage })) },
  { path: 'capture', Page: lazy(async () => ({ default: (await import('./pages/capture.js')).CapturePage })) },
  { path: 'cases', Page: lazy(async () => ({ default: (await import('./pages/ledger.js')).LedgerPage })) },
  { path: 'cases/:id', Page: lazy(async () => ({ default: (await import('./pages/case.js')).CasePage })) },
  { path: 'inspections', Page: lazy(async () => ({ default: (await import('./pages/inspections.js')).InspectionsPage })) },
  { path: 'inspections/plans', Page: lazy(async () => ({ default: (await import('./pages/plans.js')).PlansPage })) },
  { path: 'inspections/plans/:id', Page: lazy(async () => ({ default: (await import('./pages/plan.js')).PlanPage })) },
  { path: 'inspections/missions', Page: lazy(async () => ({ default: (await import('./pages/missions.js')).MissionsPage })) },
  { path: 'inspections/missions/:id', Page: lazy(async () => ({ default: (await import('./pages/mission.js')).MissionPage })) },
  {
    path: 'inspections/cadres',
    Page: lazy(async () => ({ default: (await import('./pages/inspection-records.js')).CadresPage })),
  },
  { path: 'inspections/talks', Page: lazy(async () => ({ default: (await import('./pages/inspection-records.js')).TalksPage })) },
  {
    path: 'inspections/assistance',
    Page: lazy(async () => ({ default: (await import('./pages/inspection-records.js')).AssistancePage })),
  },
  {
    path: 'inspections/referrals',
    Page: lazy(async () => ({ default: (await import('./pages/inspection-records.js')).ReferralsPage })),
  },
  {
    path: 'inspections/duties',
    Page: lazy(async () => ({ default: (await import('./pages/inspection-records.js')).DutiesPage })),
  },
  { path: 'inspections/:id', Page: lazy(async () => ({ default: (await import('./pages/inspection.js')).InspectionPage })) },
  {
    path: 'inspections/:id/feedback',
    Page: lazy(async () => ({ default: (await import('./pages/feedback-builder.js')).FeedbackBuilderPage })),
  },
  { path: 'reviews', Page: lazy(async () => ({ default: (await import('./pages/reviews.js')).ReviewsPage })) },
  { path: 'reviews/:id', Page: lazy(async () => ({ default: (await import('./pages/review.js')).ReviewPage })) },
  { path: 'coverage', Page: lazy(async () => ({ default: (await import('./pages/coverage.js')).CoveragePage })) },
  {
    path: 'coverage/:id/organisations',
    Page: lazy(async () => ({ default: (await import('./pages/coverage-list.js')).CoverageListPage })),
  },
  { path: 'reports', Page: lazy(async () => ({ default: (await import('./pages/reports.js')).ReportsPage })) },
  {
    path: 'reports/quarterly/cases',
    Page: lazy(async () => ({ default: (await import('./pages/report-cases.js')).ReportCasesPage })),
  },
  { path: 'figures', Page: lazy(async () => ({ default: (await import('./pages/figures.js')).FiguresPage })) },
  {
    path: 'figures/records',
    Page: lazy(async () => ({ default: (await import('./pages/figure-records.js')).FigureRecordsPage })),
  },
  { path: 'dashboard', Page: lazy(async () => ({ default: (await import('./pages/dashboard.js')).DashboardPage })) },
  { path: 'inbox', Page: lazy(async () => ({ default: (await import('./pages/inbox.js')).InboxPage })) },
  { path: 'account', Page: lazy(async () => ({ default: (await import('./pages/account.js')).AccountPage })) },
  {
    path: 'account/notifications',
    Page: lazy(async () => ({ default: (await import('./pages/notification-wishes.js')).NotificationWishesPage })),
  },
  { path: 'forecast', Page: lazy(async () => ({ default: (await import('./pages/forecast.js')).ForecastPage })) },
  { path: 'account/password', Page: lazy(async () => ({ default: (await import('./pages/password.js')).PasswordPage })) },
  ...['workflows', 'workflows/:name', 'workflows/:name/:version'].map((path) => ({
    path,
    Page: lazy(async () => ({ default: (await import('./pages/workflows.js')).WorkflowsPage })),
  })),
  { path: 'admin/*', Page: lazy(async () => ({ default: (await import('./pages/admin.js')).AdminPage })) },
];
