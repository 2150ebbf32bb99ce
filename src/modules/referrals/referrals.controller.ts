import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
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
import { NewReferralDto, ReferralReplyDto, referralKinds } from './dto/new-referral.dto.js';
import { ReferralsCommands } from './referrals.commands.js';
import { referralList } from './referrals.list.js';
import { ReferralsQueries, type ReadReferral, type ReferralView } from './referrals.queries.js';
import { referralSheet } from './referrals.sheet.js';

const text = { type: 'string' };
const id = { type: 'string', format: 'uuid' };
const optionalText = { type: ['string', 'null'] };
const optionalId = { type: ['string', 'null'], format: 'uuid' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const own = {
  kind: { enum: [...referralKinds] },
  to: object({ id, name: optionalText }),
  result: { enum: ['established', 'notEstablished', 'pending', null] },
};
const content = object({
  clue: text,
  informant: optionalText,
  replies: { type: 'array', items: object({ text, at: { type: 'string', format: 'date-time' } }) },
  inspectionId: optionalId,
  issueId: optionalId,
});
const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };
const listedSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...own },
  required: [...required, ...Object.keys(own)],
};
const readSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...own, content: { anyOf: [content, { type: 'null' }] } },
  required: [...required, ...Object.keys(own), 'content'],
};

/** Referrals of clues. Nobody but the sending office and the receiving body learns that one exists; each reading of a clue is audited. */
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly commands: ReferralsCommands,
    private readonly queries: ReferralsQueries,
  ) {}

  /** The answer carries no clue: what is answered to a POST may be kept for its repetition. */
  @Post()
  @Allow('inspectionOffice', 'teamLeader')
  @Describe({
    summary: words('密封线索，待移交', 'Seal a clue for another body'),
    answer: listedSchema,
  })
  async seal(@Context() context: RequestContext, @Body(ValidBody) body: NewReferralDto): Promise<ReferralView> {
    return this.queries.show(context, await this.commands.seal(context, body));
  }

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询线索移交', 'List referrals, without their words'), answer: listedSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(referralList, referralSheet) query: ListQuery<typeof referralList>,
  ): Promise<Page<ReferralView>> {
    return this.queries.list(context, query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('阅看线索（留痕）', 'A referral with its words; the reading is audited'), answer: readSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) caseId: string): Promise<ReadReferral> {
    return this.queries.read(context, caseId);
  }

  @Post(':id/replies')
  @HttpCode(204)
  @SignedIn()
  @Describe({ summary: words('回复线索办理情况（密封）', 'Seal a reply of the receiving body') })
  async reply(
    @Context() context: RequestContext,
    @Param('id', ValidId) caseId: string,
    @Body(ValidBody) body: ReferralReplyDto,
  ): Promise<void> {
    await this.commands.reply(context, caseId, body.text);
  }
}
