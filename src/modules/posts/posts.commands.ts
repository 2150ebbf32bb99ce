import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { dutyOf } from '../accounts/accounts.queries.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { postsChanged } from './post-names.js';
import type { NewPost, PostChange, PostRow } from './post.js';
import { holderUnfit, postNotFound, postVersionConflict, postViolations } from './posts.errors.js';
import { PostsRepository } from './posts.repository.js';

/** Creates posts and fills them. */
@Injectable()
export class PostsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostsRepository,
    private readonly accounts: AccountsQueries,
    private readonly audit: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Creates a post.
   *
   * @returns its id
   * @throws Problem `posts.name-taken`, `.organisation-not-found`, `.holder-unfit`
   */
  async createPost(context: RequestContext, post: NewPost): Promise<string> {
    if (post.holderId !== undefined) await this.checkHolder(post.holderId);
    return this.running(context, (unit) => {
      const row = rowOf(post);
      this.posts.insert(unit, [row]);
      this.audit.record(unit, { action: 'post.created', target: targetOf(row), after: factsOf(row) });
      return row.id;
    });
  }

  /** Creates many posts in one statement and as one entry of the audit. The holders are the caller's care. */
  async createPosts(context: RequestContext, list: readonly NewPost[]): Promise<string[]> {
    return this.running(context, (unit) => {
      const rows = list.map(rowOf);
      this.posts.insert(unit, rows);
      const created = rows.map((row) => ({ id: row.id, ...factsOf(row) }));
      this.audit.record(unit, { action: 'posts.imported', target: { type: 'posts' }, after: { created } });
      return rows.map((row) => row.id);
    });
  }

  /**
   * Renames a post, gives it to somebody, or leaves it vacant.
   *
   * @throws Problem `posts.not-found`, `.version-conflict`, `.name-taken`, `.holder-unfit`
   */
  async updatePost(context: RequestContext, id: string, version: number, change: PostChange): Promise<void> {
    if (change.holderId !== undefined) await this.checkHolder(change.holderId);
    await this.running(context, async (unit) => {
      const before = await this.posts.findLocked(unit, id);
      if (before === undefined) throw new Problem(postNotFound);
      if (before.version !== version)
        throw new Problem(postVersionConflict, { params: { given: version, current: before.version } });
      const holder = change.vacant === true ? null : (change.holderId ?? before.holder_id);
      const after = { ...before, name: change.name ?? before.name, holder_id: holder };
      this.posts.update(unit, after);
      this.announcements.announce(unit, postsChanged, id);
      this.audit.record(unit, {
        action: 'post.changed',
        target: targetOf(after),
        before: factsOf(before),
        after: factsOf(after),
      });
    });
    this.announcements.tell(postsChanged, id);
  }

  private async checkHolder(holderId: string): Promise<void> {
    const holder = await this.accounts.find(holderId);
    const fit = holder?.active === true && holder.bindings.every(({ role }) => dutyOf(role) === 'business');
    if (!fit) throw new Problem(holderUnfit);
  }

  private async running<Answer>(
    context: RequestContext,
    command: (unit: UnitOfWork) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    return namingViolations(
      postViolations,
      this.transactions.run(context, async (unit) => command(unit)),
    );
  }
}

function rowOf(post: NewPost): PostRow {
  return {
    id: post.id ?? uuidv7(),
    organisation_id: post.organisationId,
    name: post.name,
    holder_id: post.holderId ?? null,
    synthetic: post.synthetic ?? false,
    version: 1,
  };
}

function factsOf(row: PostRow) {
  return { organisationId: row.organisation_id, name: row.name, holderId: row.holder_id };
}

function targetOf({ id, name }: PostRow) {
  return { type: 'post', id, name };
}
