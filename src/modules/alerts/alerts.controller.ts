import { Controller, Get } from '@nestjs/common';
import { warningLevels } from '../../../workflows/rules/pack.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { forecastList } from './forecast.list.js';
import { ForecastQueries, type ExpectedAlert } from './forecast.queries.js';
import { forecastSheet } from './forecast.sheet.js';

const text = { type: 'string' };
const id = { type: 'string', format: 'uuid' };
const instant = { type: 'string', format: 'date-time' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

/** What the clock is going to say. */
@Controller('alerts')
@SignedIn()
export class AlertsController {
  constructor(private readonly forecast: ForecastQueries) {}

  @Get('forecast')
  @Describe({
    summary: words(
      '预警预测：若无人推进，今后若干天内谁将在何时收到什么预警',
      'Which alerts will go to whom when in the next days if nothing moves',
    ),
    answer: object({
      at: instant,
      case: object({ id, number: text, title: text }),
      limit: { enum: ['case', 'step'] },
      clause: text,
      level: { enum: warningLevels },
      dueAt: instant,
      to: { type: 'array', items: object({ id, name: text, role: text }) },
    }),
    list: true,
  })
  expected(
    @Context() { actor }: RequestContext,
    @ListOf(forecastList, forecastSheet) query: ListQuery<typeof forecastList>,
  ): Promise<Page<ExpectedAlert>> {
    return this.forecast.list(actor, query);
  }
}
