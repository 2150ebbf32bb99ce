import { Injectable } from '@nestjs/common';
import { Rosters } from '../../engine/rosters.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import { avoided, AvoidanceQueries, type AvoidanceHit, type Reads } from './avoidance.queries.js';
import type { AuthorisationDto, RosterMemberDto, TeamDto } from './dto/team.dto.js';
import { leaderBusy, teamFaults, teamVersionConflict, teamViolations } from './teams.errors.js';
import { TeamsRepository, type TeamInspectionRow } from './teams.repository.js';

/** Names and authorises the teams of inspections. */
@Injectable()
export class TeamsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly teams: TeamsRepository,
    private readonly avoidance: AvoidanceQueries,
    private readonly inspections: InspectionsQueries,
    private readonly rosters: Rosters,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives an inspection another roster, the whole of it; its open cases follow in the same transaction.
   *
   * @param version the version of the team that the caller saw
   * @throws Problem `request.not-found`, `auth.not-permitted` for another office's inspection, `request.invalid`,
   * `team.version-conflict`, `team.avoidance` without an override, `team.leader-busy`
   */
  async change(context: RequestContext, inspectionId: string, version: number, asked: TeamDto): Promise<void> {
    refuse(rosterFaults(asked.members));
    await this.changing(context, inspectionId, version, async (unit, { inspection, members: before }) => {
      const names = await this.teams.inspectors(unit, inspection.office_id, idsOf(asked.members));
      refuse(asked.members.flatMap(({ userId }, index) => (names.has(userId) ? [] : [teamFaults.notInOffice(index)])));
      const waived = await this.waived(unit, inspection, asked);
      await this.ensureLeaderFree(unit, inspection, asked.members, names);
      const members = asked.members.map(({ userId, position }) => ({ userId, name: names.get(userId) ?? '', position }));
      this.teams.replace(unit, inspection, members);
      const cases = await this.rosters.follow(unit, inspection.id, { members, former: before });
      this.audit.record(unit, {
        action: 'inspection.team-changed',
        target: { type: 'inspection', id: inspection.id, name: inspection.title },
        before: { members: before },
        after: { members, cases, ...waived },
      });
    });
  }

  /**
   * Notes who has authorised the team of an inspection, under which number, when, and for what.
   *
   * @throws Problem as `change`, and `team.authorisation-number-taken`
   */
  async authorise(context: RequestContext, inspectionId: string, version: number, asked: AuthorisationDto): Promise<void> {
    await this.changing(context, inspectionId, version, (unit, { inspection }) => {
      this.teams.authorise(unit, inspection, {
        authorised_by: asked.authorisedBy,
        authorisation_number: asked.number,
        authorised_on: asked.authorisedOn,
        authorisation_scope: asked.scope,
      });
      this.audit.record(unit, {
        action: 'inspection.team-authorised',
        target: { type: 'inspection', id: inspection.id, name: inspection.title },
        after: { ...asked },
      });
    });
  }

  private async changing(
    context: RequestContext,
    inspectionId: string,
    version: number,
    command: (unit: UnitOfWork, locked: NonNullable<Awaited<ReturnType<TeamsRepository['lock']>>>) => void | Promise<void>,
  ): Promise<void> {
    const { office } = await this.inspections.inspection(context.actor, inspectionId);
    const mine = context.actor.bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === office.id);
    if (!mine) throw new Problem(notPermitted);
    const work = this.transactions.run(context, async (unit) => {
      const locked = await this.teams.lock(unit, inspectionId);
      if (locked === undefined) throw new Problem(notFound);
      if (locked.version !== version)
        throw new Problem(teamVersionConflict, { params: { given: version, current: locked.version } });
      await command(unit, locked);
    });
    await namingViolations(teamViolations, work);
  }

  /** What the audit keeps of ties that an override has set aside; nothing where there was none. */
  private async waived(
    unit: UnitOfWork,
    inspection: TeamInspectionRow,
    { members, override }: TeamDto,
  ): Promise<{ override?: object; hits?: readonly AvoidanceHit[] }> {
    const { office_id: officeId, unit_id: unitId, on_site_from: onSiteFrom, on_site_until: onSiteUntil } = inspection;
    const userIds = idsOf(members);
    const reads: Reads = (statement, values) => unit.read(statement, values);
    const hits = await this.avoidance.hits({ officeId, unitId, userIds, onSiteFrom, onSiteUntil }, reads);
    if (hits.length === 0) return {};
    if (override === undefined) throw avoided(hits);
    const approver = await this.teams.approver(unit, officeId, override.approvedBy);
    const another = approver !== undefined && approver.id !== unit.actor.id && !userIds.includes(approver.id);
    refuse(another ? [] : [teamFaults.approver()]);
    return { override: { reason: override.reason, approvedBy: approver }, hits };
  }

  private async ensureLeaderFree(
    unit: UnitOfWork,
    inspection: TeamInspectionRow,
    members: readonly RosterMemberDto[],
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { on_site_from: from, on_site_until: until } = inspection;
    const leader = members.find(({ position }) => position === 'leader');
    if (leader === undefined || from === null || until === null) return;
    const title = await this.teams.ledElsewhere(unit, leader.userId, inspection.id, from, until);
    if (title !== undefined) throw new Problem(leaderBusy, { params: { name: names.get(leader.userId) ?? '', title } });
  }
}

const idsOf = (members: readonly RosterMemberDto[]) => members.map(({ userId }) => userId);

function rosterFaults(members: readonly RosterMemberDto[]): FieldFault[] {
  const ids = idsOf(members);
  const leader = members.findIndex(({ position }) => position === 'leader');
  return [
    ...members.flatMap(({ position }, index) => [
      ...(ids.indexOf(ids[index] ?? '') < index ? [teamFaults.twice(index)] : []),
      ...(position === 'leader' && leader < index ? [teamFaults.secondLeader(index)] : []),
    ]),
    ...(leader < 0 ? [teamFaults.noLeader()] : []),
  ];
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw invalid(faults);
}
