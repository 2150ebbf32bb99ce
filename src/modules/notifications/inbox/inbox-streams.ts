import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { Announcements } from '../../../platform/database/announcements.js';
import { Problem } from '../../../platform/errors/problem.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { OpenSignInsQueries } from '../../accounts/open-sign-ins.queries.js';
import { inboxChanged, inboxNewsIn } from './inbox-news.js';
import { tooManyStreams } from './inbox.errors.js';
import { Inbox } from './inbox.js';
import type { Notification } from './notification.js';

/** How many an account may keep open at one process. */
export const streamsAnAccount = 8;
const heartbeatEveryMs = 25_000;
/** Whoever reads so slowly reads no more; the page opens a new stream and asks from where it stopped. */
const mostUnsent = 1_000_000;

interface Stream {
  readonly context: RequestContext;
  readonly request: FastifyRequest;
  readonly raw: ServerResponse;
  /** What the page has been sent: news of what it asked for as missed may still be on its way, and is not sent twice. */
  readonly sent: Set<string>;
}

/** Keeps pages up to date with their inboxes, whichever process it was that something came to. */
@Injectable()
export class InboxStreams implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<Stream>>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly inbox: Inbox,
    private readonly signIns: OpenSignInsQueries,
    announcements: Announcements,
  ) {
    announcements.listen(inboxChanged, { heard: (payload) => this.heard(payload), missed: () => this.missed() });
    // A page that is still signed in opens a new stream, with the rights that it has now.
    signIns.whenChanged((userId) => this.endOf(userId));
  }

  /**
   * Answers a request with a stream: what came since the `Last-Event-ID` of an earlier one, how many are unread, and then the news.
   *
   * @throws Problem `notifications.too-many-streams`
   */
  async open(context: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { id } = context.actor;
    if ((this.streams.get(id)?.size ?? 0) >= streamsAnAccount)
      throw new Problem(tooManyStreams, { params: { limit: String(streamsAnAccount) }, headers: { 'retry-after': '30' } });
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    raw.write('retry: 3000\n\n');
    const stream = { context, request, raw, sent: new Set<string>() };
    this.keep(id, stream);
    raw.on('close', () => this.drop(id, stream));
    if (this.stopped) raw.end();
    const last = request.headers['last-event-id'];
    const missed = typeof last === 'string' && isUuid(last) ? await this.since(context, last) : [];
    await this.send(stream, missed);
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearInterval(this.timer);
    for (const userId of [...this.streams.keys()]) this.endOf(userId);
  }

  private heard(payload: string): void {
    const news = new Map<string, string[]>();
    for (const { userId, id } of inboxNewsIn(payload)) {
      if (!this.streams.has(userId)) continue;
      const ids = news.get(userId) ?? [];
      news.set(userId, id === undefined ? ids : [...ids, id]);
    }
    for (const [userId, ids] of news) void this.tell(userId, ids);
  }

  /** Notices may be lost while the database could not be heard: at least the numbers are right again. */
  private missed(): void {
    for (const userId of this.streams.keys()) void this.tell(userId, []);
  }

  private async tell(userId: string, ids: readonly string[]): Promise<void> {
    const streams = [...(this.streams.get(userId) ?? [])];
    try {
      await Promise.all(streams.map(async (stream) => this.send(stream, await this.named(stream.context, ids))));
    } catch {
      // What can't be read now is read when the page opens its next stream.
      this.endOf(userId);
    }
  }

  private async send({ context, raw, sent }: Stream, notifications: readonly Notification[]): Promise<void> {
    const unread = await this.inbox.unread(context.actor);
    if (!raw.writable) return;
    for (const notification of notifications.filter(({ id }) => !sent.has(id))) {
      raw.write(`id: ${notification.id}\nevent: notification\ndata: ${JSON.stringify(notification)}\n\n`);
      sent.add(notification.id);
    }
    raw.write(`event: unread\ndata: ${JSON.stringify({ unread })}\n\n`);
    if (raw.writableLength > mostUnsent) raw.destroy();
  }

  private named({ actor, language }: RequestContext, ids: readonly string[]): Promise<Notification[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.inbox.named(actor, ids, language);
  }

  private since({ actor, language }: RequestContext, id: string): Promise<Notification[]> {
    return this.inbox.since(actor, id, language);
  }

  private async beat(): Promise<void> {
    for (const stream of [...this.streams.values()].flatMap((each) => [...each])) {
      const holds = await this.signIns.holds(stream.request).catch(() => false);
      if (holds) stream.raw.write(': \n\n');
      else stream.raw.end();
    }
  }

  private keep(userId: string, stream: Stream): void {
    const streams = this.streams.get(userId) ?? new Set();
    this.streams.set(userId, streams.add(stream));
    if (this.timer !== undefined || this.stopped) return;
    this.timer = setInterval(() => void this.beat(), heartbeatEveryMs);
    this.timer.unref();
  }

  private drop(userId: string, stream: Stream): void {
    const streams = this.streams.get(userId);
    streams?.delete(stream);
    if (streams?.size === 0) this.streams.delete(userId);
  }

  private endOf(userId: string): void {
    for (const { raw } of this.streams.get(userId) ?? []) raw.end();
  }
}
