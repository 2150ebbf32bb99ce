import { Injectable } from '@nestjs/common';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import {
  organisationOf,
  type NewOrganisation,
  type Organisation,
  type OrganisationChange,
  type OrganisationRow,
} from './organisation.js';
import {
  organisationNotFound,
  organisationVersionConflict,
  organisationViolations,
  parentInside,
  parentNotFound,
} from './organisations.errors.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { checkPlace, pathUnder, placed } from './placement.js';

/** Told of whenever the tree changes: names, places, new organisations. */
export const organisationsChanged = 'bihuan_organisations';

/** Changes the tree of organisations. */
@Injectable()
export class OrganisationsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Creates one organisation.
   *
   * @throws Problem `organisations.parent-not-found`, `.kind-misplaced`, `.name-taken`, `.code-taken`
   */
  async createOrganisation(context: RequestContext, organisation: NewOrganisation): Promise<Organisation> {
    return this.changing(context, async (unit) => {
      const [row] = await this.add(unit, [organisation]);
      if (row === undefined) throw new Error('no row was placed');
      const answer = organisationOf(row);
      this.audit.record(unit, { action: 'organisation.created', target: targetOf(row), after: answer });
      return answer;
    });
  }

  /** Creates many organisations, parents before their children, in one statement and as one entry of the audit. */
  async createOrganisations(context: RequestContext, list: readonly NewOrganisation[]): Promise<Organisation[]> {
    return this.changing(context, (unit) => this.createMany(unit, list));
  }

  /** As `createOrganisations`, as a part of a larger unit of work whose caller announces the change. */
  async createMany(unit: UnitOfWork, list: readonly NewOrganisation[]): Promise<Organisation[]> {
    const created = (await this.add(unit, list)).map(organisationOf);
    this.audit.record(unit, { action: 'organisations.imported', target: { type: 'organisations' }, after: { created } });
    return created;
  }

  /**
   * Renames an organisation, gives it another code, or moves it with all below it under another parent.
   *
   * @param version the version that the caller saw
   * @throws Problem `organisations.not-found`, `.version-conflict`, `.parent-inside`, and as `createOrganisation`
   */
  async updateOrganisation(
    context: RequestContext,
    id: string,
    version: number,
    change: OrganisationChange,
  ): Promise<Organisation> {
    return this.changing(context, async (unit) => {
      if (change.parentId !== undefined) await this.organisations.seizeTree(unit);
      const before = await this.organisations.findLocked(unit, id);
      if (before === undefined) throw new Problem(organisationNotFound);
      if (before.version !== version) {
        throw new Problem(organisationVersionConflict, { params: { given: version, current: before.version } });
      }
      const row = {
        ...before,
        name: change.name ?? before.name,
        code: change.code ?? before.code,
        ...(await this.placeOf(unit, before, change)),
      };
      const after = organisationOf({ ...row, version: version + 1, updated_at: unit.now });
      this.organisations.update(unit, row);
      if (row.path !== before.path) this.organisations.movePaths(unit, before.path, row.path);
      this.audit.record(unit, { action: 'organisation.changed', target: targetOf(row), before: organisationOf(before), after });
      return after;
    });
  }

  /** Runs a command that changes the tree, and sees to it that nobody goes on with what they remember of it. */
  async changing<Answer>(context: RequestContext, command: (unit: UnitOfWork) => Promise<Answer>): Promise<Answer> {
    const answer = await namingViolations(
      organisationViolations,
      this.transactions.run(context, async (unit) => {
        const done = await command(unit);
        this.announcements.announce(unit, organisationsChanged);
        return done;
      }),
    );
    this.announcements.tell(organisationsChanged);
    return answer;
  }

  private async add(unit: UnitOfWork, list: readonly NewOrganisation[]): Promise<OrganisationRow[]> {
    await this.organisations.shareTree(unit);
    const parentIds = [...new Set(list.flatMap(({ parentId }) => parentId ?? []))];
    const parents = parentIds.length === 0 ? [] : await this.organisations.find(unit, parentIds);
    const rows = placed(list, parents, unit.now);
    this.organisations.insert(unit, rows);
    return rows;
  }

  private async placeOf(
    unit: UnitOfWork,
    row: OrganisationRow,
    { parentId }: OrganisationChange,
  ): Promise<Pick<OrganisationRow, 'parent_id' | 'path'>> {
    if (parentId === undefined || parentId === row.parent_id) return { parent_id: row.parent_id, path: row.path };
    const [parent] = await this.organisations.find(unit, [parentId]);
    if (parent === undefined) throw new Problem(parentNotFound, { params: { parentId } });
    if (parent.path.startsWith(row.path)) throw new Problem(parentInside);
    checkPlace(row.kind, parent);
    return { parent_id: parent.id, path: pathUnder(parent, row.id) };
  }
}

function targetOf(row: OrganisationRow): { type: string; id: string; name: string } {
  return { type: 'organisation', id: row.id, name: row.name };
}
