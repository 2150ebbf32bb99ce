import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Problem } from '../../../platform/errors/problem.js';
import { ValidId } from '../../../platform/http/id-param.js';
import { ListOf } from '../../../platform/http/list-of.js';
import { pageOf, type ListQuery, type Page } from '../../../platform/http/page.js';
import { Allow } from '../../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../../platform/http/request-context.js';
import { Describe, NeedsVersion } from '../../../platform/http/route-options.js';
import { ValidBody } from '../../../platform/http/validation.js';
import { Version } from '../../../platform/http/version.js';
import { words } from '../../../platform/words/words.js';
import { webhookDeliveryList } from '../deliveries/deliveries.list.js';
import { webhookDeliveryOf, webhookDeliverySchema, type WebhookDelivery } from '../deliveries/delivery.js';
import { DeliveryLog } from '../deliveries/delivery-log.js';
import { madeWebhookSchema, newSecretSchema, webhookOf, webhookSchema, type Webhook, type WebhookRow } from './webhook.js';
import { CreateWebhookDto, NewSecretDto, UpdateWebhookDto } from './webhook.dto.js';
import { WebhookSecrets, type NewSecret } from './webhook-secrets.js';
import { WebhookTest } from './webhook-test.js';
import { ownOffices, WebhooksCommands, type MadeWebhook } from './webhooks.commands.js';
import { webhookNotFound } from './webhooks.errors.js';
import { webhookList } from './webhooks.list.js';
import { WebhooksRepository } from './webhooks.repository.js';
import { webhookSheet } from './webhooks.sheet.js';
import { webhookDeliverySheet } from '../deliveries/deliveries.sheet.js';

/** Where an office wants to be told of its own cases; each office sees and changes its own. */
@Controller('webhooks')
@Allow('inspectionOffice')
export class WebhooksController {
  constructor(
    private readonly commands: WebhooksCommands,
    private readonly webhooks: WebhooksRepository,
    private readonly log: DeliveryLog,
    private readonly test: WebhookTest,
    private readonly secrets: WebhookSecrets,
  ) {}

  @Get()
  @Describe({ summary: words('查询本巡察办的 webhook', "List one's office's webhooks"), answer: webhookSchema, list: true })
  async list(
    @Context() { actor }: RequestContext,
    @ListOf(webhookList, webhookSheet) query: ListQuery<typeof webhookList>,
  ): Promise<Page<Webhook>> {
    const offices = ownOffices(actor);
    const rows = await this.webhooks.list(offices, query);
    const total = query.count ? await this.webhooks.count(offices, query.filters) : undefined;
    const sorted = { createdAt: (row: WebhookRow) => row.created_at.toISOString(), name: (row: WebhookRow) => row.name };
    return pageOf(query, rows, webhookOf, (row) => ({ value: sorted[query.sort.by](row), id: row.id }), total);
  }

  @Get(':id')
  @Describe({ summary: words('查看 webhook', 'One webhook'), answer: webhookSchema })
  async read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Webhook> {
    return webhookOf(await this.own(context, id));
  }

  @Post()
  @Describe({
    summary: words('新建 webhook（密钥只显示一次）', 'Make a webhook; its secret is shown once'),
    answer: madeWebhookSchema,
  })
  create(@Context() context: RequestContext, @Body(ValidBody) body: CreateWebhookDto): Promise<MadeWebhook> {
    return this.commands.create(context, body);
  }

  @Patch(':id')
  @NeedsVersion()
  @Describe({ summary: words('修改、停用或启用 webhook', 'Change a webhook, turn it off or on'), answer: webhookSchema })
  async update(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: UpdateWebhookDto,
  ): Promise<Webhook> {
    await this.commands.update(context, id, version, body);
    return this.read(context, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: words('删除 webhook', 'Remove a webhook') })
  async remove(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<void> {
    await this.commands.remove(context, id);
  }

  @Post(':id/secret')
  @HttpCode(200)
  @NeedsVersion()
  @Describe({
    summary: words(
      '更换密钥（新密钥只显示一次，旧密钥在重叠期内并用）',
      'Change the secret: the new one is shown once, the former signs beside it for a while',
    ),
    answer: newSecretSchema,
  })
  changeSecret(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Version() version: number,
    @Body(ValidBody) body: NewSecretDto,
  ): Promise<NewSecret> {
    return this.secrets.rotate(context, id, version, body);
  }

  @Post(':id/test')
  @HttpCode(200)
  @Describe({ summary: words('发送一条测试消息', 'Send a test message at once'), answer: webhookDeliverySchema })
  async sendTest(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<WebhookDelivery> {
    const deliveryId = await this.test.send(context, await this.own(context, id));
    return webhookDeliveryOf(await this.log.read(deliveryId));
  }

  @Get(':id/deliveries')
  @Describe({ summary: words('webhook 的投递记录', 'What was sent to a webhook'), answer: webhookDeliverySchema, list: true })
  async deliveries(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @ListOf(webhookDeliveryList, webhookDeliverySheet) query: ListQuery<typeof webhookDeliveryList>,
  ): Promise<Page<WebhookDelivery>> {
    await this.own(context, id);
    return this.log.list({ ...query, filters: { ...query.filters, webhookId: [id] } }, webhookDeliveryOf);
  }

  private async own({ actor }: RequestContext, id: string): Promise<WebhookRow> {
    const row = await this.webhooks.find(id, ownOffices(actor));
    if (row === undefined) throw new Problem(webhookNotFound);
    return row;
  }
}
