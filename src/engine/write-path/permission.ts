import type { CaseEvent, EventInfo, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { isIn } from '../../../workflows/kit/paths.js';
import { roles, type Acting, type PermissionRule, type Role } from '../../../workflows/kit/people.js';
import type { Label } from '../../../workflows/kit/words.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor, Binding } from '../../platform/http/actor.js';
import type { CaseRow } from '../cases/case-row.js';
import { notPermitted, separationOfDuties } from '../engine.errors.js';

/** How an organisation that the actor acts for stands to a case. */
function relates(rule: PermissionRule, binding: Binding, actor: Actor, row: CaseRow): boolean {
  switch (rule.relation) {
    case 'office':
      return binding.orgId === row.officeId;
    case 'team':
      return binding.orgId === row.officeId && (row.teamIds.length === 0 || row.teamIds.includes(actor.id));
    case 'unit':
      return row.disclosed && binding.orgId === row.unitId;
    case 'reviewBody':
      return row.disclosed && row.reviewBodyIds.includes(binding.orgId);
    case 'addressee':
      return row.addresseeIds.includes(binding.orgId);
    case 'oversight':
      return row.disclosed && (binding.orgId === row.officeId || binding.scopeOfficeIds.includes(row.officeId));
    case 'system':
      return true;
  }
}

/**
 * The roles and organisations in which an actor may send an event to a case in its present state: role × relation × the event's metadata.
 *
 * @param leaf the lifecycle leaf, such as `found.firstCheck`
 * @param taken whether the machine has a way out for the event there; where it has none, the rules of all states count
 */
export function actingsFor(info: EventInfo, actor: Actor, row: CaseRow, leaf: string, taken: boolean): Acting[] {
  const rules = info.permissions.filter((rule) => !taken || rule.in === undefined || rule.in.some((area) => isIn(leaf, area)));
  const actings = new Map<string, Acting>();
  for (const rule of rules) {
    for (const binding of actor.bindings) {
      if (binding.role !== rule.role || !relates(rule, binding, actor, row)) continue;
      const acting = { id: actor.id, name: actor.name, role: rule.role, orgId: binding.orgId, orgName: binding.orgName };
      actings.set(`${rule.role}|${binding.orgId}`, acting);
    }
  }
  return [...actings.values()];
}

/** The words of the group that keeps an actor from an event by separation of duties; undefined where nothing does. */
export function keptApart(definition: WorkflowDefinition, row: CaseRow, event: CaseEvent): Label | undefined {
  for (const name of definition.events[event.type]?.apartFrom ?? []) {
    const group = definition.people[name];
    if (group?.ids(row.state.context, event).includes(event.actor.id)) return group.label;
  }
  return undefined;
}

/** The refusal for an actor whose role or relation does not allow an event. */
export function notPermittedFor(info: EventInfo): Problem {
  const allowed = [...new Set(info.permissions.map(({ role }) => role))];
  return new Problem(notPermitted, { params: { event: info.label, allowed: joined(allowed) } });
}

/** The refusal for an actor who has had a hand in what they would now judge. */
export function keptApartFrom(info: EventInfo, group: Label): Problem {
  return new Problem(separationOfDuties, { params: { event: info.label, group } });
}

function joined(names: readonly Role[]): Label {
  return { zh: names.map((name) => roles[name].zh).join('、'), en: names.map((name) => roles[name].en).join(', ') };
}
