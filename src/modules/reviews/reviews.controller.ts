import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { caseSchema } from '../../engine/cases/case.schemas.js';
import { ValidId } from '../../platform/http/id-param.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { OpenReviewDto } from './dto/open-review.dto.js';
import { reviewSubjectProperties, type ReviewView } from './review-view.js';
import { ReviewsCommands } from './reviews.commands.js';
import { reviewList } from './reviews.list.js';
import { ReviewsQueries } from './reviews.queries.js';
import { reviewSheet } from './reviews.sheet.js';

const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };
const reviewSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...reviewSubjectProperties },
  required: [...required, ...Object.keys(reviewSubjectProperties)],
};

/** Joint reviews of plans, progress reports and closings. The office opens them; everything after that is an event on the case. */
@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly commands: ReviewsCommands,
    private readonly queries: ReviewsQueries,
  ) {}

  @Post()
  @Allow('inspectionOffice')
  @Describe({
    summary: words('发起会审', 'Call for the opinions of several bodies: a joint review in open'),
    answer: reviewSchema,
  })
  async open(@Context() context: RequestContext, @Body(ValidBody) body: OpenReviewDto): Promise<ReviewView> {
    return this.queries.read(context, await this.commands.open(context, body));
  }

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询会审', 'List joint reviews'), answer: reviewSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(reviewList, reviewSheet) query: ListQuery<typeof reviewList>,
  ): Promise<Page<ReviewView>> {
    return this.queries.list(context, query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看会审', 'A joint review with the opinions that the caller may read'), answer: reviewSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<ReviewView> {
    return this.queries.read(context, id);
  }
}
