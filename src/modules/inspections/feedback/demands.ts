import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../../engine/case-access.js';
import { Directory, type OrganisationRef } from '../../../engine/directory.js';
import { instantText, optionalInstant } from '../../../engine/instants.js';
import { Names } from '../../../engine/names.js';
import { viewOf } from '../../../engine/visibility.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { defineProblem, Problem } from '../../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../../platform/errors/request-problems.js';
import type { Actor } from '../../../platform/http/actor.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { words } from '../../../platform/words/words.js';
import { AuditTrail } from '../../audit/audit.commands.js';
import { FeedbackRepository, type DemandRow } from './feedback.repository.js';

/** A demand of a superior leader as an answer shows it. */
export interface DemandView {
  readonly id: string;
  readonly inspectionId: string;
  readonly ordinal: number;
  readonly text: string;
  readonly byWhom: string;
  readonly owner: OrganisationRef;
  readonly dueOn: string | null;
  readonly state: 'open' | 'done';
  readonly result: string | null;
  readonly doneBy: { readonly id: string; readonly name: string | null } | null;
  readonly doneAt: string | null;
  readonly createdAt: string;
}

const doneAlready = defineProblem(
  409,
  'demands.done-already',
  words('该要求已办结', 'The demand is done already'),
  words('办结后不能再次办理。', 'What is done stays as it was done.'),
);

const administrators = ['systemAdmin', 'securityAdmin', 'auditAdmin'];
const ownsDemand = ({ bindings }: Actor, ownerId: string) =>
  bindings.some(({ role, orgId }) => orgId === ownerId && !administrators.includes(role));

/** What superior leaders demanded at a feedback, followed until it is done. */
@Injectable()
export class Demands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CaseAccess,
    private readonly feedback: FeedbackRepository,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `case.not-found` */
  async ofInspection(actor: Actor, inspectionId: string): Promise<{ readonly items: readonly DemandView[] }> {
    await this.access.mustSee(actor, inspectionId);
    return { items: await this.views(await this.feedback.demands(inspectionId)) };
  }

  /**
   * Notes that a demand is done, and with what result; by those who answer for it, or by the inspection's office.
   *
   * @throws Problem `request.not-found`, `auth.not-permitted`, `demands.done-already`
   */
  async finish(context: RequestContext, id: string, result: string): Promise<DemandView> {
    const { actor } = context;
    const demand = await this.feedback.demand(id);
    if (demand === undefined) throw new Problem(notFound);
    const row = await this.access.visibleCase(actor, demand.inspection_id);
    const owns = ownsDemand(actor, demand.owner_id);
    if (row === undefined && !owns) throw new Problem(notFound);
    if (!owns && !(row !== undefined && viewOf(actor).ownOffices.includes(row.officeId))) throw new Problem(notPermitted);
    const doneAt = await this.transactions.run(context, async (unit) => {
      const locked = await this.feedback.lockDemand(unit, id);
      if (locked?.state !== 'open') throw new Problem(doneAlready);
      this.feedback.finish(unit, id, result);
      this.audit.record(unit, {
        action: 'demand.done',
        target: { type: 'demand', id, name: locked.text.slice(0, 100) },
        after: { result },
      });
      return unit.now.toISOString();
    });
    const [view] = await this.views([{ ...demand, state: 'done', result, done_by: actor.id, done_at: new Date(doneAt) }]);
    return view as DemandView;
  }

  private async views(rows: readonly DemandRow[]): Promise<DemandView[]> {
    const owners = await this.directory.organisations(rows.map(({ owner_id }) => owner_id));
    const people = await this.names.of(
      'person',
      rows.map(({ done_by }) => done_by),
    );
    return rows.map((row) => ({
      id: row.id,
      inspectionId: row.inspection_id,
      ordinal: row.ordinal,
      text: row.text,
      byWhom: row.by_whom,
      owner: owners.get(row.owner_id) ?? { id: row.owner_id, name: '' },
      dueOn: row.due_on,
      state: row.state,
      result: row.result,
      doneBy: row.done_by === null ? null : (people.get(row.done_by) ?? { id: row.done_by, name: null }),
      doneAt: optionalInstant(row.done_at),
      createdAt: instantText(row.created_at),
    }));
  }
}
