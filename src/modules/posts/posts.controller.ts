import { Body, Controller, Get, Param, Patch, Post as HttpPost } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import { CreatePostDto } from './dto/create-post.dto.js';
import { UpdatePostDto } from './dto/update-post.dto.js';
import { postSchema, type Post } from './post.js';
import { PostsCommands } from './posts.commands.js';
import { postList } from './posts.list.js';
import { PostsQueries } from './posts.queries.js';
import { postSheet } from './posts.sheet.js';

/** Posts of organisations. Everybody signed in reads them; the system administrator changes them. */
@Controller('posts')
export class PostsController {
  constructor(
    private readonly commands: PostsCommands,
    private readonly queries: PostsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Describe({ summary: words('查询岗位', 'List posts'), answer: postSchema, list: true })
  list(@ListOf(postList, postSheet) query: ListQuery<typeof postList>): Promise<Page<Post>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('查看岗位', 'One post'), answer: postSchema })
  read(@Param('id', ValidId) id: string): Promise<Post> {
    return this.queries.read(id);
  }

  @HttpPost()
  @Allow('systemAdmin')
  @Describe({ summary: words('新建岗位', 'Create a post'), answer: postSchema })
  async create(@Context() context: RequestContext, @Body(ValidBody) body: CreatePostDto): Promise<Post> {
    return this.queries.read(await this.commands.createPost(context, body));
  }

  @Patch(':id')
  @Allow('systemAdmin')
  @NeedsVersion()
  @Describe({ summary: words('修改岗位或任职人', 'Rename a post, fill it, or leave it vacant'), answer: postSchema })
  async update(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: UpdatePostDto,
  ): Promise<Post> {
    await this.commands.updatePost(context, id, version, body);
    return this.queries.read(id);
  }
}
