import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ValidId } from '../../../platform/http/id-param.js';
import { ListOf } from '../../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../../platform/http/page.js';
import { Allow } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe } from '../../../platform/http/route-options.js';
import { words } from '../../../platform/words/words.js';
import { deliveryList } from './deliveries.list.js';
import { deliveryOf, deliverySchema, type Delivery } from './delivery.js';
import { DeliveryLog } from './delivery-log.js';
import { deliverySheet } from './deliveries.sheet.js';

/** What was sent to whom and how that fared, for whoever runs the system; nothing of the cases that it was about. */
@Controller('deliveries')
@Allow('systemAdmin')
export class DeliveriesController {
  constructor(private readonly log: DeliveryLog) {}

  @Get()
  @Describe({ summary: words('查询投递记录', 'List deliveries'), answer: deliverySchema, list: true })
  list(@ListOf(deliveryList, deliverySheet) query: ListQuery<typeof deliveryList>): Promise<Page<Delivery>> {
    return this.log.list(query, deliveryOf);
  }

  @Get(':id')
  @Describe({ summary: words('查看一条投递', 'One delivery'), answer: deliverySchema })
  async read(@Param('id', ValidId) id: string): Promise<Delivery> {
    return deliveryOf(await this.log.read(id));
  }

  @Post(':id/resend')
  @HttpCode(200)
  @Describe({ summary: words('重发失败的投递', 'Send a failed delivery again'), answer: deliverySchema })
  async resend(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Delivery> {
    await this.log.sendAgain(context, id);
    return this.read(id);
  }
}
