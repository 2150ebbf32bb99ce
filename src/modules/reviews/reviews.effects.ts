import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JointReviewContext, ReviewOf } from '../../../workflows/joint-review/v1/context.js';
import { results } from '../../../workflows/joint-review/v1/payloads.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { EffectHandlers, type CaseChange } from '../../engine/write-path/effects.js';
import { WritePath } from '../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import { ReviewBodies } from './review-bodies.js';
import { ReviewsRepository } from './reviews.repository.js';

const matters: Readonly<Record<ReviewOf, string>> = { plan: '整改方案', progressReport: '整改进展', closing: '销号' };

/** Does what a joint review's machine asks for. */
@Injectable()
export class ReviewsEffects implements OnModuleInit {
  constructor(
    private readonly effects: EffectHandlers,
    private readonly bodies: ReviewBodies,
    private readonly reviews: ReviewsRepository,
    private readonly cases: CaseRepository,
    private readonly writePath: WritePath,
  ) {}

  onModuleInit(): void {
    const handle = (effect: string, handler: (unit: UnitOfWork, change: CaseChange) => void | Promise<void>) =>
      this.effects.handle('joint-review', effect, handler);
    handle('admitBody', (unit, { row, event }) => this.bodies.check(unit, row, [String(event.payload.bodyId)], 'bodyId'));
    handle('endReview', (unit, { row }) => this.reviews.close(unit, row.id));
    handle('recordResult', (unit, change) => this.recordResult(unit, change));
  }

  /**
   * Puts the merged opinion on the record of the case that was reviewed, as a comment of the office. A workflow that takes no comments
   * keeps the review beside it: nothing is lost, and the merge must not fail for it.
   */
  private async recordResult(unit: UnitOfWork, { row, event }: CaseChange): Promise<void> {
    const { subjectCaseId, of, result } = row.state.context as JointReviewContext;
    const subject = (await this.cases.lock(unit, [subjectCaseId])).get(subjectCaseId);
    if (subject === undefined || result === null) throw new Error(`review ${row.id} was merged without a subject or a result`);
    const text = `${matters[of]}会审结论（${row.number}）：${results[result.verdict].zh}。${result.opinion}`;
    const { id, name, role, orgId, orgName } = event.actor;
    const actor: Actor = {
      id,
      name,
      username: '',
      bindings: [{ role, orgId: orgId ?? '', orgName: orgName ?? '', scopeOfficeIds: [] }],
    };
    const comment = { caseId: subject.id, version: subject.version, type: 'COMMENT', payload: { text }, actor };
    await this.writePath.tryAll(unit, [comment]);
  }
}
