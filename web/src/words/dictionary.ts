import { accountWords } from './account.js';
import { actionsWords } from './actions.js';
import { alertsWords } from './alerts.js';
import { adminWords } from './admin.js';
import { captureWords } from './capture.js';
import { caseWords } from './case.js';
import { feedbackWords } from './feedback.js';
import { dashboardWords } from './dashboard.js';
import { frameWords } from './frame.js';
import { inboxWords } from './inbox.js';
import { inspectionsWords } from './inspections.js';
import { ledgerWords } from './ledger.js';
import { reportsWords } from './reports.js';
import { reviewsWords } from './reviews.js';
import { statesWords } from './states.js';
import { workWords } from './work.js';
import { workflowsWords } from './workflows.js';
import type { Words } from './words.js';

/** Everything that the page itself says, area by area. What belongs to the work (states, actions, fields, refusals) comes from the server. */
export const dictionary = {
  ...frameWords,
  ...accountWords,
  ...workWords,
  ...captureWords,
  ...caseWords,
  ...actionsWords,
  ...ledgerWords,
  ...inboxWords,
  ...dashboardWords,
  ...alertsWords,
  ...statesWords,
  ...inspectionsWords,
  ...feedbackWords,
  ...reviewsWords,
  ...reportsWords,
  ...adminWords,
  ...workflowsWords,
} as const satisfies Record<string, Words>;

export type Word = keyof typeof dictionary;
