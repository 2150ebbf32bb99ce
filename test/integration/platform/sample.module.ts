import { Body, Controller, type DynamicModule, Get, HttpCode, Injectable, Param, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { statement } from '../../../src/platform/database/statement.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import type { Actor } from '../../../src/platform/http/actor.js';
import { Authenticator } from '../../../src/platform/http/authenticator.js';
import { ValidId } from '../../../src/platform/http/id-param.js';
import { choices, date, ids, search } from '../../../src/platform/http/list-filters.js';
import { ListOf } from '../../../src/platform/http/list-of.js';
import type { ListQuery, ListSpec, Page } from '../../../src/platform/http/page.js';
import { Allow, Public, SignedIn } from '../../../src/platform/http/permissions.js';
import { Context, type RequestContext } from '../../../src/platform/http/request-context.js';
import { NeedsVersion, TakesFile } from '../../../src/platform/http/route-options.js';
import { ValidBody } from '../../../src/platform/http/validation.js';
import { Version } from '../../../src/platform/http/version.js';
import { text, type Sheet } from '../../../src/platform/spreadsheet/sheet.js';
import { words } from '../../../src/platform/words/words.js';
import { PlatformModule, type PlatformOptions } from '../../../src/platform/platform.module.js';

export class Part {
  @IsString()
  @MinLength(2)
  text: string;
}

/** One field of each kind that the product's forms have. */
export class Thing {
  @IsString()
  @MinLength(2)
  @MaxLength(10)
  title: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts: Part[];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9)
  weight?: number;

  @IsOptional()
  @IsIn(['red', 'green'])
  colour?: 'red' | 'green';

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  day?: string;

  @IsOptional()
  @IsArray()
  @IsUUID(undefined, { each: true })
  ids?: string[];
}

export const things = {
  filters: { colour: choices(['red', 'green']), unitId: ids, q: search, dueBefore: date },
  sorts: { dueAt: { type: 'instant', nullable: true }, weight: { type: 'number' } },
} as const satisfies ListSpec;

/** Knows two tokens: `office` and `unit`. */
@Injectable()
export class TwoTokens extends Authenticator {
  override async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const role = /^Bearer (office|unit)$/.exec(request.headers.authorization ?? '')?.[1];
    const bindings = role === undefined ? [] : [{ role, orgId: 'o', orgName: role, scopeOfficeIds: [] }];
    return role === undefined ? undefined : { id: actorIds[role as 'office'], username: role, name: role, bindings };
  }
}

export const actorIds = { office: '01920000-0000-7000-8000-000000000001', unit: '01920000-0000-7000-8000-000000000002' };

const thingSheet: Sheet<{ title: string }> = {
  title: words('物件', 'Things'),
  columns: [text(words('名称', 'Title'), ({ title }) => title)],
};

const insertThing = statement('sample.insert', 'INSERT INTO things (title) VALUES ($1)');

@Controller('things')
export class ThingsController {
  constructor(private readonly transactions: Transactions) {}

  @Get('public')
  @Public()
  open(): { open: true } {
    return { open: true };
  }

  @Get()
  @SignedIn()
  list(@ListOf(things, thingSheet) query: ListQuery<typeof things>): Page<{ title: string }> {
    return { items: [], nextCursor: null, ...(query.count && { total: 0 }) };
  }

  @Post()
  @SignedIn()
  create(@Context() context: RequestContext, @Body(ValidBody) body: Thing): Promise<{ title: string }> {
    return this.transactions.run(context, async (unit) => {
      unit.write(insertThing, [body.title]);
      return { title: body.title };
    });
  }

  @Post('office-only')
  @Allow('office')
  @HttpCode(204)
  officeOnly(): void {}

  @Post('files')
  @TakesFile()
  @SignedIn()
  async takeFile(@Context() _context: RequestContext): Promise<void> {}

  @Post('broken')
  @SignedIn()
  broken(): void {
    throw new Error('secret: password=hunter2');
  }

  @Post(':id')
  @NeedsVersion()
  @SignedIn()
  change(@Param('id', ValidId) id: string, @Version() version: number): { id: string; version: number } {
    return { id, version };
  }
}

@Controller('forgotten')
export class ForgottenController {
  @Get('door')
  open(): void {}
}

/** The platform with one small controller on it. */
export function sampleModule(
  platform: PlatformOptions,
  controllers: DynamicModule['controllers'] = [ThingsController],
): DynamicModule {
  class SampleModule {}
  return {
    module: SampleModule,
    imports: [PlatformModule.forRoot(platform)],
    controllers,
    providers: [{ provide: Authenticator, useClass: TwoTokens }],
  };
}
