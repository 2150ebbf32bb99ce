import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { contextWithContent } from '../../platform/http/content-context.js';
import { ValidId } from '../../platform/http/id-param.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { Version } from '../../platform/http/version.js';
import { words } from '../../platform/words/words.js';
import { bindingSchema, createdUserSchema, initialPassword, userSchema } from './accounts.answers.js';
import { AccountsCommands } from './accounts.commands.js';
import { AccountsQueries } from './accounts.queries.js';
import { BindingsCommands } from './bindings.commands.js';
import { BindRoleDto } from './dto/bind-role.dto.js';
import { CreateUserDto } from './dto/create-user.dto.js';
import { UpdateUserDto } from './dto/update-user.dto.js';
import { NewAccounts } from './new-accounts.js';
import { PasswordsCommands } from './passwords.commands.js';
import type { NewBinding, User } from './user.js';
import { userList } from './users.list.js';
import { userSheet } from './users.sheet.js';

/** Accounts and their roles, for the security administrator alone. */
@Controller('users')
@Allow('securityAdmin')
export class UsersController {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly accounts: AccountsCommands,
    private readonly newAccounts: NewAccounts,
    private readonly bindings: BindingsCommands,
    private readonly passwords: PasswordsCommands,
  ) {}

  @Get()
  @Describe({ summary: words('查询账号', 'List accounts'), answer: userSchema, list: true })
  list(@ListOf(userList, userSheet) query: ListQuery<typeof userList>): Promise<Page<User>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Describe({ summary: words('查看账号', 'One account'), answer: userSchema })
  read(@Param('id', ValidId) id: string): Promise<User> {
    return this.queries.read(id);
  }

  @Post()
  @Describe({ summary: words('新建账号', 'Create an account'), answer: createdUserSchema })
  async create(
    @Context() context: RequestContext,
    @Req() request: FastifyRequest,
    @Body(ValidBody) { password, mustChangePassword, ...user }: CreateUserDto,
  ): Promise<User & { initialPassword?: string }> {
    const safe = contextWithContent(context, request, { ...user, mustChangePassword });
    const { id, initialPassword } = await this.newAccounts.open(safe, user, password, mustChangePassword);
    return { ...(await this.queries.read(id)), ...(initialPassword !== undefined && { initialPassword }) };
  }

  @Patch(':id')
  @NeedsVersion()
  @Describe({ summary: words('修改、停用或启用账号', 'Rename, shut or open an account'), answer: userSchema })
  async update(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: UpdateUserDto,
  ): Promise<User> {
    await this.accounts.updateUser(context, id, version, body);
    return this.queries.read(id);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @Describe({ summary: words('解锁账号', 'Unlock an account'), answer: userSchema })
  async unlock(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<User> {
    await this.accounts.unlock(context, id);
    return this.queries.read(id);
  }

  @Post(':id/password')
  @HttpCode(200)
  @Describe({
    summary: words('重置密码（新的初始密码只显示一次）', 'Draw a new first password; it is shown once'),
    answer: { type: 'object', properties: { initialPassword } },
  })
  async resetPassword(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<{ initialPassword?: string }> {
    return { initialPassword: await this.passwords.reset(context, id) };
  }

  @Post(':id/bindings')
  @Describe({ summary: words('授予角色', 'Give a role in an organisation'), answer: bindingSchema })
  bind(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: BindRoleDto,
  ): Promise<NewBinding & { id: string }> {
    return this.bindings.bindRole(context, id, body);
  }

  @Delete(':id/bindings/:bindingId')
  @HttpCode(204)
  @Describe({ summary: words('收回角色（立即生效）', 'Take a role away, at once') })
  async unbind(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('bindingId', ValidId) bindingId: string,
  ): Promise<void> {
    await this.bindings.unbindRole(context, id, bindingId);
  }
}
