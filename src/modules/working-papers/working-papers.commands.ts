import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CaseAccess } from '../../engine/case-access.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { civilDate } from '../../engine/instants.js';
import { seesInside, viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { EvidenceQueries } from '../evidence/evidence.queries.js';
import type { GroupMeetingDto, HandlersDto, ProofsDto, WorkingPaperSchemeDto } from './dto/working-paper.dto.js';
import { paperFaults, paperLocked } from './working-papers.errors.js';
import { WorkingPapersRepository, type Inspects } from './working-papers.repository.js';

/** A working paper that has just been opened, by whom, and who handles it. */
export interface OpenedPaper {
  readonly row: CaseRow;
  readonly by: Actor;
  readonly userIds: readonly string[];
}

/** Changes what a working paper has beside the text of its issue. The text itself changes by events of the case. */
@Injectable()
export class WorkingPapersCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: WorkingPapersRepository,
    private readonly access: CaseAccess,
    private readonly cases: CaseRepository,
    private readonly evidence: EvidenceQueries,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Names who handles a paper, while it is a draft; all must be on the team.
   * From its submission on the machine counts them among its authors, so that none of them checks it.
   *
   * @throws Problem `case.not-found`, `working-papers.locked`, `request.invalid`
   */
  async nameHandlers(context: RequestContext, caseId: string, { userIds }: HandlersDto): Promise<void> {
    await this.changing(context, caseId, 'working-paper.handlers-named', async (unit, row) => {
      if (row.step !== 'drafting') throw new Problem(paperLocked);
      await this.ensureOnRoster(unit, row, 'userIds', userIds);
      this.papers.replaceHandlers(unit, caseId, userIds);
      return { userIds };
    });
  }

  /** As `nameHandlers`, for papers that were opened in this unit of work; each by whoever opened it. @throws Problem `request.invalid` */
  async nameForOpened(unit: UnitOfWork, papers: readonly OpenedPaper[]): Promise<void> {
    if (papers.length === 0) return;
    const inspects = await this.papers.inspectors(
      unit,
      papers.map(({ row }) => row.officeId),
      papers.flatMap(({ userIds }) => userIds),
    );
    for (const { row, by, userIds } of papers) {
      ensureListed(row, 'userIds', userIds, inspects);
      this.papers.replaceHandlers(unit, row.id, userIds);
      this.record(unit.as({ ...unit.context, actor: by }), 'working-paper.handlers-named', row, { userIds });
    }
  }

  /** Says what each piece of evidence proves. @throws Problem as `nameHandlers` */
  async listEvidence(context: RequestContext, caseId: string, { evidence }: ProofsDto): Promise<void> {
    await this.changing(context, caseId, 'working-paper.evidence-listed', async (unit, row) => {
      const known = await this.evidence.existing(
        unit,
        row,
        evidence.map(({ evidenceId }) => evidenceId),
      );
      refuse(evidence.flatMap(({ evidenceId }, index) => (known.has(evidenceId) ? [] : [paperFaults.unknownEvidence(index)])));
      this.papers.replaceEvidence(unit, caseId, evidence);
      return { evidenceIds: evidence.map(({ evidenceId }) => evidenceId) };
    });
  }

  /** Attaches the record of a meeting of the team on the paper. @throws Problem as `nameHandlers` */
  async addMeeting(context: RequestContext, caseId: string, asked: GroupMeetingDto): Promise<void> {
    await this.changing(context, caseId, 'working-paper.meeting-recorded', async (unit, row) => {
      refuse(asked.heldOn > civilDate(unit.now) ? [paperFaults.toCome()] : []);
      await this.ensureOnRoster(unit, row, 'attendeeIds', asked.attendeeIds);
      const id = uuidv7();
      this.papers.addMeeting(unit, id, caseId, asked);
      return { meetingId: id, heldOn: asked.heldOn };
    });
  }

  /**
   * Settles how the caller's office numbers its papers, from the next one on, and how many handlers each must have.
   *
   * @throws Problem `request.not-found` for no office of the caller
   */
  async settleScheme(context: RequestContext, officeId: string, scheme: WorkingPaperSchemeDto): Promise<void> {
    if (!context.actor.bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === officeId))
      throw new Problem(notFound);
    const before = await this.papers.scheme(officeId);
    await this.transactions.run(context, async (unit) => {
      this.papers.saveScheme(unit, officeId, scheme);
      const target = { type: 'organisation', id: officeId };
      this.audit.record(unit, { action: 'working-paper-scheme.changed', target, before, after: { ...scheme } });
    });
  }

  private async changing(
    context: RequestContext,
    caseId: string,
    action: string,
    command: (unit: UnitOfWork, row: CaseRow) => Promise<object>,
  ): Promise<void> {
    ensureInside(context.actor, await this.access.mustSee(context.actor, caseId));
    await this.transactions.run(context, async (unit) => {
      const row = (await this.cases.lock(unit, [caseId])).get(caseId);
      if (row === undefined) throw new Problem(caseNotFound);
      ensureInside(context.actor, row);
      if (!mayWrite(context.actor, row)) throw new Problem(notPermitted);
      if (row.stage !== 'found') throw new Problem(paperLocked);
      const after = await command(unit, row);
      this.record(unit, action, row, after);
    });
  }

  private record(unit: UnitOfWork, action: string, { id, number: name }: CaseRow, after: object): void {
    this.audit.record(unit, { action, target: { type: 'issue', id, name }, after });
  }

  private async ensureOnRoster(unit: UnitOfWork, row: CaseRow, path: string, ids: readonly string[]): Promise<void> {
    ensureListed(row, path, ids, await this.papers.inspectors(unit, [row.officeId], ids));
  }
}

/** A working paper does not exist for whoever stands outside the inspection. @throws Problem `case.not-found` */
export function ensureInside(actor: Actor, row: CaseRow): void {
  if (row.workflow !== 'issue' || !seesInside(viewOf(actor), row)) throw new Problem(caseNotFound);
}

/** @throws Problem `request.invalid` for whoever does not inspect for the office, or is not on the team where it is named */
function ensureListed({ officeId, teamIds }: CaseRow, path: string, ids: readonly string[], inspects: Inspects): void {
  const isOn = (id: string) => inspects(id, officeId) && (teamIds.length === 0 || teamIds.includes(id));
  refuse(ids.flatMap((id, index) => (isOn(id) ? [] : [paperFaults.notOnRoster(path, index)])));
}

const writers = ['teamMember', 'deputyLeader', 'teamLeader', 'inspectionOffice'];
const mayWrite = (actor: Actor, { officeId }: CaseRow) =>
  actor.bindings.some(({ role, orgId }) => writers.includes(role) && orgId === officeId);

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw invalid(faults);
}
