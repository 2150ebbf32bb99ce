import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { PostsCommands } from './posts.commands.js';
import { PostsController } from './posts.controller.js';
import { PostsQueries } from './posts.queries.js';
import { PostsRepository } from './posts.repository.js';

/** Posts (岗位) and who holds them. */
@Module({
  imports: [AccountsModule, AuditModule],
  controllers: [PostsController],
  providers: [PostsCommands, PostsQueries, PostsRepository],
  exports: [PostsCommands, PostsQueries],
})
export class PostsModule {}
