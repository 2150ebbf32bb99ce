import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDownload } from '../../platform/files/download.js';
import { FileStore } from '../../platform/files/file-store.js';
import { receiveUpload } from '../../platform/files/upload.js';
import { contextWithContent } from '../../platform/http/content-context.js';
import { ValidId } from '../../platform/http/id-param.js';
import { jsonSchemaOf } from '../../platform/http/json-schema.js';
import { ListOf } from '../../platform/http/list-of.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import { SignedIn } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, TakesFile } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { NewEvidenceDto } from './dto/new-evidence.dto.js';
import { EvidenceCommands } from './evidence.commands.js';
import { evidenceList } from './evidence.list.js';
import { EvidenceQueries } from './evidence.queries.js';
import type { EvidenceWithUses } from './evidence.js';
import { evidenceSheet } from './evidence.sheet.js';

const fields = jsonSchemaOf(NewEvidenceDto) as { properties: object; required?: readonly string[] };
const upload = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary', description: '50 MiB at most' }, ...fields.properties },
  required: ['file', ...(fields.required ?? [])],
};

/** Files that prove something in a case. Whoever may see the case may see them and hand in more. */
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly commands: EvidenceCommands,
    private readonly queries: EvidenceQueries,
    private readonly files: FileStore,
  ) {}

  /** Hands in a file; the fields may stand before or after it. */
  @Post()
  @SignedIn()
  @TakesFile()
  @Describe({ summary: words('提交证据文件', 'Hand in a file as evidence'), upload })
  async handIn(@Context() context: RequestContext, @Req() request: FastifyRequest): Promise<EvidenceWithUses> {
    const received = await receiveUpload(request, this.files);
    const { file, fields: content } = received;
    try {
      return await this.commands.handIn(
        contextWithContent(context, request, { ...content, file: [file?.sha256, file?.name] }),
        received,
      );
    } finally {
      if (file !== undefined) await this.files.discard(file);
    }
  }

  /** The evidence of one case. */
  @Get()
  @SignedIn()
  @Describe({ summary: words('某案件的证据清单', 'The evidence of one case'), list: true })
  list(
    @Context() { actor }: RequestContext,
    @ListOf(evidenceList, evidenceSheet) query: ListQuery<typeof evidenceList>,
  ): Promise<Page<EvidenceWithUses>> {
    return this.queries.list(actor, query);
  }

  /** What is known of one file. */
  @Get(':id')
  @SignedIn()
  @Describe({ summary: words('证据详情', 'What is known of a file') })
  read(@Context() { actor }: RequestContext, @Param('id', ValidId) id: string): Promise<EvidenceWithUses> {
    return this.queries.read(actor, id);
  }

  /** The file itself, to be saved; its entity tag is its hash. */
  @Get(':id/content')
  @SignedIn()
  @Describe({ summary: words('下载证据文件', 'The file itself'), mediaType: 'application/octet-stream' })
  async content(
    @Context() { actor }: RequestContext,
    @Param('id', ValidId) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, this.files, await this.queries.file(actor, id));
  }
}
