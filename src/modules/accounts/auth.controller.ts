import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { roles, type Role } from '../../../workflows/kit/people.js';
import { Public, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words, type Language } from '../../platform/words/words.js';
import { signedInSchema } from './accounts.answers.js';
import { CurrentSignIn } from './current-sign-in.js';
import { ChangePasswordDto } from './dto/change-password.dto.js';
import { SignInDto } from './dto/sign-in.dto.js';
import { PasswordsCommands } from './passwords.commands.js';
import { dropSessionCookie, setSessionCookie } from './session-cookie.js';
import type { SignIn } from './sign-in.js';
import { SignInCommands } from './sign-in.commands.js';

/** Who signed in, as the page needs it. */
interface SignedInAnswer {
  readonly user: object;
  readonly csrfToken: string | null;
}

/** Signing in and out, and one's own password. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignInCommands,
    private readonly passwords: PasswordsCommands,
  ) {}

  @Post('login')
  @Public()
  @HttpCode(200)
  @Describe({ summary: words('登录', 'Sign in'), answer: signedInSchema })
  async login(
    @Body(ValidBody) { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer> {
    const { ip, id: requestId, language } = request;
    const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300);
    const { signIn, secret } = await this.signIns.signIn({ username, password, ip, userAgent, requestId, language });
    setSessionCookie(request, reply, secret);
    return answerOf(signIn, language);
  }

  @Get('me')
  @SignedIn()
  @Describe({ summary: words('当前登录的账号', 'The account that is signed in'), answer: signedInSchema })
  me(@CurrentSignIn() signIn: SignIn, @Context() { language }: RequestContext): SignedInAnswer {
    return answerOf(signIn, language);
  }

  @Post('logout')
  @SignedIn()
  @HttpCode(204)
  @Describe({ summary: words('退出登录', 'Sign out') })
  async logout(
    @Context() context: RequestContext,
    @CurrentSignIn() signIn: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIns.signOut(context, signIn);
    dropSessionCookie(request, reply);
  }

  @Post('password')
  @SignedIn()
  @HttpCode(204)
  @Describe({ summary: words('修改自己的密码', "Change one's own password") })
  async changePassword(
    @Context() context: RequestContext,
    @CurrentSignIn() signIn: SignIn,
    @Body(ValidBody) { currentPassword, newPassword }: ChangePasswordDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.passwords.changeOwn(context, signIn, currentPassword, newPassword, ip);
  }
}

function answerOf({ actor, mustChangePassword, csrfToken }: SignIn, language: Language): SignedInAnswer {
  const { id, username, name } = actor;
  const bindings = actor.bindings.map(({ role, orgId, orgName }) => ({
    role,
    roleLabel: roles[role as Role][language],
    orgId,
    orgName,
  }));
  return { user: { id, username, name, mustChangePassword, bindings }, csrfToken: csrfToken ?? null };
}
