import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { madeTokenSchema, tokenSchema } from './accounts.answers.js';
import { CurrentSignIn } from './current-sign-in.js';
import { CreateTokenDto } from './dto/create-token.dto.js';
import type { SignIn } from './sign-in.js';
import { TokensCommands, type MadeToken, type Token } from './tokens.commands.js';

/** One's own tokens, by which machines act for the account. */
@Controller('auth/tokens')
@SignedIn()
export class TokensController {
  constructor(private readonly tokens: TokensCommands) {}

  @Post()
  @Describe({ summary: words('签发访问令牌（只显示一次）', 'Make a token; it is shown once'), answer: madeTokenSchema })
  create(
    @Context() context: RequestContext,
    @CurrentSignIn() signIn: SignIn,
    @Body(ValidBody) body: CreateTokenDto,
  ): Promise<MadeToken> {
    return this.tokens.create(context, signIn, body.name, body.expiresAt, body.scope);
  }

  @Get()
  @Describe({
    summary: words('列出自己的访问令牌', "List one's own tokens"),
    answer: { type: 'object', properties: { items: { type: 'array', items: tokenSchema } }, required: ['items'] },
  })
  async list(@Context() { actor }: RequestContext): Promise<{ items: Token[] }> {
    return { items: await this.tokens.list(actor.id) };
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: words('撤销访问令牌（立即生效）', 'Revoke a token, at once') })
  async revoke(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<void> {
    await this.tokens.revoke(context, id);
  }
}
