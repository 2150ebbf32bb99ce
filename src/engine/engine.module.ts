import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CaseAccess } from './case-access.js';
import { ActionQueries } from './cases/actions.queries.js';
import { CaseFacets } from './cases/case-facets.queries.js';
import { CaseSetController } from './cases/case-set.controller.js';
import { CaseCommands } from './cases/case.commands.js';
import { CaseController } from './cases/case.controller.js';
import { CaseQueries } from './cases/case.queries.js';
import { CaseRepository } from './cases/case.repository.js';
import { CaseSets } from './cases/case-sets.js';
import { CommonActionQueries } from './cases/common-actions.queries.js';
import { WorkController } from './cases/work.controller.js';
import { WorkQueries } from './cases/work.queries.js';
import { CaseDeadlines } from './deadlines/case-deadlines.js';
import { DeadlineQueries } from './deadlines/deadline.queries.js';
import { FormsController } from './forms.controller.js';
import { TimeLeft } from './deadlines/time-left.js';
import { HistoryQueries } from './history/history.queries.js';
import { Verification } from './history/verification.js';
import { VersionMoves } from './moves.js';
import { Names } from './names.js';
import { Calendars, LoadedCalendars } from './rules/calendars.js';
import { RecalculationRepository } from './rules/recalculation.repository.js';
import { Recalculations } from './rules/recalculations.js';
import { LoadedRulePacks, RulePacks } from './rules/rule-packs.js';
import { RulesRepository } from './rules/rules.repository.js';
import { Rosters } from './rosters.js';
import { Subjects } from './subjects.js';
import { sees, viewOf } from './visibility.js';
import { DeadlineTick } from './time/deadline-tick.js';
import { OutboxHandlers } from './time/outbox-handlers.js';
import { OutboxRelay } from './time/outbox-relay.js';
import { OutboxRepository } from './time/outbox.repository.js';
import { Timekeeper } from './time/timekeeper.js';
import { WorkerPart } from './time/worker.js';
import { Workflows } from './workflows.js';
import { WorkflowsController } from './workflows.controller.js';
import { Decisions } from './write-path/decisions.js';
import { EffectHandlers } from './write-path/effects.js';
import { FactSources } from './write-path/facts.js';
import { Followers } from './write-path/followers.js';
import { Openings } from './write-path/openings.js';
import { References } from './write-path/references.js';
import { WritePath } from './write-path/write-path.js';

/** Makes any workflow durable. Modules plug into it: handlers of effects, sources of facts, checks of references, readers of subjects. */
@Global()
@Module({
  controllers: [CaseController, CaseSetController, FormsController, WorkController, WorkflowsController],
  providers: [
    ActionQueries,
    CaseAccess,
    CaseCommands,
    CaseDeadlines,
    CaseFacets,
    CaseQueries,
    CaseRepository,
    CaseSets,
    CommonActionQueries,
    DeadlineQueries,
    Decisions,
    EffectHandlers,
    FactSources,
    Followers,
    HistoryQueries,
    Names,
    LoadedCalendars,
    LoadedRulePacks,
    { provide: Calendars, useExisting: LoadedCalendars },
    { provide: RulePacks, useExisting: LoadedRulePacks },
    Openings,
    RecalculationRepository,
    Recalculations,
    RulesRepository,
    References,
    Rosters,
    Subjects,
    TimeLeft,
    Verification,
    VersionMoves,
    Workflows,
    WorkQueries,
    WritePath,
    DeadlineTick,
    OutboxHandlers,
    OutboxRelay,
    OutboxRepository,
    Timekeeper,
    WorkerPart,
  ],
  exports: [
    CaseDeadlines,
    ActionQueries,
    CaseAccess,
    CaseCommands,
    CaseQueries,
    CaseRepository,
    CaseSets,
    EffectHandlers,
    FactSources,
    Followers,
    Calendars,
    HistoryQueries,
    LoadedCalendars,
    LoadedRulePacks,
    Names,
    Openings,
    Recalculations,
    References,
    Rosters,
    RulePacks,
    RulesRepository,
    Subjects,
    TimeLeft,
    Verification,
    VersionMoves,
    Workflows,
    WorkQueries,
    WritePath,
    OutboxHandlers,
    Timekeeper,
    WorkerPart,
  ],
})
export class EngineModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly cases: CaseRepository,
  ) {}

  /** An event may name another case that its sender can see. */
  onModuleInit(): void {
    this.references.check('case', async (unit, _row, ids) => {
      const view = viewOf(unit.actor);
      const rows = [...(await this.cases.lock(unit, ids)).values()];
      return new Set(rows.filter((row) => sees(view, row)).map(({ id }) => id));
    });
  }
}
