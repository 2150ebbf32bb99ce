import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors/problem.js';
import { notSignedIn } from '../../platform/errors/request-problems.js';
import type { SignIn } from './sign-in.js';

/** Injects how the caller signed in: by a session or by a token. */
export const CurrentSignIn = createParamDecorator((_: unknown, execution: ExecutionContext): SignIn => {
  const { signIn } = execution.switchToHttp().getRequest<FastifyRequest>();
  if (signIn === undefined) throw new Problem(notSignedIn);
  return signIn;
});
