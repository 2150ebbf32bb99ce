import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { NewSavedViewDto, SavedViewChangeDto } from './dto/saved-view.dto.js';
import { savedViewSchema, type SavedView } from './saved-view.js';
import { SavedViewsCommands } from './saved-views.commands.js';
import { savedViewList } from './saved-views.list.js';
import { savedViewSheet } from './saved-views.sheet.js';

/** My own looks at the ledger. */
@Controller('me/views')
@SignedIn()
export class SavedViewsController {
  constructor(private readonly commands: SavedViewsCommands) {}

  @Get()
  @Describe({
    summary: words('我保存的视图，先保存的在前', 'My saved views, the oldest first'),
    answer: savedViewSchema,
    list: true,
  })
  list(
    @Context() context: RequestContext,
    @ListOf(savedViewList, savedViewSheet) query: ListQuery<typeof savedViewList>,
  ): Promise<Page<SavedView>> {
    return this.commands.list(context, query);
  }

  @Post()
  @Describe({ summary: words('保存视图（每人最多 50 个）', 'Keep a view: at most 50 a person'), answer: savedViewSchema })
  keep(@Context() context: RequestContext, @Body(ValidBody) body: NewSavedViewDto): Promise<SavedView> {
    return this.commands.keep(context, body);
  }

  @Patch(':id')
  @Describe({ summary: words('改名或改为当前筛选', 'Rename a view, or give it another look'), answer: savedViewSchema })
  change(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: SavedViewChangeDto,
  ): Promise<SavedView> {
    return this.commands.change(context, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: words('删除视图', 'Forget a view') })
  async forget(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<void> {
    await this.commands.forget(context, id);
  }
}
