import { Injectable } from '@nestjs/common';
import { Directory } from '../../engine/directory.js';
import { civilDate } from '../../engine/instants.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import {
  inspectionOf,
  roundOf,
  termOf,
  type Inspection,
  type InspectionWithTeamRow,
  type Round,
  type Term,
} from './inspection.js';
import { inspectionLists } from './inspection-lists.js';
import { InspectionsRepository } from './inspections.repository.js';
import { sightOf } from './sight.js';

export type { Inspection, Term } from './inspection.js';
export type { PlanStanding } from './plan-standing.js';
export { inspectionModes, modeWords, type InspectionMode } from './inspection-words.js';
export type { IssueCounts } from './life/inspection-views.js';

/** What the opening of an issue needs to know of the inspection that found it. */
export interface InspectionForIssue {
  readonly id: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly roundId: string;
  readonly rulePack: string;
  readonly rulePackVersion: number;
  /** First and last day on site, `YYYY-MM-DD`; null while they are not known. */
  readonly onSiteFrom: string | null;
  readonly onSiteUntil: string | null;
  /** The team; empty: it has not been named, and whoever inspects for the office may work on it. */
  readonly memberIds: readonly string[];
  readonly synthetic: boolean;
  /** It was archived or cancelled: nothing more is found in it. */
  readonly ended: boolean;
}

/** Reads terms, rounds and inspections, cut to what the actor may see. */
@Injectable()
export class InspectionsQueries {
  constructor(
    private readonly inspections: InspectionsRepository,
    private readonly directory: Directory,
  ) {}

  /** What issues take over from their inspections, read in the issues' own transaction; unknown ids are missing. */
  async forIssues(unit: UnitOfWork, inspectionIds: readonly string[]): Promise<ReadonlyMap<string, InspectionForIssue>> {
    const rows = await this.inspections.inspectionsForIssues(unit, inspectionIds);
    return new Map(rows.map((row) => [row.id, forIssue(row)]));
  }

  /** As `forIssues`, for one inspection. */
  async forIssue(unit: UnitOfWork, inspectionId: string): Promise<InspectionForIssue | undefined> {
    return (await this.forIssues(unit, [inspectionId])).get(inspectionId);
  }

  /** Whether the inspection's team is on site on the day of the unit of work; never while its days are not known. */
  async isOnSite(unit: UnitOfWork, inspectionId: string): Promise<boolean> {
    const row = await this.inspections.inspection(unit, inspectionId);
    const today = civilDate(unit.now);
    return row !== undefined && (row.on_site_from ?? today) <= today && today <= (row.on_site_until ?? '');
  }

  /** @throws Problem `request.not-found` */
  async term(actor: Actor, id: string): Promise<Term> {
    const row = found(await this.inspections.visibleTerm(sightOf(actor), id));
    return termOf(row, await this.directory.organisations([row.office_id]));
  }

  /** @throws Problem `request.not-found` */
  async round(actor: Actor, id: string): Promise<Round> {
    const row = found(await this.inspections.visibleRound(sightOf(actor), id));
    return roundOf(row, await this.directory.organisations([row.office_id]));
  }

  /** @throws Problem `request.not-found` */
  async inspection(actor: Actor, id: string): Promise<Inspection> {
    const row = found(await this.inspections.visibleInspection(sightOf(actor), id));
    return inspectionOf(row, await this.directory.organisations([row.office_id, row.unit_id]));
  }

  /** What the case of an inspection is about; whoever may see the case may see it. @throws Problem `request.not-found` */
  async ofCase(id: string): Promise<Inspection> {
    const row = found(await this.inspections.find(id));
    return inspectionOf(row, await this.directory.organisations([row.office_id, row.unit_id]));
  }

  async terms(actor: Actor, query: ListQuery<typeof inspectionLists.terms.spec>): Promise<Page<Term>> {
    const { spec, columns, sorts } = inspectionLists.terms;
    const { rows, total } = await this.inspections.list('terms', sightOf(actor), query, spec, columns, sorts);
    const names = await this.directory.organisations(rows.map((row) => row.office_id));
    const keyOf = (row: (typeof rows)[number]) => ({ id: row.id, value: sortedBy(query.sort.by, row) });
    return pageOf(query, rows, (row) => termOf(row, names), keyOf, total);
  }

  async rounds(actor: Actor, query: ListQuery<typeof inspectionLists.rounds.spec>): Promise<Page<Round>> {
    const { spec, columns, sorts } = inspectionLists.rounds;
    const { rows, total } = await this.inspections.list('rounds', sightOf(actor), query, spec, columns, sorts);
    const names = await this.directory.organisations(rows.map((row) => row.office_id));
    const keyOf = (row: (typeof rows)[number]) => ({ id: row.id, value: sortedBy(query.sort.by, row) });
    return pageOf(query, rows, (row) => roundOf(row, names), keyOf, total);
  }

  async list(actor: Actor, query: ListQuery<typeof inspectionLists.inspections.spec>): Promise<Page<Inspection>> {
    const { spec, columns, sorts } = inspectionLists.inspections;
    const { rows, total } = await this.inspections.list('inspections', sightOf(actor), query, spec, columns, sorts);
    const names = await this.directory.organisations(rows.flatMap((row) => [row.office_id, row.unit_id]));
    const keyOf = (row: (typeof rows)[number]) => ({
      id: row.id,
      value: query.sort.by === 'onSiteFrom' ? row.on_site_from : row.created_at.toISOString(),
    });
    return pageOf(query, rows, (row) => inspectionOf(row, names), keyOf, total);
  }
}

function sortedBy(sort: 'number' | 'createdAt', row: { number: number; created_at: Date }): number | string {
  switch (sort) {
    case 'number':
      return row.number;
    case 'createdAt':
      return row.created_at.toISOString();
  }
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Problem(notFound);
  return row;
}

function forIssue(row: InspectionWithTeamRow): InspectionForIssue {
  return {
    id: row.id,
    unitId: row.unit_id,
    officeId: row.office_id,
    roundId: row.round_id,
    rulePack: row.rule_pack,
    rulePackVersion: row.rule_pack_version,
    onSiteFrom: row.on_site_from,
    onSiteUntil: row.on_site_until,
    memberIds: row.members.map(({ userId }) => userId),
    synthetic: row.synthetic,
    ended: row.ended_at !== null,
  };
}
