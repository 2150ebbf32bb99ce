/** What an organisation was brought in for as the partner of an inspection: no more than these cases, and these themes' issues. */
export interface PartnerGrant {
  readonly inspectionId: string;
  readonly themes: readonly string[];
  readonly caseIds: readonly string[];
  /** Civil date of the last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** One role of a person in one organisation, with what that organisation's place in the tree implies. */
export interface Binding {
  readonly role: string;
  readonly orgId: string;
  readonly orgName: string;
  /** Offices of the territory that the organisation watches over (its own included); empty for roles without oversight. */
  readonly scopeOfficeIds: readonly string[];
  /** Absent: none. */
  readonly grants?: readonly PartnerGrant[];
}

/** Who sends a request. Bindings are those valid at sign-in time of the request; never kept longer than the session cache. */
export interface Actor {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly bindings: readonly Binding[];
}

/** The actor with those grants alone that hold on a day, `YYYY-MM-DD`; the very same actor where all of them do. */
export function onDay(actor: Actor, day: string): Actor {
  const holds = ({ until }: PartnerGrant) => day <= until;
  if (actor.bindings.every(({ grants = [] }) => grants.every(holds))) return actor;
  const bindings = actor.bindings.map((binding) => ({ ...binding, grants: (binding.grants ?? []).filter(holds) }));
  return { ...actor, bindings };
}

/** Whether the actor holds any of the roles, in whatever organisation. */
export function holdsRole(actor: Actor, ...roles: readonly string[]): boolean {
  return actor.bindings.some((binding) => roles.includes(binding.role));
}
