import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import type { SubmitPlan } from '../../../workflows/issue/v1/payloads/handed-over.js';
import type { ReportProgress, SubmitForReview } from '../../../workflows/issue/v1/payloads/rectified.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { EffectHandlers, type CaseChange, type EffectHandler } from '../../engine/write-path/effects.js';
import { FactSources } from '../../engine/write-path/facts.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { invalid } from '../../platform/http/validation.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import { issueFaults } from './issues.errors.js';
import { IssueRepository } from './issues.repository.js';

/** Does what the issue's machine asks for, and tells it what it must know of the inspection. */
@Injectable()
export class IssueEffects implements OnModuleInit {
  constructor(
    private readonly effects: EffectHandlers,
    private readonly facts: FactSources,
    private readonly issues: IssueRepository,
    private readonly inspections: InspectionsQueries,
    private readonly cases: CaseRepository,
  ) {}

  onModuleInit(): void {
    const handle = (effect: string, handler: EffectHandler) => this.effects.handle('issue', effect, handler);
    handle('savePaper', (unit, change) => this.issues.revise(unit, change));
    handle('savePlan', (unit, change) => this.savePlan(unit, change));
    handle('saveProgress', (unit, change) =>
      this.issues.saveProgress(unit, change, (change.event.payload as Partial<ReportProgress>).measures ?? []),
    );
    handle('saveResult', (unit, change) =>
      this.issues.saveResults(unit, change, (change.event.payload as Partial<SubmitForReview>).results ?? []),
    );
    handle('saveOpinion', (unit, change) => this.issues.saveOpinion(unit, change, reviewOf(change)));
    handle('closeCycle', (unit, change) => this.issues.closeCycle(unit, change));
    handle('openCycle', (unit, change) => this.issues.openCycle(unit, change));
    handle('saveMerge', (unit, change) => this.saveMerge(unit, change));
    this.facts.provide('issue', 'onSite', async (unit, { inspectionId }) =>
      inspectionId === null ? false : this.inspections.isOnSite(unit, inspectionId),
    );
  }

  private savePlan(unit: UnitOfWork, change: CaseChange): void {
    const { goal, measures = [] } = change.event.payload as Partial<SubmitPlan>;
    const known = (change.row.state.context as IssueContext).measures.map(({ id }) => id);
    this.issues.savePlan(unit, change, goal, measures, known);
  }

  private async saveMerge(unit: UnitOfWork, change: CaseChange): Promise<void> {
    const intoCaseId = String(change.event.payload.intoCaseId);
    const into = (await this.cases.lock(unit, [intoCaseId])).get(intoCaseId);
    const living = into !== undefined && !['dismissed', 'withdrawn', 'merged'].includes(into.stage);
    if (!living || into.id === change.row.id || into.workflow !== 'issue' || into.officeId !== change.row.officeId) {
      throw invalid([issueFaults.notMergeable]);
    }
    this.issues.setMergedInto(unit, change, intoCaseId);
  }
}

/** The review in which an opinion was given: the one that was open before the event. */
function reviewOf({ before }: CaseChange): 'plan' | 'closing' {
  return (before.context as IssueContext).review?.of ?? 'closing';
}
