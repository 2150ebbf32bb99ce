import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Subjects } from '../../engine/subjects.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { NamedBodies } from './named-bodies.js';
import { Pairs } from './pairs.js';
import { ReviewBodies } from './review-bodies.js';
import { ReviewOpenings } from './review-openings.js';
import { ReviewResults } from './review-results.js';
import { ReviewsCommands } from './reviews.commands.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsEffects } from './reviews.effects.js';
import { ReviewsOfInspections } from './reviews-of-inspections.js';
import { ReviewsOfIssues } from './reviews-of-issues.js';
import { ReviewsQueries } from './reviews.queries.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Joint reviews (会审): several bodies judge, and the office merges what they say. */
@Module({
  imports: [EngineModule, OrganisationsModule],
  controllers: [ReviewsController],
  providers: [
    NamedBodies,
    Pairs,
    ReviewBodies,
    ReviewOpenings,
    ReviewResults,
    ReviewsCommands,
    ReviewsEffects,
    ReviewsOfInspections,
    ReviewsOfIssues,
    ReviewsQueries,
    ReviewsRepository,
  ],
  exports: [ReviewsCommands, ReviewsQueries],
})
export class ReviewsModule implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly queries: ReviewsQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.provide('joint-review', (context, row) => this.queries.subject(context, row));
  }
}
