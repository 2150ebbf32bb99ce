import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { fields } from '../../../../workflows/kit/fields.js';
import { FeedBack } from '../../../../workflows/inspection/v1/payloads/feedback.js';
import { ValidId } from '../../../platform/http/id-param.js';
import { faultOf } from '../../../platform/http/field-faults.js';
import { jsonSchemaOf } from '../../../platform/http/json-schema.js';
import { Allow, SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { invalid, ValidBody } from '../../../platform/http/validation.js';
import { notAnObject } from '../../../platform/words/constraints.js';
import { words } from '../../../platform/words/words.js';
import { DemandDoneDto } from '../dto/demand-done.dto.js';
import { demandSchema, feedbackSchema, receiptsSchema, whole } from '../inspections.schemas.js';
import { Demands, type DemandView } from './demands.js';
import { FeedbackCommands } from './feedback.commands.js';
import { FeedbackQueries, type FeedbackView } from './feedback.queries.js';
import { ReceiptsQueries, type Receipts } from './receipts.queries.js';

/** The feedback of an inspection, its receipts, and what superior leaders demanded there. */
@Controller()
export class FeedbackController {
  constructor(
    private readonly commands: FeedbackCommands,
    private readonly queries: FeedbackQueries,
    private readonly receipts: ReceiptsQueries,
    private readonly demands: Demands,
  ) {}

  @Post('inspections/:id/feedback')
  @Allow('inspectionOffice')
  @Describe({
    summary: words('反馈巡察意见，并移交全部已确认问题', 'Feed back, and hand over all confirmed issues: all or nothing'),
    answer: feedbackSchema,
    body: jsonSchemaOf(FeedBack, { fieldsOf: fields }),
  })
  feedBack(@Context() context: RequestContext, @Param('id', ValidId) id: string, @Body() body: unknown): Promise<FeedbackView> {
    return this.commands.feedBack(context, id, objectOf(body));
  }

  @Get('inspections/:id/feedback')
  @SignedIn()
  @Describe({ summary: words('查看反馈意见及问题清单', 'The feedback, as far as it is for you'), answer: feedbackSchema })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<FeedbackView> {
    return this.queries.read(actor, id);
  }

  @Get('inspections/:id/receipts')
  @SignedIn()
  @Describe({ summary: words('查看签收情况', 'Who signed for what, and who has not'), answer: receiptsSchema })
  readReceipts(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Receipts> {
    return this.receipts.ofInspection(actor, id);
  }

  @Get('inspections/:id/demands')
  @SignedIn()
  @Describe({
    summary: words('查看领导要求', 'What superior leaders demanded'),
    answer: whole({ items: { type: 'array', items: demandSchema } }),
  })
  readDemands(
    @Context() { actor }: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<{ readonly items: readonly DemandView[] }> {
    return this.demands.ofInspection(actor, id);
  }

  @Post('demands/:id/done')
  @HttpCode(200)
  @SignedIn()
  @Describe({ summary: words('办结领导要求', 'Note that a demand is done, with its result'), answer: demandSchema })
  finishDemand(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) { result }: DemandDoneDto,
  ): Promise<DemandView> {
    return this.demands.finish(context, id, result);
  }
}

function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid([faultOf('', notAnObject)]);
  return body as Record<string, unknown>;
}
