import { Controller, Get, Param } from '@nestjs/common';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { scheduleRunList } from './schedules.list.js';
import { SchedulesQueries, type RunView, type ScheduleView } from './schedules.queries.js';
import { scheduleRunSheet } from './schedules.sheet.js';

const text = { type: 'string' };
const optionalText = { type: ['string', 'null'] };
const instant = { type: 'string', format: 'date-time' };
const optionalInstant = { type: ['string', 'null'], format: 'date-time' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

const runSchema = object({
  id: { type: 'string', format: 'uuid' },
  dueAt: instant,
  ranAt: instant,
  outcome: { enum: ['ran', 'skipped', 'failed'] },
  late: { type: 'boolean' },
  reason: optionalText,
});
const scheduleSchema = object({
  name: text,
  title: text,
  rule: { type: 'object' },
  ruleText: text,
  missed: { enum: ['runEach', 'runOnceLate', 'skip'] },
  missedText: text,
  nextAt: optionalInstant,
  retryAt: optionalInstant,
  paused: { type: 'boolean' },
  waitsFor: optionalText,
  lastRun: { anyOf: [runSchema, { type: 'null' }] },
});
const warningSchema = object({ code: text, year: { type: 'integer' }, text });

/** What the product does of itself and when, for whoever runs it. */
@Controller('schedules')
@Allow('systemAdmin')
export class SchedulesController {
  constructor(private readonly queries: SchedulesQueries) {}

  @Get()
  @Describe({
    summary: words('定时任务及其最近一次运行', 'What is done of itself, when next, and how it went last'),
    answer: object({
      items: { type: 'array', items: scheduleSchema },
      warnings: { type: 'array', items: warningSchema },
    }),
  })
  all(@Context() { language }: RequestContext): Promise<{ items: readonly ScheduleView[]; warnings: readonly object[] }> {
    return this.queries.all(language);
  }

  @Get(':name/runs')
  @Describe({
    summary: words('一项定时任务的运行记录', 'What became of each due instant of a schedule'),
    answer: runSchema,
    list: true,
  })
  runs(
    @Context() { language }: RequestContext,
    @Param('name') name: string,
    @ListOf(scheduleRunList, scheduleRunSheet) query: ListQuery<typeof scheduleRunList>,
  ): Promise<Page<RunView>> {
    return this.queries.runs(name, query, language);
  }
}
