import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { BringInDto } from './dto/bring-in.dto.js';
import { partnerSchema, type Partner } from './partner.js';
import { PartnersCommands } from './partners.commands.js';

/** Partners of an inspection: they see what they were brought in for and nothing else. */
@Controller('inspections/:id/partners')
@Allow('inspectionOffice')
export class PartnersController {
  constructor(private readonly commands: PartnersCommands) {}

  @Post()
  @Describe({ summary: words('引入联动单位', 'Let an organisation see a part of the inspection'), answer: partnerSchema })
  bringIn(
    @Context() context: RequestContext,
    @Param('id', ValidId) inspectionId: string,
    @Body(ValidBody) body: BringInDto,
  ): Promise<Partner> {
    return this.commands.bringIn(context, inspectionId, body);
  }

  @Get()
  @Describe({
    summary: words('联动单位', 'Who was brought in for the inspection'),
    answer: { type: 'object', properties: { items: { type: 'array', items: partnerSchema } }, required: ['items'] },
  })
  async list(
    @Context() context: RequestContext,
    @Param('id', ValidId) inspectionId: string,
  ): Promise<{ readonly items: readonly Partner[] }> {
    return { items: await this.commands.list(context, inspectionId) };
  }

  @Delete(':partnerId')
  @HttpCode(204)
  @Describe({ summary: words('终止联动（立即生效）', 'End what a partner may see, at once') })
  async revoke(
    @Context() context: RequestContext,
    @Param('id', ValidId) inspectionId: string,
    @Param('partnerId', ValidId) partnerId: string,
  ): Promise<void> {
    await this.commands.revoke(context, inspectionId, partnerId);
  }
}
