import { Injectable } from '@nestjs/common';
import { Workflows } from '../../../src/engine/workflows.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import { defineWorkflow } from '../../../workflows/kit/define-workflow.js';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { graphOf } from '../../../workflows/kit/graph.js';
import type { VersionMove } from '../../../workflows/moves.js';

/** A second version of the issue's life as it might be one day: it has done with the first check. */
const issueV2: WorkflowDefinition = defineWorkflow({
  ...issueV1,
  version: 2,
  title: { zh: '反馈问题（二版）', en: 'issue, second' },
});

const paths = Object.keys(graphOf(issueV1).states);
const leaves = paths.filter((path) => path.includes('.') && !paths.some((other) => other.startsWith(`${path}.`)));

/** The way from the first version to the second: who waits for the first check waits for the second instead. */
export const move: VersionMove = {
  workflow: 'issue',
  from: 1,
  to: 2,
  states: {
    ...Object.fromEntries(leaves.map((leaf) => [leaf, leaf])),
    'stage.found.firstCheck': 'stage.found.secondCheck',
  },
  context: (old) => ({ ...(old as IssueContext), theme: `${(old as IssueContext).theme}（新）` }),
};

/** Puts the second version beside the first once it is released. */
@Injectable()
export class ReleasableWorkflows extends Workflows {
  static released: VersionMove | undefined;

  override all(): readonly WorkflowDefinition[] {
    const first = super.all();
    return ReleasableWorkflows.released === undefined ? first : [...first, issueV2];
  }

  override moves(): readonly VersionMove[] {
    return ReleasableWorkflows.released === undefined ? [] : [ReleasableWorkflows.released];
  }

  override find(name: string, version?: number): WorkflowDefinition | undefined {
    return this.all().findLast((known) => known.name === name && (version === undefined || known.version === version));
  }
}
