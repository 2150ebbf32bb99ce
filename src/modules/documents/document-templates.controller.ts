import { Controller, Delete, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDownload } from '../../platform/files/download.js';
import { FileStore } from '../../platform/files/file-store.js';
import { receiveUpload } from '../../platform/files/upload.js';
import { contextWithContent } from '../../platform/http/content-context.js';
import { ValidId } from '../../platform/http/id-param.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe, TakesFile } from '../../platform/http/route-options.js';
import { words } from '../../platform/words/words.js';
import { officeDocumentKindSchema, officeDocumentKindsSchema, type OfficeDocumentKind } from './document-template.js';
import { DocumentTemplatesCommands } from './document-templates.commands.js';

const file = { type: 'string', format: 'binary', description: 'a Word document with places such as {问题编号}' };

/** The offices' own templates of official documents. */
@Controller('offices/:id/document-templates')
@Allow('inspectionOffice', 'systemAdmin')
export class DocumentTemplatesController {
  constructor(
    private readonly templates: DocumentTemplatesCommands,
    private readonly files: FileStore,
  ) {}

  @Get()
  @Describe({
    summary: words('各种文书的占位符和本单位模板', 'Kinds of documents, their placeholders, and the templates of the office'),
    answer: officeDocumentKindsSchema,
  })
  async list(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
  ): Promise<{ readonly items: readonly OfficeDocumentKind[] }> {
    return { items: await this.templates.list(context, id) };
  }

  @Get(':kind')
  @Describe({
    summary: words('一种文书的占位符和本单位模板', 'The placeholders of a kind of document, and the template of the office'),
    answer: officeDocumentKindSchema,
  })
  read(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('kind') kind: string,
  ): Promise<OfficeDocumentKind> {
    return this.templates.read(context, id, kind);
  }

  @Get(':kind/content')
  @Describe({ summary: words('下载模板', 'The template itself'), mediaType: 'application/octet-stream' })
  async content(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, this.files, await this.templates.file(context, id, kind));
  }

  @Put(':kind')
  @TakesFile()
  @Describe({
    summary: words('上传本单位的文书模板', 'Replace the template of a kind of document'),
    upload: { type: 'object', properties: { file }, required: ['file'] },
    answer: officeDocumentKindSchema,
  })
  async replace(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
  ): Promise<OfficeDocumentKind> {
    const received = await receiveUpload(request, this.files);
    try {
      const content = { file: [received.file?.sha256, received.file?.name] };
      await this.templates.replace(contextWithContent(context, request, content), id, kind, received);
    } finally {
      if (received.file !== undefined) await this.files.discard(received.file);
    }
    return this.templates.read(context, id, kind);
  }

  @Delete(':kind')
  @HttpCode(204)
  @Describe({ summary: words('停用本单位模板', 'Go back to the form of the product') })
  async remove(@Context() context: RequestContext, @Param('id', ValidId) id: string, @Param('kind') kind: string): Promise<void> {
    await this.templates.remove(context, id, kind);
  }
}
