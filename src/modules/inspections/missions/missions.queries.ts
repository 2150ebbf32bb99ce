import { Injectable } from '@nestjs/common';
import { Directory } from '../../../engine/directory.js';
import { Problem } from '../../../platform/errors/problem.js';
import { notFound } from '../../../platform/errors/request-problems.js';
import type { Actor } from '../../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../../platform/http/page.js';
import { sightOf } from '../sight.js';
import { CheckListsRepository, type CheckListRow } from './check-lists.repository.js';
import { checkListOf, missionOf, named, type CheckList, type Mission, type MissionWithParts } from './missions.js';
import { MissionsRepository, type sharedList } from './missions.repository.js';

/** Reads missions and check lists, cut to what the actor may see. */
@Injectable()
export class MissionsQueries {
  constructor(
    private readonly repository: MissionsRepository,
    private readonly lists: CheckListsRepository,
    private readonly directory: Directory,
  ) {}

  async missions(actor: Actor, query: ListQuery<typeof sharedList>): Promise<Page<Mission>> {
    const { rows, total } = await this.repository.list('missions', sightOf(actor), query);
    const names = await this.directory.organisations(rows.map((row) => row.office_id));
    return pageOf(query, rows, (row) => missionOf(row, names), keyOf, total);
  }

  /** @throws Problem `request.not-found` */
  async mission(actor: Actor, id: string): Promise<MissionWithParts> {
    const sight = sightOf(actor);
    const row = await this.repository.mission(sight, id);
    if (row === undefined) throw new Problem(notFound);
    const [rounds, inspections, list] = await Promise.all([
      this.repository.rounds(id),
      this.repository.inspections(sight, id),
      row.check_list_id === null ? undefined : this.repository.checkList(sight, row.check_list_id),
    ]);
    const [checkList = null] = list === undefined ? [] : await this.shown([list]);
    const names = await this.directory.organisations([
      row.office_id,
      ...[...rounds, ...inspections].map(({ office_id }) => office_id),
      ...inspections.map(({ unit_id }) => unit_id),
    ]);
    return {
      ...missionOf(row, names),
      checkList,
      rounds: rounds.map(({ id, office_id, title }) => ({ id, office: named(names, office_id), title })),
      inspections: inspections.map(({ id, office_id, unit_id, title, stage, step }) => ({
        id,
        office: named(names, office_id),
        unit: named(names, unit_id),
        title,
        stage,
        step,
      })),
    };
  }

  async checkLists(actor: Actor, query: ListQuery<typeof sharedList>): Promise<Page<CheckList>> {
    const { rows, total } = await this.repository.list('check_lists', sightOf(actor), query);
    const shown = new Map((await this.shown(rows)).map((list) => [list.id, list]));
    return pageOf(query, rows, (row) => shown.get(row.id) as CheckList, keyOf, total);
  }

  /** @throws Problem `request.not-found` */
  async checkList(actor: Actor, id: string): Promise<CheckList> {
    const row = await this.repository.checkList(sightOf(actor), id);
    if (row === undefined) throw new Problem(notFound);
    const [list] = await this.shown([row]);
    return list as CheckList;
  }

  private async shown(rows: readonly CheckListRow[]): Promise<CheckList[]> {
    const items = await this.lists.items(rows.map(({ id }) => id));
    const names = await this.directory.organisations(rows.map(({ office_id }) => office_id));
    return rows.map((row) => checkListOf(row, items, names));
  }
}

const keyOf = (row: { readonly id: string; readonly created_at: Date }) => ({
  id: row.id,
  value: row.created_at.toISOString(),
});
