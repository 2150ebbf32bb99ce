import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ReturnProgress } from '../../../workflows/inspection/v1/payloads/rectified.js';
import type { JointReviewContext } from '../../../workflows/joint-review/v1/context.js';
import { actorAs } from '../../engine/acting.js';
import type { CaseChange } from '../../engine/write-path/effects.js';
import { Followers, type Objection } from '../../engine/write-path/followers.js';
import { WritePath, type Command } from '../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { systemActor } from '../../platform/http/system-actor.js';
import { merges } from './issue-reviews.js';
import { Pairs } from './pairs.js';
import { stillReviewed } from './reviews.errors.js';
import { ReviewsRepository } from './reviews.repository.js';

const decided = '进展报告已被退回';

/** What the office decides on a progress report while bodies are called together on it: evaluating waits for them, returning need not. */
@Injectable()
export class ReviewsOfInspections implements OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly pairs: Pairs,
    private readonly reviews: ReviewsRepository,
    private readonly writePath: WritePath,
  ) {}

  onModuleInit(): void {
    this.followers.follow('inspection', (unit, changes) => this.follow(unit, changes));
  }

  private async follow(unit: UnitOfWork, changes: readonly CaseChange[]): Promise<Objection[]> {
    const objections: Objection[] = [];
    for (const change of changes) {
      if (!['EVALUATE', 'RETURN_PROGRESS'].includes(change.event.type) || this.pairs.isHeld(unit, change.row.id)) continue;
      const objection = await this.pairs.hold(unit, [change.row.id], () => this.decide(unit, change));
      if (objection !== undefined) objections.push(objection);
    }
    return objections;
  }

  private async decide(unit: UnitOfWork, { row, event }: CaseChange): Promise<Objection | undefined> {
    const open = await this.reviews.lockOpen(unit, [row.id]);
    const review = open.find(({ state }) => (state.context as JointReviewContext).of === 'progressReport');
    if (review === undefined) return undefined;
    const { id: caseId, version, number, state } = review;
    if (event.type === 'EVALUATE') return { caseId: row.id, problem: new Problem(stillReviewed, { params: { number } }) };
    const { requirements = '' } = event.payload as Partial<ReturnProgress>;
    const merged = merges(event, state.context as JointReviewContext);
    const command: Command = merged
      ? {
          caseId,
          version,
          type: 'MERGE_OPINIONS',
          payload: { result: 'disagree', opinion: requirements },
          actor: actorAs(event.actor),
        }
      : { caseId, version, type: 'LAPSE', payload: { ground: decided }, actor: systemActor };
    await this.writePath.send(unit, [command]);
    return undefined;
  }
}
