import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemBody, type Problem } from '../errors/problem.js';
import { languageOf } from '../words/words.js';
import { problemOf } from './problem-of-error.js';

/** Answers every failure as RFC 9457 problem details in the caller's language; what was not foreseen is logged and told as `internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error, request.id);
    if (problem.kind.status >= 500) this.record(error, request);
    sendProblem(request, http.getResponse<FastifyReply>(), problem);
  }

  private record(error: unknown, request: FastifyRequest): void {
    const what = `${request.method} ${pathOf(request)} failed (request ${request.id}): ${error instanceof Error ? error.message : String(error)}`;
    this.logger.error(what, error instanceof Error ? error.stack : undefined);
  }
}

/** Sends a problem as the answer, unless an answer has begun. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  if (reply.sent) return;
  // A request that fails before any hook ran has no language yet.
  const language = request.language ?? languageOf(request.headers['accept-language']);
  const body = JSON.stringify(problemBody(problem, language, pathOf(request)));
  void reply
    .code(problem.kind.status)
    .headers({ ...problem.details.headers, 'content-language': language === 'zh' ? 'zh-CN' : 'en', 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(body);
}

/** Without the query: it may hold what somebody searched for, or a token. */
function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}
