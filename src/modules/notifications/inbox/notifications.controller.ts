import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../../platform/http/id-param.js';
import { ListOf } from '../../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../../platform/http/page.js';
import { SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { Inbox } from './inbox.js';
import { notificationSchema, readSchema, unreadSchema, type Notification } from './notification.js';
import { notificationList } from './notifications.list.js';
import { notificationSheet } from './notifications.sheet.js';

/** The inbox: everything that a person is told, whatever else reaches them by mail. */
@Controller('notifications')
@SignedIn()
export class NotificationsController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Describe({ summary: words('我的通知', 'My notifications'), answer: notificationSchema, list: true })
  list(
    @Context() { actor, language }: RequestContext,
    @ListOf(notificationList, notificationSheet) query: ListQuery<typeof notificationList>,
  ): Promise<Page<Notification>> {
    return this.inbox.list(actor, query, language);
  }

  @Get('unread-count')
  @Describe({ summary: words('未读数', 'How many are unread'), answer: unreadSchema })
  async unread(@Context() { actor }: RequestContext): Promise<{ unread: number }> {
    return { unread: await this.inbox.unread(actor) };
  }

  @Post('read-all')
  @HttpCode(200)
  @Describe({ summary: words('全部标为已读', 'Mark all as read'), answer: readSchema })
  async readAll(@Context() context: RequestContext): Promise<{ read: number }> {
    return { read: await this.inbox.readAll(context) };
  }

  @Post(':id/read')
  @HttpCode(200)
  @Describe({ summary: words('标为已读', 'Mark as read'), answer: notificationSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Notification> {
    return this.inbox.read(context, id);
  }
}
