import { Body, Controller, Get, Post } from '@nestjs/common';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewSuggestionsDto } from './dto/suggestions.dto.js';
import { addedSchema, suggestionSchema, type Suggestion } from './suggestion.js';
import { SuggestionsCommands } from './suggestions.commands.js';
import { suggestionList } from './suggestions.list.js';
import { suggestionSheet } from './suggestions.sheet.js';

/** Suggestions from trainings. */
@Controller('training-suggestions')
export class SuggestionsController {
  constructor(private readonly suggestions: SuggestionsCommands) {}

  @Get()
  @Allow('inspectionOffice', 'teamLeader', 'deputyLeader', 'teamMember', 'supervisor', 'leadership')
  @Describe({ summary: words('培训建议列表', 'Suggestions from trainings'), answer: suggestionSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(suggestionList, suggestionSheet) query: ListQuery<typeof suggestionList>,
  ): Promise<Page<Suggestion>> {
    return this.suggestions.list(context, query);
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记培训建议', 'Note the suggestions of a training'), answer: addedSchema })
  collect(@Context() context: RequestContext, @Body(ValidBody) body: NewSuggestionsDto): Promise<{ added: number }> {
    return this.suggestions.collect(context, body);
  }
}
