import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors/problem.js';
import { notSignedIn } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { Authenticator } from '../../platform/http/authenticator.js';
import { Public } from '../../platform/http/permissions.js';
import { Describe } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { LinkSignInsQueries } from '../accounts/link-sign-ins.queries.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';

/** The feed that calendar programs subscribe to. Public, for they sign in by a token in the address alone; without one it shows nothing. */
@Controller('me')
@Public()
export class CalendarFeedController {
  constructor(
    private readonly feed: CalendarFeedQueries,
    private readonly links: LinkSignInsQueries,
    private readonly authenticator: Authenticator,
  ) {}

  @Get('calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @Header('referrer-policy', 'no-referrer')
  @Describe({
    summary: words('我的时限日历（iCalendar 订阅）', 'My deadlines as a calendar to subscribe to'),
    query: { token: { type: 'string', description: 'of POST /auth/tokens, scope calendar; absent: the sign-in of the request' } },
    mediaType: 'text/calendar',
  })
  async calendar(@Req() request: FastifyRequest, @Query('token') token?: unknown): Promise<string> {
    const actor = await this.actor(request, token);
    if (actor === undefined) throw new Problem(notSignedIn);
    return this.feed.of(actor, request.language);
  }

  private actor(request: FastifyRequest, token: unknown): Promise<Actor | undefined> {
    if (token === undefined) return this.authenticator.authenticate(request);
    return typeof token === 'string' ? this.links.behind(token) : Promise.resolve(undefined);
  }
}
