/*
 * Writes the types of the page's client from the product's own description of its API.
 *
 *   npm run generate:client              writes web/src/api/generated.ts
 *   npm run generate:client -- --check   only looks, and fails when the file is not as it would be written
 *
 * The application is put together without being started: the description needs no database.
 */
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { AppModule } from '../src/app.module.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { loadConfig } from '../src/platform/config/config.js';
import { describeApi } from '../src/platform/http/openapi.js';

const file = 'web/src/api/generated.ts';
const head = '/* Generated from the description of the API by "npm run generate:client". */\n';

const platform = { config: loadConfig({}), databaseUrl: '', clock: new SystemClock() };
const options = { preview: true, logger: false, abortOnError: false } as const;
const app = await NestFactory.create(AppModule.forRoot(platform), new FastifyAdapter(), options);
const text = head + astToString(await openapiTypes(describeApi(app) as unknown as OpenAPI3));
const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
if (present !== text && process.argv.includes('--check')) {
  process.stderr.write(`${file} is not up to date: run "npm run generate"\n`);
  process.exitCode = 1;
} else if (present !== text) {
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}
