import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/http/actor.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import type { Authorisation, Team } from './team.js';
import { TeamsRepository, type TeamRow } from './teams.repository.js';

/** Reads the teams of inspections, as far as the actor sees the inspection. */
@Injectable()
export class TeamsQueries {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly inspections: InspectionsQueries,
  ) {}

  /** @throws Problem `request.not-found` */
  async read(actor: Actor, inspectionId: string): Promise<Team> {
    const { id, unit, office } = await this.inspections.inspection(actor, inspectionId);
    const { team, members } = await this.teams.read(id);
    return { inspectionId: id, unit, office, version: team?.version ?? 1, members, authorisation: authorisationOf(team) };
  }

  /** Who may set aside what keeps somebody from this inspection: not the caller, and nobody of the team. @throws Problem `request.not-found` */
  async approvers(actor: Actor, inspectionId: string): Promise<{ items: { id: string; name: string }[] }> {
    const { office, members } = await this.inspections.inspection(actor, inspectionId);
    const all = await this.teams.approvers(office.id);
    return { items: all.filter(({ id }) => id !== actor.id && members.every(({ userId }) => userId !== id)) };
  }
}

function authorisationOf(row: TeamRow | undefined): Authorisation | null {
  if (row === undefined || row.authorised_by === null) return null;
  const {
    authorised_by: authorisedBy,
    authorisation_number: number,
    authorised_on: authorisedOn,
    authorisation_scope: scope,
  } = row;
  return { authorisedBy, number: number ?? '', authorisedOn: authorisedOn ?? '', scope: scope ?? '' };
}
