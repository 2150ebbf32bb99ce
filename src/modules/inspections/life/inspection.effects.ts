import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EnterSite, LeaveSite } from '../../../../workflows/inspection/v1/payloads/on-site.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { CaseDeadlines } from '../../../engine/deadlines/case-deadlines.js';
import { civilDate, instantText } from '../../../engine/instants.js';
import { EffectHandlers, type CaseChange, type EffectHandler } from '../../../engine/write-path/effects.js';
import { FactSources } from '../../../engine/write-path/facts.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FeedbackPackages } from '../feedback/feedback-packages.js';
import { Lessons } from '../missions/lessons.js';
import { InspectionLifeRepository } from './inspection-life.repository.js';

/** Does what an inspection's machine asks for, and tells it what it must know. */
@Injectable()
export class InspectionEffects implements OnModuleInit {
  constructor(
    private readonly effects: EffectHandlers,
    private readonly facts: FactSources,
    private readonly life: InspectionLifeRepository,
    private readonly feedback: FeedbackPackages,
    private readonly lessons: Lessons,
    private readonly deadlines: CaseDeadlines,
  ) {}

  onModuleInit(): void {
    const handle = (effect: string, handler: EffectHandler) => this.effects.handle('inspection', effect, handler);
    handle('saveOnSiteDays', (unit, change) => this.saveOnSiteDays(unit, change));
    handle('saveFeedback', (unit, change) => this.feedback.deliver(unit, change));
    handle('saveLessons', (unit, change) => this.lessons.keep(unit, change));
    handle('endInspection', (unit, { row }) => this.life.end(unit, row.id));
    this.facts.provide('inspection', 'issuesSettled', (unit, { id }) => this.life.settled(unit, id));
    this.facts.provide('inspection', 'periodEndsOn', (unit, row) => Promise.resolve(this.periodEnd(row, unit.now)));
  }

  private saveOnSiteDays(unit: UnitOfWork, { row, event }: CaseChange): void {
    const { enteredOn, until, leftOn } = event.payload as Partial<EnterSite & LeaveSite>;
    if (leftOn !== undefined) this.life.leave(unit, row.id, leftOn);
    else if (enteredOn !== undefined && until !== undefined) this.life.enter(unit, row.id, enteredOn, until);
  }

  /** Civil date on which a concentrated period ends that begins now, by the round's own rule pack. */
  private periodEnd(row: CaseRow, now: Date): string | undefined {
    const startedAt = instantText(now);
    const limit = { clause: 'concentratedPeriod', startedAt, pauses: [], extendedTo: null, extendedAt: null };
    const result = this.deadlines.workOut(row, limit);
    return 'explanation' in result ? civilDate(new Date(result.explanation.dueAt)) : undefined;
  }
}
