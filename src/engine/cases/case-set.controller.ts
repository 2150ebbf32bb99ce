import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { FilteredBy, filterQuery } from '../../platform/http/list-of.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import type { CaseFilters } from './case-conditions.js';
import { CaseFacets, type Facet } from './case-facets.queries.js';
import { caseList } from './case.list.js';
import { commonActionsSchema, facetsSchema } from './case.schemas.js';
import { CommonActionQueries, type CommonActions } from './common-actions.queries.js';
import { ChosenCasesDto } from './dto/chosen-cases.dto.js';

/** Many cases at once: what there is to filter them by, and what may be done with all of them. */
@Controller('cases')
@SignedIn()
export class CaseSetController {
  constructor(
    private readonly facets: CaseFacets,
    private readonly actions: CommonActionQueries,
  ) {}

  @Get('facets/:of')
  @Describe({
    summary: words(
      '筛选项：unitId、officeId、assignee、theme 或 track 的取值及件数，最多的在前',
      'The values of unitId, officeId, assignee, theme or track among the cases that the filters leave, the most frequent 200 first',
    ),
    query: filterQuery(caseList.filters),
    answer: facetsSchema,
  })
  values(
    @Context() { actor }: RequestContext,
    @Param('of') of: string,
    @FilteredBy(caseList.filters) filters: CaseFilters,
  ): Promise<{ readonly items: readonly Facet[] }> {
    return this.facets.values(actor, of, filters);
  }

  @Post('actions')
  @HttpCode(200)
  @Describe({
    summary: words(
      '我现在能对多件案件一并做什么，哪些案件不能办理及原因',
      'What the caller may do with several cases at once, and which of them would refuse it',
    ),
    answer: commonActionsSchema,
  })
  common(@Context() { actor, language }: RequestContext, @Body(ValidBody) { ids }: ChosenCasesDto): Promise<CommonActions> {
    return this.actions.of(actor, ids, language);
  }
}
