import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { projectDirectory } from '../config/project-directory.js';

/** Where `npm run build` puts the page. */
export const builtPage = () => join(projectDirectory(), 'dist', 'web');

const year = 31_536_000;
/** What belongs to machines stays a problem where nothing is found. */
const forMachines = /^\/(api|docs|health|metrics|openapi\.json)(\/|$)/;

/**
 * Serves the built page at `/`: files by their names, the page itself for every other address that a person may have followed.
 * Files under `assets/` carry a hash in their names and are kept by browsers; the page itself is asked for anew each time.
 * Where no page has been built, nothing is served.
 */
export async function servePage(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (answer, path) => {
      const lasting = path.includes('/assets/');
      answer.header('cache-control', lasting ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  app.getHttpAdapter().getInstance().get('/*', sendPage);
}

async function sendPage(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const path = request.url.split('?', 1)[0] ?? '/';
  const isFile = /\.[^/]*$/.test(path);
  if (forMachines.test(path) || isFile) return reply.callNotFound();
  return reply.sendFile('index.html');
}
