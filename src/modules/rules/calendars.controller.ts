import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { DryRun, dryRunQuery } from '../../platform/http/dry-run.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { CalendarsCommands, type CalendarLoading } from './calendars.commands.js';
import { CalendarsQueries, type CalendarItem, type CalendarYearView } from './calendars.queries.js';
import { calendarList } from './rules.list.js';
import { calendarBodySchema, calendarSchema, calendarYearSchema, dateChangesSchema } from './rules.schemas.js';
import { calendarSheet } from './rules.sheet.js';

/** The working-day calendar by year. Everybody signed in reads it; the system administrator loads new years. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly commands: CalendarsCommands,
    private readonly queries: CalendarsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询工作日历', 'Years of the working-day calendar'), answer: calendarSchema, list: true })
  list(@ListOf(calendarList, calendarSheet) query: ListQuery<typeof calendarList>): Page<CalendarItem> {
    return this.queries.list(query);
  }

  @Get(':year')
  @SignedIn()
  @Describe({
    summary: words('一年的放假与调休、各月工作日数', 'Days off, make-up working days and working days a month of one year'),
    answer: calendarYearSchema,
  })
  read(@Context() { language }: RequestContext, @Param('year') year: string): CalendarYearView {
    return this.queries.read(year, language);
  }

  @Post()
  @Allow('systemAdmin')
  @Describe({
    summary: words(
      '载入一年的放假安排；dryRun 只列出将会改变的时限',
      "Load a year's holiday notice, or only tell every open date that would change",
    ),
    query: dryRunQuery,
    body: calendarBodySchema,
    answer: dateChangesSchema,
  })
  load(@Context() context: RequestContext, @DryRun() dryRun: boolean, @Body() body: unknown): Promise<CalendarLoading> {
    return this.commands.load(context, body, dryRun);
  }
}
