import type { CanActivate, ExecutionContext, INestApplication } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { notPermitted, notSignedIn, unsupportedMediaType } from '../errors/request-problems.js';
import { holdsRole, type Actor } from './actor.js';
import type { Authenticator } from './authenticator.js';
import { routePermission, type RoutePermission } from './permissions.js';
import type { AccountLimit } from './rate-limits.js';
import { takesFile } from './route-options.js';
import { routesOf } from './routes.js';

/** Lets nobody through whom the route's own declaration does not let through: a route without one is refused to all. */
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly accountLimit: AccountLimit,
  ) {}

  /** @throws Problem `auth.required`, `auth.not-permitted`, `request.too-many`, and what the authenticator throws */
  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const targets = [execution.getHandler(), execution.getClass()];
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const permission = this.reflector.getAllAndOverride<RoutePermission | undefined>(routePermission, targets);
    if (permission?.kind !== 'public') {
      const actor = await this.authenticator.authenticate(request);
      if (actor === undefined) throw new Problem(notSignedIn, { headers: { 'www-authenticate': 'Bearer' } });
      request.actor = actor;
      await this.accountLimit(request);
      if (permission === undefined || !permits(permission, actor)) throw new Problem(notPermitted);
    }
    if (request.isMultipart() && this.reflector.getAllAndOverride<boolean | undefined>(takesFile, targets) !== true) {
      throw new Problem(unsupportedMediaType);
    }
    return true;
  }
}

function permits(permission: Exclude<RoutePermission, { kind: 'public' }>, actor: Actor): boolean {
  switch (permission.kind) {
    case 'signedIn':
      return true;
    case 'roles':
      return holdsRole(actor, ...permission.roles);
  }
}

/** Fails the boot when a route declares neither who may call it nor that it is public. */
export function refuseUndeclaredRoutes(app: INestApplication): void {
  const undeclared = routesOf(app).filter((route) => route.permission === undefined);
  if (undeclared.length === 0) return;
  const names = undeclared.map((route) => `${route.method} ${route.path} (${route.controller.name}.${route.name})`);
  throw new Error(`these routes declare neither @Public, @SignedIn nor @Allow: ${names.join(', ')}`);
}
