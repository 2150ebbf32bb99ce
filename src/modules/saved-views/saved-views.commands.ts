import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Transactions } from '../../platform/database/transactions.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import type { NewSavedViewDto, SavedViewChangeDto } from './dto/saved-view.dto.js';
import { maxViews, savedViewOf, type SavedView, type SavedViewRow } from './saved-view.js';
import { tooManyViews, viewNotFound, viewViolations } from './saved-views.errors.js';
import type { savedViewList } from './saved-views.list.js';
import { SavedViewsRepository } from './saved-views.repository.js';

/** Keeps the looks at the ledger that people give names to. */
@Injectable()
export class SavedViewsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: SavedViewsRepository,
  ) {}

  async list({ actor }: RequestContext, query: ListQuery<typeof savedViewList>): Promise<Page<SavedView>> {
    const { rows, total } = await this.views.list(actor.id, query);
    const valueOf = (row: SavedViewRow) => (query.sort.by === 'name' ? row.name : row.created_at.toISOString());
    return pageOf(query, rows, savedViewOf, (row) => ({ value: valueOf(row), id: row.id }), total);
  }

  /**
   * Keeps a view for the caller.
   *
   * @throws Problem `saved-views.name-taken`, `saved-views.too-many`
   */
  async keep(context: RequestContext, { name, query }: NewSavedViewDto): Promise<SavedView> {
    const kept = this.transactions.run(context, async (unit) => {
      if ((await this.views.countLocked(unit)) >= maxViews) throw new Problem(tooManyViews, { params: { limit: maxViews } });
      const view = { id: uuidv7(), name: name.trim(), query };
      this.views.insert(unit, view);
      return savedViewOf({ ...view, created_at: unit.now, updated_at: unit.now });
    });
    return namingViolations(viewViolations, kept);
  }

  /**
   * Renames a view of the caller, or gives it another look.
   *
   * @throws Problem `saved-views.not-found`, `saved-views.name-taken`
   */
  async change(context: RequestContext, id: string, { name, query }: SavedViewChangeDto): Promise<SavedView> {
    const changed = this.transactions.run(context, async (unit) => {
      const row = await this.views.update(unit, id, { name: name?.trim(), query });
      if (row === undefined) throw new Problem(viewNotFound);
      return savedViewOf(row);
    });
    return namingViolations(viewViolations, changed);
  }

  /** Forgets a view of the caller. @throws Problem `saved-views.not-found` */
  async forget(context: RequestContext, id: string): Promise<void> {
    await this.transactions.run(context, async (unit) => {
      if (!(await this.views.remove(unit, id))) throw new Problem(viewNotFound);
    });
  }
}
