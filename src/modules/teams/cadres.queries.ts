import { Injectable } from '@nestjs/common';
import { instantText } from '../../engine/instants.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import type { Language } from '../../platform/words/words.js';
import { tieWords } from './avoidance.js';
import { AvoidanceQueries } from './avoidance.queries.js';
import { skillWords, type Cadre, type TieView } from './cadre.js';
import type { cadreList } from './cadres.list.js';
import { CadresRepository, type CadreRow, type TieRow } from './cadres.repository.js';
import { cadreNotFound, teamFaults } from './teams.errors.js';

/** Reads the pool of an office (干部库) and what keeps its people from units. */
@Injectable()
export class CadresQueries {
  constructor(
    private readonly cadres: CadresRepository,
    private readonly avoidance: AvoidanceQueries,
  ) {}

  /**
   * The people of the caller's own pool, by name; those who must keep away from `forUnitId` are left out.
   *
   * @throws Problem `request.invalid` where the caller works for several offices and names none
   */
  async list({ actor, language }: RequestContext, query: ListQuery<typeof cadreList>): Promise<Page<Cadre>> {
    const officeId = officeFor(actor, query.filters.officeId);
    const { forUnitId, availableFrom } = query.filters;
    const kept = forUnitId && (await this.keptFrom(officeId, forUnitId, availableFrom));
    const { rows, total } = await this.cadres.list(officeId, query, kept);
    return pageOf(
      query,
      rows,
      (row) => cadreOf(row, language),
      ({ id, name }) => ({ id, value: name }),
      total,
    );
  }

  /** @throws Problem `cadres.not-found` for who does not inspect for the office */
  async read(officeId: string, userId: string, language: Language): Promise<Cadre> {
    const row = await this.cadres.find(officeId, userId);
    if (row === undefined) throw new Problem(cadreNotFound);
    return cadreOf(row, language);
  }

  /**
   * What binds a person to organisations: for the person themself, and for the offices for which they inspect.
   *
   * @throws Problem `cadres.not-found` for everybody else
   */
  async ties({ actor, language }: RequestContext, userId: string): Promise<{ userId: string; ties: TieView[] }> {
    await this.ensureConcerned(actor, userId);
    return { userId, ties: (await this.cadres.ties(userId)).map((row) => tieOf(row, language)) };
  }

  /** Makes sure that the actor is the person, or an officer of an office for which the person inspects. @throws Problem `cadres.not-found` */
  async ensureConcerned(actor: Actor, userId: string, officersOnly = false): Promise<void> {
    const offices = await this.cadres.officesOf(userId);
    const officer = officesOf(actor).some((office) => offices.includes(office));
    const self = !officersOnly && actor.id === userId && offices.length > 0;
    if (!officer && !self) throw new Problem(cadreNotFound);
  }

  private async keptFrom(officeId: string, unitIds: readonly string[], from: string | undefined): Promise<string[]> {
    const userIds = await this.cadres.pool(officeId);
    const hits = await Promise.all(
      unitIds.map((unitId) => this.avoidance.hits({ officeId, unitId, userIds, onSiteFrom: from ?? null })),
    );
    return [...new Set(hits.flat().map(({ userId }) => userId))];
  }
}

/** The office whose pool is meant: the one named, or the only one of the caller. @throws Problem `request.invalid` */
export function officeFor(actor: Actor, asked: readonly string[] | undefined): string {
  const own = officesOf(actor);
  const [officeId, ...more] = asked ?? own;
  if (officeId === undefined || more.length > 0) throw invalid([teamFaults.whichOffice()]);
  if (!own.includes(officeId)) throw new Problem(cadreNotFound);
  return officeId;
}

const officesOf = (actor: Actor) => actor.bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId);

function cadreOf(row: CadreRow, language: Language): Cadre {
  return {
    userId: row.id,
    name: row.name,
    skills: row.skills,
    skillLabels: row.skills.map((skill) => skillWords[skill][language]),
    availableFrom: row.available_from,
    availableUntil: row.available_until,
    note: row.note,
    inspections: row.inspections,
  };
}

function tieOf(row: TieRow, language: Language): TieView {
  return {
    id: row.id,
    kind: row.kind,
    label: `${tieWords[row.kind][language]}${language === 'en' ? ' ' : ''}${row.organisation_name}`,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    from: row.from_on,
    until: row.until_on,
    note: row.note,
    createdAt: instantText(row.created_at),
  };
}
