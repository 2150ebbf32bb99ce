import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Names } from '../../engine/names.js';
import { References } from '../../engine/write-path/references.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { PostNames } from './post-names.js';
import { PostsCommands } from './posts.commands.js';
import { PostsController } from './posts.controller.js';
import { PostsQueries } from './posts.queries.js';
import { PostsRepository } from './posts.repository.js';

/** Posts (岗位) and who holds them. */
@Module({
  imports: [AccountsModule, AuditModule, EngineModule],
  controllers: [PostsController],
  providers: [PostNames, PostsCommands, PostsQueries, PostsRepository],
  exports: [PostsCommands, PostsQueries],
})
export class PostsModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly posts: PostsRepository,
    private readonly names: Names,
    private readonly postNames: PostNames,
  ) {}

  /** An event may name a post of the unit that answers for the case. */
  onModuleInit(): void {
    this.names.provide('post', (ids) => this.postNames.of(ids));
    this.references.check('post', (unit, { unitId }, ids) => this.posts.findIn(unit, unitId, ids));
  }
}
