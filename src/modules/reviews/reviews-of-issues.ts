import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JointReviewContext } from '../../../workflows/joint-review/v1/context.js';
import { actorAs } from '../../engine/acting.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { CaseChange } from '../../engine/write-path/effects.js';
import { Followers, type Objection } from '../../engine/write-path/followers.js';
import { WritePath, type Command } from '../../engine/write-path/write-path.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemActor } from '../../platform/http/system-actor.js';
import { enters, mergeFrom, merges, opinionFrom, reviewIn } from './issue-reviews.js';
import { NamedBodies } from './named-bodies.js';
import { Pairs, wavesOf } from './pairs.js';
import { refusalBy } from './refusals.js';
import { ReviewOpenings } from './review-openings.js';
import { notMergeable } from './reviews.errors.js';
import { ReviewsRepository } from './reviews.repository.js';

type Sent = Pick<Command, 'type' | 'payload' | 'actor'>;
const replaced = '已重新提交，由新的会审代替';
const decided = '巡察办未待会审意见收齐即已退回';

/** Underneath an issue's own review of a plan or a result lies a joint review: opens it, and passes on what is said and decided. */
@Injectable()
export class ReviewsOfIssues implements OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly pairs: Pairs,
    private readonly reviews: ReviewsRepository,
    private readonly writePath: WritePath,
    private readonly openings: ReviewOpenings,
    private readonly named: NamedBodies,
  ) {}

  onModuleInit(): void {
    this.followers.follow('issue', (unit, changes) => this.follow(unit, changes));
  }

  private async follow(unit: UnitOfWork, changes: readonly CaseChange[]): Promise<Objection[]> {
    const objections = await this.named.check(unit, changes);
    const reviewed = changes.filter(
      ({ before, row }) => (reviewIn(before) ?? reviewIn(row.state)) !== null && !this.pairs.isHeld(unit, row.id),
    );
    for (const wave of wavesOf(reviewed)) {
      const ids = wave.map(({ row }) => row.id);
      objections.push(...(await this.pairs.hold(unit, ids, () => this.passOn(unit, wave))));
    }
    return objections;
  }

  /** @param wave changes of as many issues */
  private async passOn(unit: UnitOfWork, wave: readonly CaseChange[]): Promise<Objection[]> {
    const ids = wave.map(({ row }) => row.id);
    const open = await this.reviews.lockOpen(unit, ids);
    const commands = wave.flatMap((change) => {
      const own = open.filter((review) => contextOf(review).subjectCaseId === change.row.id && concerns(change, review));
      return own.flatMap((review) =>
        sentTo(review, change).map((sent, index) => ({ ...sent, caseId: review.id, version: review.version + index })),
      );
    });
    const { failures } = commands.length === 0 ? { failures: [] } : await this.writePath.tryAll(unit, commands);
    await this.open(
      unit,
      wave.filter(({ before, row }) => enters(before, row.state)),
    );
    return failures.map(({ index, problem }) => {
      const review = open.find(({ id }) => id === commands[index]?.caseId);
      if (review === undefined) throw new Error('a review refused what was not sent to it');
      return { caseId: contextOf(review).subjectCaseId, problem: refusalBy(review, problem, notMergeable) };
    });
  }

  /** Where no body is named the office decides alone. */
  private async open(unit: UnitOfWork, wave: readonly CaseChange[]): Promise<void> {
    const asked = wave.flatMap(({ row, event }) => {
      const review = reviewIn(row.state);
      return review === null || review.bodies.length === 0 ? [] : [{ row, event, review }];
    });
    const required = await this.named.requiredFor(
      unit,
      asked.map(({ row }) => row),
    );
    // The issue's own event tells whom it concerns that it is their turn.
    await this.openings.open(
      unit.as({ ...unit.context, untold: true }),
      asked.map(({ row, event, review: { of, bodies } }, index) => ({
        subject: row,
        of,
        question: null,
        bodies,
        required: required[index]?.filter((id) => bodies.includes(id)) ?? [],
        carried: true,
        acting: event.actor,
      })),
    );
  }
}

const contextOf = ({ state }: CaseRow) => state.context as JointReviewContext;

/** The review that goes with the issue; and any other of the same matter, in whose place a new one comes. */
function concerns({ before, row }: CaseChange, review: CaseRow): boolean {
  const { of, carried } = contextOf(review);
  const matter = (reviewIn(row.state) ?? reviewIn(before))?.of;
  return of === matter && (carried === true || enters(before, row.state));
}

/** What a change of an issue means to a review of it. */
function sentTo(review: CaseRow, { before, row, event }: CaseChange): Sent[] {
  const context = contextOf(review);
  const lapse = (ground: string): Sent[] => [{ type: 'LAPSE', payload: { ground }, actor: systemActor }];
  if (enters(before, row.state)) return lapse(replaced);
  const actor = actorAs(event.actor);
  const now = reviewIn(row.state);
  if (now === null) {
    if (!merges(event, context)) return lapse(decided);
    return [{ type: 'MERGE_OPINIONS', payload: { ...mergeFrom(event, context) }, actor }];
  }
  if (event.type === 'GIVE_OPINION') return [{ type: 'GIVE_OPINION', payload: { ...opinionFrom(event.payload) }, actor }];
  const asked = context.bodies.map(({ id }) => id);
  const added = now.bodies.filter((id) => !asked.includes(id));
  const removed = asked.filter((id) => !now.bodies.includes(id));
  return [
    ...added.map((bodyId) => ({ type: 'ADD_BODY', payload: { bodyId }, actor })),
    ...removed.map((bodyId) => ({ type: 'REMOVE_BODY', payload: { bodyId }, actor })),
  ];
}
