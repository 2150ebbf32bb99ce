import { Body, Controller, Get, Put } from '@nestjs/common';
import { SignedIn } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { ValidBody } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { kindNames, notificationKinds } from '../kinds.js';
import { kindLabel } from '../wording.js';
import { PreferencesCommands } from './preferences.commands.js';
import { PreferencesDto } from './preferences.dto.js';
import { PreferencesRepository } from './preferences.repository.js';
import { wishesOf } from './wishes.js';

const perhapsText = { type: ['string', 'null'] };
const preferencesSchema = {
  type: 'object',
  properties: {
    language: { enum: ['zh', 'en'] },
    email: perhapsText,
    channels: { type: 'object', properties: { mail: { type: 'array', items: { enum: kindNames } } } },
    quietHours: {
      type: ['object', 'null'],
      properties: { from: { type: 'string' }, to: { type: 'string' } },
    },
    restDays: { type: 'array', items: { type: 'string', format: 'date' } },
    digest: { type: ['boolean', 'null'], description: 'null: on mornings with open work' },
    kinds: {
      type: 'array',
      description: 'what there is to choose from',
      items: {
        type: 'object',
        properties: { kind: { enum: kindNames }, label: { type: 'string' }, mandatory: { type: 'boolean' } },
      },
    },
  },
  required: ['language', 'email', 'channels', 'quietHours', 'restDays', 'digest', 'kinds'],
};

/** How I wish to be told. */
@Controller('me/preferences')
@SignedIn()
export class PreferencesController {
  constructor(
    private readonly commands: PreferencesCommands,
    private readonly preferences: PreferencesRepository,
  ) {}

  @Get()
  @Describe({ summary: words('我的通知设置', 'How I wish to be told'), answer: preferencesSchema })
  async read(@Context() { actor, language }: RequestContext): Promise<object> {
    const row = await this.preferences.find(actor.id);
    const wishes = wishesOf(row);
    const { quietFrom, quietTo, restDays } = wishes.rest;
    return {
      language: wishes.language,
      email: row?.email ?? null,
      channels: { mail: wishes.mailKinds },
      quietHours: quietFrom === null ? null : { from: quietFrom, to: quietTo },
      restDays,
      digest: wishes.digest,
      kinds: kindNames.map((kind) => ({
        kind,
        label: kindLabel(kind, language),
        mandatory: notificationKinds[kind].mandatory,
      })),
    };
  }

  @Put()
  @Describe({
    summary: words('修改我的通知设置（整体替换）', 'Change how I wish to be told; the whole takes the place of what was before'),
    answer: preferencesSchema,
  })
  async write(@Context() context: RequestContext, @Body(ValidBody) body: PreferencesDto): Promise<object> {
    await this.commands.put(context, body);
    return this.read(context);
  }
}
