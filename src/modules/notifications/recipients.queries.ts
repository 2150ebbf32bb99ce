import { Injectable } from '@nestjs/common';
import type { EventAudience } from '../../../workflows/kit/definition.js';
import type { Party } from '../../../workflows/kit/people.js';
import type { Audience, WarningLevel } from '../../../workflows/rules/pack.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { leads, sees, seesInside, viewOf } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import type { LimitKind } from './kinds.js';
import { audienceOf } from './recipients/audiences.js';
import { awaitedOf, Parties, type Person } from './recipients/parties.js';
import { readMembers, readOverseers, type Read } from './recipients/recipients.repository.js';

export type { Person } from './recipients/parties.js';

/** Who is meant: the audience of a level by the case's rule pack, named audiences, a party, or everybody who has to do with the case. */
export type Circle =
  | { readonly level: WarningLevel; readonly limit: LimitKind }
  | { readonly audiences: readonly Audience[]; readonly limit: LimitKind }
  | { readonly party: Party }
  | 'everyone';

/** One question: who would be told of this, with the case as it stands. */
export interface Question {
  readonly row: CaseRow;
  readonly circle: Circle;
  /** Who may see the event that is told of; absent: everybody who sees the case. */
  readonly audience?: EventAudience;
}

/** Works out who is told of what: role bindings and the tree of organisations, cut to those who may see the case. */
@Injectable()
export class RecipientsQueries {
  constructor(
    private readonly database: Database,
    private readonly packs: RulePacks,
  ) {}

  /**
   * Who would be told, for each question in their order: active accounts, each once, in the first role that applies.
   * Two reads for all questions together, however many there are.
   *
   * @param read how to read, inside a transaction; absent: outside any
   */
  async told(questions: readonly Question[], read?: Read): Promise<Person[][]> {
    const rows = questions.map(({ row }) => row);
    const parties = await this.parties(rows, read ?? ((statement, values) => this.database.rows(statement, values)));
    return questions.map(({ row, circle, audience = 'everyone' }) => {
      const people = this.circle(parties, row, circle).filter((person) => knows(person, row, audience));
      return [...new Map(people.toReversed().map((person) => [person.userId, person])).values()].toReversed();
    });
  }

  private async parties(rows: readonly CaseRow[], read: Read): Promise<Parties> {
    const organisations = new Set(
      rows.flatMap(({ unitId, officeId, reviewBodyIds, addresseeIds }) => [unitId, officeId, ...reviewBodyIds, ...addresseeIds]),
    );
    const offices = new Set(rows.map(({ officeId }) => officeId));
    return new Parties(await readMembers(read, [...organisations]), await readOverseers(read, [...offices]));
  }

  private circle(parties: Parties, row: CaseRow, circle: Circle): Person[] {
    if (circle === 'everyone') return parties.everyone(row);
    if ('party' in circle) return parties.workers(row, circle.party);
    const { limit } = circle;
    const audiences =
      'level' in circle ? audienceOf(this.packs.get(row.rulePack, row.rulePackVersion), circle.level) : circle.audiences;
    return audiences.flatMap((audience) => named(parties, row, audience, limit));
  }
}

/** An audience word of the rule packs as people. What is said to a unit of its own case is said to another party about that party's step. */
function named(parties: Parties, row: CaseRow, audience: Audience, limit: LimitKind): Person[] {
  const party = stepParty(row, limit) ?? 'responsibleUnit';
  switch (audience) {
    case 'handler':
      return handlers(parties, row, limit);
    case 'leaderInCharge':
    case 'unitHead':
      return parties.heads(row, party);
    case 'supervisor':
      return overseers(parties, row, 'supervisor', 'own');
    case 'upperSupervisor':
      return overseers(parties, row, 'supervisor', 'upper');
    case 'inspectionOffice':
      return parties.workers(row, 'inspectionOffice');
    case 'leadership':
      return overseers(parties, row, 'leadership', 'own');
  }
}

/** Nobody watches over what is between an office and those whom it addresses; one of these is no overseer of the others. */
function overseers(parties: Parties, row: CaseRow, role: 'supervisor' | 'leadership', height: 'own' | 'upper'): Person[] {
  return row.addresseeIds.length > 0 ? [] : parties.overseers(row, role, height);
}

function handlers(parties: Parties, row: CaseRow, limit: LimitKind): Person[] {
  const party = stepParty(row, limit);
  if (party !== undefined && party !== 'responsibleUnit') return parties.workers(row, party);
  const owner = parties.owner(row);
  if (owner.length > 0) return owner;
  return parties.workers(row, row.turn === 'nobody' ? 'responsibleUnit' : row.turn);
}

/** Whom the limit of a step is about: those that the case says it awaits, else whoever's turn it is. */
function stepParty(row: CaseRow, limit: LimitKind): Party | undefined {
  if (limit !== 'step') return undefined;
  if (awaitedOf(row).length > 0) return 'addressees';
  return row.turn === 'nobody' ? undefined : row.turn;
}

/** Whether somebody may know of an event by the role for which they would be told of it. */
function knows({ userId, name, role, orgId, watches }: Person, row: CaseRow, audience: EventAudience): boolean {
  const scopeOfficeIds = watches === undefined ? [] : [watches];
  const view = viewOf({ id: userId, username: '', name, bindings: [{ role, orgId, orgName: '', scopeOfficeIds }] });
  if (!sees(view, row)) return false;
  switch (audience) {
    case 'everyone':
      return true;
    case 'inspection':
      return seesInside(view, row);
    case 'leadership':
      return seesInside(view, row) || leads(view, row);
    case 'office':
      return role === 'inspectionOffice' && orgId === row.officeId;
  }
}
