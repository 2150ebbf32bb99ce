import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { DynamicModule, INestApplication, LoggerService, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { Problem, problemBody } from '../errors/problem.js';
import { headersTooLarge, malformedBody } from '../errors/request-problems.js';
import { Authenticator } from './authenticator.js';
import { readJsonBodies } from './json-body.js';
import { serveDescription, type DescriptionOptions } from './openapi.js';
import { servePage } from './page-files.js';
import { PermissionGuard, refuseUndeclaredRoutes } from './permission.guard.js';
import { bodyLimit, fileLimit, problemOf } from './problem-of-error.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { defaultRateLimits, limitRates, type RateLimits } from './rate-limits.js';
import { addRequestHooks } from './request-hooks.js';
import { apiPrefix, outsideApi } from './routes.js';

/** What a caller of `createApplication` may settle. */
export interface ApplicationOptions {
  readonly logger?: LoggerService | false;
  readonly rateLimits?: Partial<RateLimits>;
  /** Whether the API's description is served, and the words of its fields. On by default. */
  readonly description?: DescriptionOptions | false;
  /** Folder of the built page; absent: only the API is served. */
  readonly page?: string;
}

/** A compiled testing module: makes an application of itself, with the providers that a test put in. */
export interface ApplicationMaker {
  createNestApplication<Application extends INestApplication>(
    adapter: FastifyAdapter,
    options: NestApplicationOptions,
  ): Application;
}

/**
 * The product's HTTP application around its modules, ready to listen: the same for the product and for tests.
 * The modules must provide an `Authenticator`.
 *
 * @throws Error when a route does not declare who may call it
 */
export async function createApplication(
  source: Type | DynamicModule | ApplicationMaker,
  options: ApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = createAdapter();
  const nestOptions = { logger: options.logger, bodyParser: false, abortOnError: false } satisfies NestApplicationOptions;
  const app = isMaker(source)
    ? source.createNestApplication<NestFastifyApplication>(adapter, nestOptions)
    : await NestFactory.create<NestFastifyApplication>(source, adapter, nestOptions);
  refuseUndeclaredRoutes(app);
  app.setGlobalPrefix(apiPrefix, { exclude: [...outsideApi] });
  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, { global: false });
  const fastify = adapter.getInstance();
  addRequestHooks(fastify);
  const accountLimit = limitRates(fastify, { ...defaultRateLimits, ...options.rateLimits });
  readJsonBodies(fastify, bodyLimit.bytes);
  await app.register(fastifyMultipart, {
    limits: { fileSize: fileLimit.bytes, files: 1, fields: 50, fieldSize: bodyLimit.bytes, parts: 51 },
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalGuards(new PermissionGuard(app.get(Reflector), app.get(Authenticator, { strict: false }), accountLimit));
  if (options.description !== false) serveDescription(app, options.description);
  if (options.page !== undefined) await servePage(app, options.page);
  return app;
}

function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: bodyLimit.bytes,
    // A proxy on the same machine may say for whom it asks; nobody else may.
    trustProxy: 'loopback',
    genReqId: () => uuidv7(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 255 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, problemOf(error, request.id)),
    clientErrorHandler: answerUnreadableRequest,
    multipart: false,
  });
}

/** What is no HTTP, or has more headers than the server reads, is answered before there is a request. */
function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { kind } = new Problem(error.code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge : malformedBody);
  const body = Buffer.from(JSON.stringify(problemBody(new Problem(kind), 'zh', '')));
  const head = [
    `HTTP/1.1 ${kind.status} Refused`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}

function isMaker(source: Type | DynamicModule | ApplicationMaker): source is ApplicationMaker {
  return 'createNestApplication' in source;
}
