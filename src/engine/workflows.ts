import { Injectable } from '@nestjs/common';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { workflow, workflows } from '../../workflows/registry.js';
import { versionMoves, type VersionMove } from '../../workflows/moves.js';

/** The workflows that this process runs: the released ones, unless a test puts others in their place. */
@Injectable()
export class Workflows {
  /** All versions of all workflows. */
  all(): readonly WorkflowDefinition[] {
    return workflows();
  }

  /** The versions of one workflow, the oldest first. */
  versionsOf(name: string): number[] {
    return this.all()
      .filter((definition) => definition.name === name)
      .map(({ version }) => version);
  }

  /** All moves between neighbouring versions. */
  moves(): readonly VersionMove[] {
    return versionMoves;
  }

  /** One version of a workflow; without a version, the newest. */
  find(name: string, version?: number): WorkflowDefinition | undefined {
    return workflow(name, version);
  }

  /**
   * One version that must be there.
   *
   * @throws Error when the code no longer holds a version that a case still runs on
   */
  get(name: string, version?: number): WorkflowDefinition {
    const found = this.find(name, version);
    if (found === undefined) throw new Error(`workflow ${name}@${version ?? 'newest'} is not in the registry`);
    return found;
  }
}
