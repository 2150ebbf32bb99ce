import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { defineProblem, Problem } from '../errors/problem.js';
import { Public } from '../http/permissions.js';
import { Describe } from '../http/route-options.js';
import { words } from '../words/words.js';
import { HealthChecks } from './health-checks.js';

export const notReady = defineProblem(
  503,
  'health.not-ready',
  words('服务尚未就绪', 'Not ready'),
  words('未就绪的部分：{failed}。', 'Not working: {failed}.'),
);

interface Readiness {
  readonly status: 'ready';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
  readonly off: readonly { readonly part: string; readonly reason: string }[];
}

/** Tells whoever watches over the process whether it lives and whether it can serve. */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Get('live')
  @Describe({ summary: words('进程是否存活', 'Whether the process lives') })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** @throws Problem `health.not-ready` naming the parts that do not work */
  @Get('ready')
  @Describe({
    summary: words(
      '是否可以提供服务；off 为按配置停用的部分',
      'Whether everything that a request needs works; `off` names what the set-up turns off, and why',
    ),
  })
  async ready(@Req() { language }: FastifyRequest): Promise<Readiness> {
    const off = [...this.checks.allOff].map(([part, reason]) => ({ part, reason: reason[language] }));
    const checks = await this.checks.run();
    const failed = Object.keys(checks).filter((name) => checks[name] === 'failed');
    if (failed.length > 0) throw new Problem(notReady, { params: { failed: failed.join(', ') }, extra: { checks, off } });
    return { status: 'ready', checks, off };
  }
}
