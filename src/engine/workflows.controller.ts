import { Controller, Get, Param } from '@nestjs/common';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { differenceOf } from '../../workflows/kit/difference.js';
import { Problem } from '../platform/errors/problem.js';
import { notFound } from '../platform/errors/request-problems.js';
import { SignedIn } from '../platform/http/permissions.js';
import { Context, type RequestContext } from '../platform/http/request-context.js';
import { Describe } from '../platform/http/route-options.js';
import type { Language } from '../platform/words/words.js';
import { words } from '../platform/words/words.js';
import { ActionQueries } from './cases/actions.queries.js';
import { workflowView } from './workflow-view.js';
import { workflowChangesSchema, workflowSchema } from './workflow.schemas.js';
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
    answer: { type: 'object', properties: { items: { type: 'array', items: workflowSchema } }, required: ['items'] },
  })
  list(@Context() { language }: RequestContext): { items: object[] } {
    const names = [...new Set(this.workflows.all().map(({ name }) => name))];
    return { items: names.map((name) => this.describe(this.workflows.get(name), language)) };
  }

  @Get(':name')
  @Describe({
    summary: words('一个流程的全部定义', 'One workflow: states, events, permissions, forms, diagram'),
    answer: workflowSchema,
  })
  read(@Context() { language }: RequestContext, @Param('name') name: string): object {
    return this.describe(this.found(name), language);
  }

  @Get(':name/versions/:version')
  @Describe({ summary: words('一个流程某一版本的定义', 'One version of a workflow'), answer: workflowSchema })
  readVersion(@Context() { language }: RequestContext, @Param('name') name: string, @Param('version') version: string): object {
    return this.describe(this.found(name, version), language);
  }

  @Get(':name/versions/:version/changes')
  @Describe({
    summary: words('与上一版本相比的变化', 'What changed in a version from the one before it'),
    answer: workflowChangesSchema,
  })
  readChanges(@Context() { language }: RequestContext, @Param('name') name: string, @Param('version') version: string): object {
    const definition = this.found(name, version);
    const before = this.workflows
      .versionsOf(name)
      .filter((other) => other < definition.version)
      .at(-1);
    const items = before === undefined ? [] : differenceOf(this.workflows.get(name, before), definition);
    return {
      name,
      version: definition.version,
      previous: before ?? null,
      items: items.map((item) => ({ ...item, label: item.label[language] })),
    };
  }

  /** @throws Problem `request.not-found` */
  private found(name: string, version?: string): WorkflowDefinition {
    const definition = this.workflows.find(name, version === undefined ? undefined : Number(version));
    if (definition === undefined) throw new Problem(notFound);
    return definition;
  }

  private describe(definition: WorkflowDefinition, language: Language): object {
    return workflowView(definition, this.workflows.versionsOf(definition.name), language, (type) =>
      this.actions.schema(definition, type, language),
    );
  }
}
