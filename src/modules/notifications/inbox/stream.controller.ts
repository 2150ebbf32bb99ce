import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { InboxStreams } from './inbox-streams.js';

/** The inbox as it changes. */
@Controller('notifications/stream')
@SignedIn()
export class StreamController {
  constructor(private readonly streams: InboxStreams) {}

  @Get()
  @Describe({
    summary: words(
      '实时通知（SSE）：notification 为新通知，unread 为未读数',
      'Live updates as server-sent events: `notification` as one comes, `unread` as their number changes',
    ),
    mediaType: 'text/event-stream',
  })
  async open(@Context() context: RequestContext, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.streams.open(context, request, reply);
  }
}
