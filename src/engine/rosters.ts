import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '../../workflows/kit/definition.js';
import { statement } from '../platform/database/statement.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { CaseRepository } from './cases/case.repository.js';
import type { CaseRow } from './cases/case-row.js';
import { instantText } from './instants.js';
import { teamChangedEvent, type RosterMember, type TeamChangedPayload } from './roster-changes.js';
import { Workflows } from './workflows.js';
import { nothingGathered, WritePath } from './write-path/write-path.js';

// A closed case on which a limit still runs (a revisit is due) has work ahead of it for the team.
const followers = statement<{ id: string }>(
  'rosters.followers',
  `SELECT c.id FROM cases c WHERE c.inspection_id = $1 AND (c.category <> 'closed'
     OR EXISTS (SELECT FROM deadlines d WHERE d.case_id = c.id AND d.status <> 'ended'))
   ORDER BY c.id`,
);

/** The roster that the cases of an inspection take over, and the names of those who may have left it. */
export interface NewRoster {
  readonly members: readonly RosterMember[];
  readonly former: readonly RosterMember[];
}

/** Takes a change of an inspection's roster over into its cases: each whose team changes gets an event in its history. */
@Injectable()
export class Rosters {
  constructor(
    private readonly cases: CaseRepository,
    private readonly workflows: Workflows,
    private readonly writePath: WritePath,
  ) {}

  /**
   * Gives the open cases of an inspection its new roster, in the unit of work that changes it.
   * The caller holds the inspection, so that no case is opened meanwhile with the old one.
   *
   * @returns how many cases took it over
   */
  async follow(unit: UnitOfWork, inspectionId: string, roster: NewRoster): Promise<number> {
    const ids = (await unit.read(followers, [inspectionId])).map(({ id }) => id);
    if (ids.length === 0) return 0;
    const gathered = nothingGathered();
    const changed: CaseRow[] = [];
    for (const row of (await this.cases.lock(unit, ids)).values()) {
      const payload = changeOf(row, roster);
      if (payload === undefined) continue;
      const event: CaseEvent = {
        type: teamChangedEvent,
        payload,
        actor: { id: unit.actor.id, name: unit.actor.name, role: 'inspectionOffice', ...actingFor(unit, row) },
        at: instantText(unit.now),
        facts: {},
      };
      const definition = this.workflows.get(row.workflow, row.workflowVersion);
      const under = { ...row, teamIds: payload.teamIds };
      changed.push((await this.writePath.record(unit, definition, under, event, row.state, [], gathered)).row);
    }
    if (changed.length > 0) this.cases.write(unit, { opened: [], changed, ...gathered });
    return changed.length;
  }
}

function changeOf(row: CaseRow, { members, former }: NewRoster): TeamChangedPayload | undefined {
  const teamIds = members.map(({ userId }) => userId);
  const joined = members.filter(({ userId }) => !row.teamIds.includes(userId));
  const leavers = row.teamIds.filter((id) => !teamIds.includes(id));
  if (joined.length + leavers.length === 0) return undefined;
  const left = leavers.map((userId) => former.find((member) => member.userId === userId) ?? { userId, name: userId });
  return { teamIds, joined, left };
}

function actingFor(unit: UnitOfWork, row: CaseRow) {
  const binding = unit.actor.bindings.find(({ role, orgId }) => role === 'inspectionOffice' && orgId === row.officeId);
  return { orgId: binding?.orgId ?? row.officeId, orgName: binding?.orgName ?? null };
}
