import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { malformedBody } from '../errors/request-problems.js';
import { textFaults } from './request-text.js';
import { invalid } from './validation.js';

/**
 * Makes Fastify read JSON bodies our way: UTF-8 and nothing else, an empty body is no body, no poisoned prototypes,
 * no text that the database could not keep. Any other content type is refused by Fastify (415).
 */
export function readJsonBodies(fastify: FastifyInstance, bodyLimit: number): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit },
    (request: FastifyRequest, bytes, done) => {
      if (bytes.length === 0) return done(null, undefined);
      const text = decoded(bytes);
      if (text === undefined) return done(new Problem(malformedBody));
      void parseJson(request, text, (error, body) => {
        if (error !== null) return done(new Problem(malformedBody));
        const faults = textFaults(body);
        done(faults.length > 0 ? invalid(faults) : null, body);
      });
    },
  );
}

/** Bytes as text; undefined when they are not UTF-8 (a body in GBK, say, which would otherwise be kept as garbage). */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
