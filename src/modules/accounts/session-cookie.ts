import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie, sessionLifeMs } from './sign-in.js';

/** No script can read it, no other site can send it with a write; over https it goes over nothing else. */
function attributes(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
}

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  void reply.setCookie(sessionCookie, secret, { ...attributes(request), maxAge: sessionLifeMs / 1000 });
}

export function dropSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, attributes(request));
}
