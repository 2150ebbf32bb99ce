import { assistanceRequestV1 } from './assistance-request/v1/index.js';
import { inspectionV1 } from './inspection/v1/index.js';
import { issueV1 } from './issue/v1/index.js';
import { jointReviewV1 } from './joint-review/v1/index.js';
import type { WorkflowDefinition } from './kit/definition.js';
import { quarterlyReportV1 } from './quarterly-report/v1/index.js';
import { referralV1 } from './referral/v1/index.js';

/** Every released version of every workflow. A new version stands beside the old ones. */
const definitions: readonly WorkflowDefinition[] = [
  issueV1,
  inspectionV1,
  quarterlyReportV1,
  jointReviewV1,
  referralV1,
  assistanceRequestV1,
];

const byKey = new Map(definitions.map((definition) => [`${definition.name}@${definition.version}`, definition]));

/** All versions of all workflows, by name and ascending version. */
export function workflows(): readonly WorkflowDefinition[] {
  return definitions;
}

/**
 * One version of a workflow; without a version, the newest.
 *
 * @returns undefined where there is none
 */
export function workflow(name: string, version?: number): WorkflowDefinition | undefined {
  if (version !== undefined) return byKey.get(`${name}@${version}`);
  return definitions.filter((definition) => definition.name === name).at(-1);
}
