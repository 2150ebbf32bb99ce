import { Controller, Get, Header, HttpCode, Param, Post, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/errors/problem.js';
import { unsupportedMediaType } from '../../../platform/errors/request-problems.js';
import { Public } from '../../../platform/http/permissions.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { PreferencesCommands } from './preferences.commands.js';
import { unsubscribeUnknown } from './preferences.errors.js';
import { PreferencesRepository } from './preferences.repository.js';

const page = (body: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>闭环 Bihuan</title>
<style>:root{color-scheme:light dark}body{font:16px/1.7 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem}
button{font:inherit;font-weight:600;padding:.7rem 1.6rem;border:0;border-radius:8px;background:#b3261e;color:#fff;cursor:pointer}</style></head>
<body>${body}</body></html>`;

/** The form of RFC 8058's one click is the only one in the product; everywhere else this media type is refused. */
const oneClick = 'application/x-www-form-urlencoded';
const path = '/api/v1/unsubscribe/:token';

/** Refusing what is not mandatory from a mail, without signing in. Looking at the address changes nothing: programs look at all of them. */
@Controller('unsubscribe')
export class UnsubscribeController implements OnModuleInit {
  constructor(
    private readonly commands: PreferencesCommands,
    private readonly preferences: PreferencesRepository,
    private readonly adapter: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (fastify === undefined || fastify.hasContentTypeParser(oneClick)) return;
    fastify.addContentTypeParser(oneClick, { parseAs: 'string', bodyLimit: 1_024 }, (request: FastifyRequest, _body, done) => {
      if (request.routeOptions.url === path) done(null, undefined);
      else done(new Problem(unsupportedMediaType));
    });
  }

  @Get(':token')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({ summary: words('退订页面', 'A page that asks whether to unsubscribe'), mediaType: 'text/html' })
  async ask(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if ((await this.preferences.findByToken(token)) === undefined) throw new Problem(unsubscribeUnknown);
    allowForm(reply);
    return page(`<h1>退订通知 Unsubscribe</h1>
<p>不再用邮件接收移交、待办、留言和每日摘要。时限提醒、超期预警、督办和约谈仍会发送。</p>
<p>No more mails of hand-overs, turns, comments and the digest. Limits, overdue alerts, urging letters and interviews still come.</p>
<form method="post"><button>确认退订 Unsubscribe</button></form>`);
  }

  @Post(':token')
  @Public()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({ summary: words('退订非必收通知', 'Unsubscribe from what is not mandatory'), mediaType: 'text/html' })
  async unsubscribe(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.commands.unsubscribe(token);
    allowForm(reply);
    return page(
      '<h1>已退订 Unsubscribed</h1><p>可随时在“我的设置”中重新开启。</p><p>You can turn it on again in your preferences.</p>',
    );
  }
}

function allowForm(reply: FastifyReply): void {
  void reply.header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  );
}
