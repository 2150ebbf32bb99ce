import { Controller, Get, Param } from '@nestjs/common';
import { Problem } from '../platform/errors/problem.js';
import { notFound } from '../platform/errors/request-problems.js';
import { SignedIn } from '../platform/http/permissions.js';
import { Context, type RequestContext } from '../platform/http/request-context.js';
import { Describe } from '../platform/http/route-options.js';
import type { Language } from '../platform/words/words.js';
import { words } from '../platform/words/words.js';
import { ActionQueries } from './cases/actions.queries.js';
import { workflowView } from './workflow-view.js';
import { Workflows } from './workflows.js';

/** The definitions that the product runs by: they are the rule, the permission, the form and the picture at once. */
@Controller('workflows')
@SignedIn()
export class WorkflowsController {
  constructor(
    private readonly workflows: Workflows,
    private readonly actions: ActionQueries,
  ) {}

  @Get()
  @Describe({
    summary: words('全部流程', 'All workflows'),
    answer: { type: 'object', properties: { items: { type: 'array', items: { type: 'object' } } } },
  })
  list(@Context() { language }: RequestContext): { items: object[] } {
    const names = [...new Set(this.workflows.all().map(({ name }) => name))];
    return { items: names.map((name) => this.describe(name, language)) };
  }

  @Get(':name')
  @Describe({
    summary: words('一个流程的全部定义', 'One workflow: states, events, permissions, forms, diagram'),
    answer: { type: 'object' },
  })
  read(@Context() { language }: RequestContext, @Param('name') name: string): object {
    if (this.workflows.find(name) === undefined) throw new Problem(notFound);
    return this.describe(name, language);
  }

  private describe(name: string, language: Language): object {
    const definition = this.workflows.get(name);
    return workflowView(definition, this.workflows.versionsOf(name), language, (type) =>
      this.actions.schema(definition, type, language),
    );
  }
}
