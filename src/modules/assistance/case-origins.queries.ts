import { Injectable } from '@nestjs/common';
import type { Acting, Role } from '../../../workflows/kit/people.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { sees, viewOf } from '../../engine/visibility.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';

/** Where something that is sent to another organisation comes from, and who sends it in which role. */
export interface CaseOrigin {
  readonly officeId: string;
  readonly unitId: string;
  readonly inspectionId: string | null;
  readonly issueId: string | null;
  readonly roundId: string | null;
  readonly rulePack: string;
  readonly rulePackVersion: number;
  readonly teamIds: readonly string[];
  readonly synthetic: boolean;
  readonly acting: Acting;
}

interface Given {
  readonly inspectionId?: string;
  readonly issueId?: string;
}
type Place = Omit<CaseOrigin, 'acting'>;

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
const noOrigin = fault('inspectionId', 'required', '须指明巡察或问题', 'Name the inspection or the issue');
const unknown = (path: string) => fault(path, 'unknown-id', '没有这个编号，或您看不到', 'No such id, or not one that you see');
const unknownAddressee = (path: string) => fault(path, 'unknown-id', '没有这个组织', 'No such organisation');
const nobodyThere = (path: string) =>
  fault(path, 'nobody-there', '该组织没有可以办理的账号', 'Nobody there has an account that could act on it');
const isTheUnit = (path: string) =>
  fault(
    path,
    'conflict-of-interest',
    '不能交给被反映单位或其下属单位',
    'Neither the unit that it is about nor what stands under it can receive it',
  );

const findAddressee = statement<{ staffed: boolean; under_unit: boolean }>(
  'case-origins.find-addressee',
  `SELECT EXISTS (SELECT FROM role_bindings b JOIN users u ON u.id = b.user_id AND u.active
       WHERE b.org_id = o.id AND b.role = ANY($2::text[])) AS staffed,
     EXISTS (SELECT FROM organisations unit WHERE unit.id = $3 AND o.path >= unit.path AND o.path < unit.path || '~') AS under_unit
   FROM organisations o WHERE o.id = $1`,
);

/** Finds out on whose behalf an office or the leader of a team writes to another organisation, and whether that can act on it. */
@Injectable()
export class CaseOrigins {
  constructor(
    private readonly cases: CaseRepository,
    private readonly inspections: InspectionsQueries,
  ) {}

  /**
   * The place that a request comes from: an issue, or an inspection as a whole.
   *
   * @throws Problem `request.invalid`, `auth.not-permitted` for who is neither of its office nor the leader of its team
   */
  async of(unit: UnitOfWork, given: Given): Promise<CaseOrigin> {
    const place = await this.place(unit, given);
    const acting = actingAt(unit.actor, place);
    if (acting === undefined) throw new Problem(notPermitted);
    return { ...place, acting };
  }

  /**
   * Makes sure that an organisation exists and that somebody there holds one of the roles.
   *
   * @param aboutUnitId a unit that must not receive it, nor what stands under it
   * @param path where the organisation stands in what was sent
   * @throws Problem `request.invalid`
   */
  async checkAddressee(
    unit: UnitOfWork,
    id: string,
    roles: readonly Role[],
    aboutUnitId?: string,
    path = 'toOrgId',
  ): Promise<void> {
    const [found] = await unit.read(findAddressee, [id, roles, aboutUnitId ?? null]);
    if (found === undefined) throw invalid([unknownAddressee(path)]);
    if (found.under_unit) throw invalid([isTheUnit(path)]);
    if (!found.staffed) throw invalid([nobodyThere(path)]);
  }

  private async place(unit: UnitOfWork, { inspectionId, issueId }: Given): Promise<Place> {
    if (issueId !== undefined) {
      const row = (await this.cases.lock(unit, [issueId])).get(issueId);
      const fits = row?.workflow === 'issue' && (inspectionId === undefined || row.inspectionId === inspectionId);
      if (row === undefined || !fits || !sees(viewOf(unit.actor), row)) throw invalid([unknown('issueId')]);
      const { officeId, unitId, roundId, rulePack, rulePackVersion, teamIds, synthetic } = row;
      return {
        ...{ officeId, unitId, roundId, rulePack, rulePackVersion, teamIds, synthetic },
        inspectionId: row.inspectionId,
        issueId,
      };
    }
    if (inspectionId === undefined) throw invalid([noOrigin]);
    const found = await this.inspections.forIssue(unit, inspectionId);
    const sent = found && {
      ...{ officeId: found.officeId, unitId: found.unitId, roundId: found.roundId, teamIds: found.memberIds },
      ...{ rulePack: found.rulePack, rulePackVersion: found.rulePackVersion, synthetic: found.synthetic },
      ...{ inspectionId, issueId: null },
    };
    // Whoever has no part in an inspection does not learn that it exists.
    if (sent === undefined || actingAt(unit.actor, sent) === undefined) throw invalid([unknown('inspectionId')]);
    return sent;
  }
}

function actingAt(actor: Actor, { officeId, teamIds }: Pick<Place, 'officeId' | 'teamIds'>): Acting | undefined {
  const here = actor.bindings.filter(({ orgId }) => orgId === officeId);
  const leads = teamIds.length === 0 || teamIds.includes(actor.id);
  const binding = here.find(({ role }) => role === 'inspectionOffice') ?? here.find(({ role }) => role === 'teamLeader' && leads);
  return (
    binding && { id: actor.id, name: actor.name, role: binding.role as Role, orgId: binding.orgId, orgName: binding.orgName }
  );
}
