import type { INestApplicationContext } from '@nestjs/common';
import { CaseRepository } from '../src/engine/cases/case.repository.js';
import { CaseDeadlines } from '../src/engine/deadlines/case-deadlines.js';
import { Workflows } from '../src/engine/workflows.js';
import { WritePath } from '../src/engine/write-path/write-path.js';
import { EvidenceCommands } from '../src/modules/evidence/evidence.commands.js';
import { InspectionsCommands } from '../src/modules/inspections/inspections.commands.js';
import { IssuesCommands } from '../src/modules/issues/issues.commands.js';
import { WorkingPapersCommands } from '../src/modules/working-papers/working-papers.commands.js';
import { ManualClock } from '../src/platform/clock/clock.js';
import { Database } from '../src/platform/database/database.js';
import { DebugPoints } from '../src/platform/database/debug-points.js';
import { Transactions } from '../src/platform/database/transactions.js';
import type { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { FileStore } from '../src/platform/files/file-store.js';
import { systemContext } from '../src/platform/http/system-actor.js';
import { SeedsRepository } from './seeds.repository.js';

/** What a load of seeds works with: the product's own commands, at instants of history. */
export interface Seeding {
  readonly app: INestApplicationContext;
  readonly issues: IssuesCommands;
  readonly inspections: InspectionsCommands;
  readonly evidence: EvidenceCommands;
  readonly papers: WorkingPapersCommands;
  readonly writePath: WritePath;
  readonly workflows: Workflows;
  readonly cases: CaseRepository;
  readonly deadlines: CaseDeadlines;
  readonly files: FileStore;
  readonly seeds: SeedsRepository;
  /**
   * Runs a command as the product itself, at an instant of history. It may be run again, as every command.
   * Each call has a clock of its own: several parts of history may be told at the same time.
   */
  at<Answer>(instant: number, command: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer>;
}

/** Opens a load of seeds on an application. */
export function openSeeding(app: INestApplicationContext): Seeding {
  const find = { strict: false } as const;
  const database = app.get(Database, find);
  const seeds = new SeedsRepository(database);
  const debugPoints = app.get(DebugPoints, find);
  return {
    app,
    issues: app.get(IssuesCommands, find),
    inspections: app.get(InspectionsCommands, find),
    evidence: app.get(EvidenceCommands, find),
    papers: app.get(WorkingPapersCommands, find),
    writePath: app.get(WritePath, find),
    workflows: app.get(Workflows, find),
    cases: app.get(CaseRepository, find),
    deadlines: app.get(CaseDeadlines, find),
    files: app.get(FileStore, find),
    seeds,
    at: (instant, command) => {
      const transactions = new Transactions(database, new ManualClock(new Date(instant)), debugPoints);
      return transactions.run({ ...systemContext('seeds'), untold: true }, (unit) => {
        seeds.commitLazily(unit);
        return command(unit);
      });
    },
  };
}
