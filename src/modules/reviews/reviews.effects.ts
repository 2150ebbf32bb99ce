import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EffectHandlers } from '../../engine/write-path/effects.js';
import { ReviewBodies } from './review-bodies.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Does what a joint review's machine asks for. */
@Injectable()
export class ReviewsEffects implements OnModuleInit {
  constructor(
    private readonly effects: EffectHandlers,
    private readonly bodies: ReviewBodies,
    private readonly reviews: ReviewsRepository,
  ) {}

  onModuleInit(): void {
    this.effects.handle('joint-review', 'admitBody', (unit, { row, event }) =>
      this.bodies.check(unit, row, [String(event.payload.bodyId)], 'bodyId'),
    );
    this.effects.handle('joint-review', 'endReview', (unit, { row }) => this.reviews.close(unit, row.id));
  }
}
