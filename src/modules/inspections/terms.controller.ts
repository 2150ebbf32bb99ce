import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewTermDto } from './dto/new-term.dto.js';
import { inspectionLists } from './inspection-lists.js';
import type { Term } from './inspection.js';
import { InspectionsCommands } from './inspections.commands.js';
import { InspectionsQueries } from './inspections.queries.js';
import { termSheet } from './inspections.sheet.js';

const { spec } = inspectionLists.terms;

/** Terms (届) of inspection offices. */
@Controller('terms')
export class TermsController {
  constructor(
    private readonly commands: InspectionsCommands,
    private readonly queries: InspectionsQueries,
  ) {}

  /** Terms that the caller may see, the newest first. */
  @Get()
  @SignedIn()
  @Describe({ summary: words('届次列表', 'Terms, the newest first'), list: true })
  list(@Context() { actor }: RequestContext, @ListOf(spec, termSheet) query: ListQuery<typeof spec>): Promise<Page<Term>> {
    return this.queries.terms(actor, query);
  }

  /** One term. */
  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('届次详情', 'One term') })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<Term> {
    return this.queries.term(actor, id);
  }

  /** Opens a term of the caller's office. */
  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('新建届次', 'Open a term of your office') })
  create(@Context() context: RequestContext, @Body(ValidBody) body: NewTermDto): Promise<Term> {
    return this.commands.createTerm(context, body);
  }
}
