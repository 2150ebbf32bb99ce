import { Controller, Get, Param } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { fields } from '../../workflows/kit/fields.js';
import { Problem } from '../platform/errors/problem.js';
import { notFound } from '../platform/errors/request-problems.js';
import { bodyClass } from '../platform/http/body-class.js';
import { jsonSchemaOf, type JsonSchema } from '../platform/http/json-schema.js';
import { SignedIn } from '../platform/http/permissions.js';
import { Context, type RequestContext } from '../platform/http/request-context.js';
import { Describe, routeDescription, type RouteDescription } from '../platform/http/route-options.js';
import { operationIdOf, routesIn, type Route } from '../platform/http/routes.js';
import { words } from '../platform/words/words.js';

/** The form of a route: what it does, and the JSON Schema of its body with the words of its fields. */
interface Form {
  readonly operation: string;
  readonly title: string;
  readonly schema: JsonSchema;
}

/** The forms of what is written by routes of its own and not by an event of a case. */
@Controller('forms')
@SignedIn()
export class FormsController {
  private routes: ReadonlyMap<string, Route> | undefined;

  constructor(private readonly modules: ModulesContainer) {}

  @Get(':operation')
  @Describe({
    summary: words('一个接口的填报表单', 'The form of a route, by its name in this description'),
    answer: {
      type: 'object',
      properties: { operation: { type: 'string' }, title: { type: 'string' }, schema: { type: 'object' } },
      required: ['operation', 'title', 'schema'],
    },
  })
  read(@Context() { language }: RequestContext, @Param('operation') operation: string): Form {
    this.routes ??= new Map(routesIn(this.modules).map((route) => [operationIdOf(route), route]));
    const route = this.routes.get(operation);
    const body = route && bodyClass(route);
    if (route === undefined || body === undefined) throw new Problem(notFound);
    const description = Reflect.getMetadata(routeDescription, route.handler) as RouteDescription | undefined;
    return {
      operation,
      title: description?.summary[language] ?? operation,
      schema: jsonSchemaOf(body, { fieldsOf: fields, language }),
    };
  }
}
