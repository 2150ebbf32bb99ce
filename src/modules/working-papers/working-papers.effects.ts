import { Injectable, type OnModuleInit } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { EffectHandlers } from '../../engine/write-path/effects.js';
import { FactSources } from '../../engine/write-path/facts.js';
import { WorkingPapersRepository } from './working-papers.repository.js';

/** Tells the machine who handles a paper, and numbers the paper when it is first submitted. */
@Injectable()
export class WorkingPapersEffects implements OnModuleInit {
  constructor(
    private readonly effects: EffectHandlers,
    private readonly facts: FactSources,
    private readonly papers: WorkingPapersRepository,
  ) {}

  onModuleInit(): void {
    this.effects.handle('issue', 'numberPaper', (unit, { row: { id: caseId, officeId, inspectionId } }) => {
      if (inspectionId === null) return;
      this.papers.number(unit, { caseId, officeId, inspectionId, year: civilDate(unit.now).slice(0, 4) });
    });
    // Where an office asks for nothing and nobody was named, the author alone handles it, and there is nothing to tell.
    this.facts.provide('issue', 'handlers', async (unit, { officeId, id }) => {
      const handlers = await this.papers.handlersFor(unit, officeId, id);
      return handlers.required > 1 || handlers.ids.length > 0 ? handlers : undefined;
    });
  }
}
