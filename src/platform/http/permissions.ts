import { SetMetadata } from '@nestjs/common';

/** Who may call a route: anybody, anybody signed in (the case's own rules decide the rest), or holders of named roles. */
export type RoutePermission =
  { readonly kind: 'public' } | { readonly kind: 'signedIn' } | { readonly kind: 'roles'; readonly roles: readonly string[] };

export const routePermission = Symbol('routePermission');

/** Declares that a route needs no sign-in. */
export const Public = () => SetMetadata(routePermission, { kind: 'public' } satisfies RoutePermission);

/** Declares that a route needs a signed-in account; what it shows is cut to what that account may see. */
export const SignedIn = () => SetMetadata(routePermission, { kind: 'signedIn' } satisfies RoutePermission);

/** Declares that a route needs one of the named roles. */
export const Allow = (...roles: readonly string[]) =>
  SetMetadata(routePermission, { kind: 'roles', roles } satisfies RoutePermission);
