import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JointReviewContext, ReviewOf } from '../../../workflows/joint-review/v1/context.js';
import { results, type Merge } from '../../../workflows/joint-review/v1/payloads.js';
import { actorAs } from '../../engine/acting.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { CaseChange } from '../../engine/write-path/effects.js';
import { Followers, type Objection } from '../../engine/write-path/followers.js';
import { WritePath, type Command } from '../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { decisionFor, opinionFor, reviewIn } from './issue-reviews.js';
import { Pairs } from './pairs.js';
import { refusalBy } from './refusals.js';
import { resultRefused } from './reviews.errors.js';

const matters: Readonly<Record<ReviewOf, string>> = { plan: '整改方案', progressReport: '整改进展', closing: '销号' };

type Sent = Pick<Command, 'type' | 'payload'>;

/** Passes what is said and decided in a joint review on to the case that is reviewed. What that case refuses is refused here, too. */
@Injectable()
export class ReviewResults implements OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly pairs: Pairs,
    private readonly cases: CaseRepository,
    private readonly writePath: WritePath,
  ) {}

  onModuleInit(): void {
    this.followers.follow('joint-review', (unit, changes) => this.follow(unit, changes));
  }

  private async follow(unit: UnitOfWork, changes: readonly CaseChange[]): Promise<Objection[]> {
    const objections: Objection[] = [];
    for (const change of changes) {
      const { subjectCaseId } = contextOf(change);
      if (this.pairs.isHeld(unit, subjectCaseId) || isClocks(change)) continue;
      const objection = await this.pairs.hold(unit, [subjectCaseId], () => this.passOn(unit, change));
      if (objection !== undefined) objections.push(objection);
    }
    return objections;
  }

  private async passOn(unit: UnitOfWork, change: CaseChange): Promise<Objection | undefined> {
    const { subjectCaseId, carried } = contextOf(change);
    const subject = (await this.cases.lock(unit, [subjectCaseId])).get(subjectCaseId);
    if (subject === undefined) throw new Error(`the case that ${change.row.id} reviews is gone`);
    const actor = actorAs(change.event.actor);
    const events = carried === true ? forCarrying(subject, change) : forOther(subject, change);
    const commands = events.map((sent, index) => ({ ...sent, caseId: subject.id, version: subject.version + index, actor }));
    const { failures } = commands.length === 0 ? { failures: [] } : await this.writePath.tryAll(unit, commands, true);
    const [failure] = failures;
    return failure && { caseId: change.row.id, problem: refusalBy(subject, failure.problem, resultRefused) };
  }
}

const contextOf = ({ row }: CaseChange) => row.state.context as JointReviewContext;
const isClocks = ({ event }: CaseChange) => event.actor.role === 'clock';

/** What an event of a review means to the issue that stands in it. */
function forCarrying(issue: CaseRow, change: CaseChange): Sent[] {
  const review = reviewIn(issue.state);
  const { of, bodies, opinions } = contextOf(change);
  if (review === null || review.of !== of) return [];
  const { type, payload } = change.event;
  const naming = (reviewBodies: readonly string[]): Sent[] =>
    sameIds(reviewBodies, review.bodies) ? [] : [{ type: 'NAME_REVIEW_BODIES', payload: { reviewBodies, onlyNow: true } }];
  switch (type) {
    case 'GIVE_OPINION':
      return [{ type, payload: { ...opinionFor(payload) } }];
    case 'ADD_BODY':
    case 'REMOVE_BODY':
      return naming(bodies.map(({ id }) => id));
    case 'MERGE_OPINIONS':
      // The quorum goes on without those who are still silent.
      return [...naming(opinions.map(({ bodyId }) => bodyId)), decisionFor(review.of, payload as unknown as Merge)];
    default:
      return [];
  }
}

/** The merged opinion on the record of a case; a progress report that the bodies do not accept goes back. */
function forOther(subject: CaseRow, { row, event }: CaseChange): Sent[] {
  if (event.type !== 'MERGE_OPINIONS') return [];
  const { of } = row.state.context as JointReviewContext;
  const { result, opinion } = event.payload as unknown as Merge;
  if (of === 'progressReport' && subject.workflow === 'inspection' && result === 'disagree')
    return [{ type: 'RETURN_PROGRESS', payload: { requirements: opinion } }];
  const text = `${matters[of]}会审结论（${row.number}）：${results[result].zh}。${opinion}`;
  return [{ type: 'COMMENT', payload: { text } }];
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));
