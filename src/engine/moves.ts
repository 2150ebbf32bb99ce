import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseEvent, WorkflowDefinition } from '../../workflows/kit/definition.js';
import { graphOf } from '../../workflows/kit/graph.js';
import { moveState, type VersionMove } from '../../workflows/moves.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { CaseRepository } from './cases/case.repository.js';
import { movedEvent } from './history/replay.js';
import { instantText } from './instants.js';
import { Workflows } from './workflows.js';
import { nothingGathered, WritePath, type Outcome } from './write-path/write-path.js';

/** Moves open cases from one version of their workflow to the next: an audited event over a total map. */
@Injectable()
export class VersionMoves implements OnApplicationBootstrap {
  constructor(
    private readonly workflows: Workflows,
    private readonly cases: CaseRepository,
    private readonly writePath: WritePath,
  ) {}

  /**
   * Moves cases one version on: all of them, or the unit of work fails.
   *
   * @throws Error where there is no map from their version to the next
   */
  async move(unit: UnitOfWork, caseIds: readonly string[]): Promise<Outcome[]> {
    const gathered = nothingGathered();
    const outcomes: Outcome[] = [];
    for (const row of (await this.cases.lock(unit, caseIds)).values()) {
      const map = this.workflows.moves().find(({ workflow, from }) => workflow === row.workflow && from === row.workflowVersion);
      if (map === undefined) throw new Error(`no move from ${row.workflow}@${row.workflowVersion}`);
      const definition = this.workflows.get(row.workflow, map.to);
      const actor = { id: unit.actor.id, name: unit.actor.name, role: 'clock', orgId: null, orgName: null } as const;
      const event: CaseEvent = {
        type: movedEvent,
        payload: { from: map.from, to: map.to },
        actor,
        at: instantText(unit.now),
        facts: {},
      };
      outcomes.push(
        await this.writePath.record(
          unit,
          definition,
          row,
          event,
          moveState(map, row.state),
          [{ type: 'setDeadlines', params: { anew: true } }],
          gathered,
        ),
      );
    }
    this.cases.write(unit, { opened: [], changed: outcomes.map(({ row }) => row), ...gathered });
    return outcomes;
  }

  /** A map that leaves out a state of the old version, or names one that the new one lacks, stops the boot. */
  onApplicationBootstrap(): void {
    for (const map of this.workflows.moves()) {
      const from = leavesOf(this.workflows.get(map.workflow, map.from));
      const to = new Set(leavesOf(this.workflows.get(map.workflow, map.to)));
      const faults = [
        ...from.filter((leaf) => map.states[leaf] === undefined),
        ...Object.values(map.states).filter((leaf) => !to.has(leaf)),
      ];
      if (faults.length > 0) throw new Error(`move ${nameOf(map)} is not total: ${faults.join(', ')}`);
    }
  }
}

function leavesOf(definition: WorkflowDefinition): string[] {
  const paths = Object.keys(graphOf(definition).states);
  return paths.filter((path) => path.includes('.') && !paths.some((other) => other.startsWith(`${path}.`)));
}

const nameOf = ({ workflow, from, to }: VersionMove) => `${workflow} ${from} → ${to}`;
