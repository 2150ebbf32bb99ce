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
import { AssistanceCommands } from './assistance.commands.js';
import { assistanceList } from './assistance.list.js';
import { AssistanceQueries, type AssistanceView } from './assistance.queries.js';
import { SendRequestDto } from './dto/send-request.dto.js';
import { assistanceSheet } from './assistance.sheet.js';

const text = { type: 'string' };
const at = { type: 'string', format: 'date-time' };
const ids = { type: 'array', items: { type: 'string', format: 'uuid' } };
const orNull = (properties: JsonSchema): JsonSchema => ({
  anyOf: [{ type: 'object', properties, required: Object.keys(properties) }, { type: 'null' }],
});
const own = {
  request: text,
  issueId: { type: ['string', 'null'], format: 'uuid' },
  reply: orNull({ text, at, late: { type: 'boolean' }, evidenceIds: ids }),
  refusal: orNull({ text, at }),
};
const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };
const requestSchema: JsonSchema = {
  type: 'object',
  properties: { ...properties, ...own },
  required: [...required, ...Object.keys(own)],
};

/** Requests for assistance. Documents are evidence of the request; everything after its sending is an event on the case. */
@Controller('assistance-requests')
export class AssistanceController {
  constructor(
    private readonly commands: AssistanceCommands,
    private readonly queries: AssistanceQueries,
  ) {}

  @Post()
  @Allow('inspectionOffice', 'teamLeader')
  @Describe({ summary: words('商请协助', 'Ask an organisation for assistance'), answer: requestSchema })
  async send(@Context() context: RequestContext, @Body(ValidBody) body: SendRequestDto): Promise<AssistanceView> {
    return this.queries.read(context, await this.commands.send(context, body));
  }

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询商请协助', 'List requests for assistance'), answer: requestSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(assistanceList, assistanceSheet) query: ListQuery<typeof assistanceList>,
  ): Promise<Page<AssistanceView>> {
    return this.queries.list(context, query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看商请协助', 'A request for assistance with its reply'), answer: requestSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<AssistanceView> {
    return this.queries.read(context, id);
  }
}
