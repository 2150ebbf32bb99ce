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
  { path: 'inbox', Page: lazy(async () => ({ default: (await import('./pages/inbox.js')).InboxPage })) },
  { path: 'account', Page: lazy(async () => ({ default: (await import('./pages/account.js')).AccountPage })) },
  { path: 'account/password', Page: lazy(async () => ({ default: (await import('./pages/password.js')).PasswordPage })) },
  ...['workflows', 'workflows/:name', 'workflows/:name/:version'].map((path) => ({
    path,
    Page: lazy(async () => ({ default: (await import('./pages/workflows.js')).WorkflowsPage })),
  })),
  { path: 'admin/*', Page: lazy(async () => ({ default: (await import('./pages/admin.js')).AdminPage })) },
];
