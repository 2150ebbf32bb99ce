import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Acting, Role } from '../../../workflows/kit/people.js';
import type { IssueInput } from '../../../workflows/issue/v1/context.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Openings } from '../../engine/write-path/openings.js';
import type { Outcome } from '../../engine/write-path/write-path.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { InspectionsQueries, type InspectionForIssue } from '../inspections/inspections.queries.js';
import { OversightBodies } from '../organisations/oversight-bodies.queries.js';
import type { OpenIssueDto } from './dto/open-issue.dto.js';
import { issueFaults } from './issues.errors.js';
import { IssueQueries, type IssueView } from './issues.queries.js';
import { IssueRepository } from './issues.repository.js';

const teamRoles: readonly Role[] = ['teamMember', 'deputyLeader', 'teamLeader'];

/** A finding to be logged, where it is not the sender of the request who logs it: for seeds, which play every role. */
export interface NewIssue extends OpenIssueDto {
  /** A UUIDv7 of the caller's own, to know the case by before it is there. */
  readonly id?: string;
  readonly actor?: Actor;
  readonly source?: string | null;
}

/** Opens issues; everything after that is an event on the case. */
@Injectable()
export class IssuesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly openings: Openings,
    private readonly packs: RulePacks,
    private readonly inspections: InspectionsQueries,
    private readonly bodies: OversightBodies,
    private readonly issues: IssueRepository,
    private readonly queries: IssueQueries,
  ) {}

  /**
   * Logs a finding of the caller's team: an issue in `found.drafting`.
   *
   * @throws Problem `request.invalid` for an inspection that does not exist or whose team the caller is not on
   */
  async open(context: RequestContext, asked: OpenIssueDto): Promise<IssueView> {
    return this.transactions.run(context, async (unit) => {
      const [outcome] = await this.openAll(unit, [asked]);
      if (outcome === undefined) throw new Error('an issue was opened without an outcome');
      return this.queries.opened(context, outcome.row, asked);
    });
  }

  /** Logs findings in one unit of work; each names its inspection. As `open`. */
  async openAll(unit: UnitOfWork, asked: readonly NewIssue[]): Promise<Outcome[]> {
    const ids = new Set(asked.map(({ inspectionId }) => inspectionId));
    const inspections = await this.inspections.forIssues(unit, [...ids]);
    const offices = new Set([...inspections.values()].map(({ officeId }) => officeId));
    const usualBodies = await this.bodies.usualFor(unit, [...offices]);
    const prepared = asked.map((issue) => {
      const inspection = inspections.get(issue.inspectionId);
      if (inspection === undefined) throw invalid([issueFaults.unknownInspection]);
      if (inspection.ended) throw invalid([issueFaults.inspectionEnded]);
      const pack = this.packs.get(inspection.rulePack, inspection.rulePackVersion);
      const usualReviewBodies = usualBodies(inspection.officeId);
      return opening(issue, inspection, { pack, usualReviewBodies, actor: issue.actor ?? unit.actor });
    });
    const outcomes = await this.openings.open(unit, prepared);
    this.issues.insert(unit, outcomes, asked);
    return outcomes;
  }
}

/** What an issue begins with beside the finding. */
interface Beginning {
  readonly pack: RulePack;
  readonly usualReviewBodies: readonly string[];
  readonly actor: Actor;
}

function opening(issue: NewIssue, inspection: InspectionForIssue, { pack, usualReviewBodies, actor }: Beginning) {
  const acting = actingInTeam(actor, inspection);
  if (acting === undefined) throw invalid([issueFaults.unknownInspection]);
  for (const manifestation of issue.manifestations) manifestation.id ??= uuidv7();
  const input: IssueInput = {
    title: issue.title,
    theme: issue.theme,
    track: issue.track ?? 'concentrated',
    systemic: issue.systemic ?? false,
    unitId: inspection.unitId,
    authorId: actor.id,
    authorOrgId: inspection.officeId,
    manifestationIds: issue.manifestations.map(({ id }) => id ?? ''),
    usualReviewBodies,
    maxExtensions: pack.clauses.extension.max,
    ...(pack.jointReview.hiddenUntilMerged && { opinionsHidden: true }),
  };
  return {
    id: issue.id,
    workflow: 'issue',
    prefix: 'WT',
    input: { ...input },
    acting,
    officeId: inspection.officeId,
    inspectionId: inspection.id,
    roundId: inspection.roundId,
    rulePack: pack.name,
    rulePackVersion: pack.version,
    teamIds: inspection.memberIds,
    synthetic: inspection.synthetic,
    source: issue.source ?? null,
  };
}

/** The role in which the actor works on the inspection's team; undefined for others. */
function actingInTeam(actor: Actor, inspection: InspectionForIssue): Acting | undefined {
  if (inspection.memberIds.length > 0 && !inspection.memberIds.includes(actor.id)) return undefined;
  const binding = actor.bindings.find(({ role, orgId }) => orgId === inspection.officeId && teamRoles.includes(role as Role));
  return (
    binding && { id: actor.id, name: actor.name, role: binding.role as Role, orgId: binding.orgId, orgName: binding.orgName }
  );
}
