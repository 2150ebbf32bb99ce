import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { instantText } from '../../engine/instants.js';
import { Allow, SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { ClockCommands, type Advanced } from './clock.commands.js';
import { AdvanceDto } from './dto/advance.dto.js';

const now = { type: 'string', format: 'date-time' };
const counts = { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } };

/** The clock of a simulation. Only a simulation has these routes. */
@Controller('clock')
export class ClockController {
  constructor(private readonly commands: ClockCommands) {}

  @Get()
  @SignedIn()
  @Describe({
    summary: words('模拟时钟的当前时间', 'Where the simulated clock stands'),
    answer: { type: 'object', properties: { now, simulated: { const: true } }, required: ['now', 'simulated'] },
  })
  read(): { now: string; simulated: true } {
    return { now: instantText(this.commands.now()), simulated: true };
  }

  @Post('advance')
  @HttpCode(200)
  @Allow('systemAdmin', 'securityAdmin', 'auditAdmin', 'inspectionOffice')
  @Describe({
    summary: words('推进模拟时钟，途中到期的事依次发生', 'Move the simulated clock; what falls due on the way happens in order'),
    answer: { type: 'object', properties: { now, fired: counts }, required: ['now', 'fired'] },
  })
  advance(@Context() context: RequestContext, @Body(ValidBody) { to }: AdvanceDto): Promise<Advanced> {
    return this.commands.advance(context, new Date(to));
  }
}
