import { Body, Controller, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { documentAnswer, documentMediaType, formatFilter } from '../../platform/documents/document-answer.js';
import { ValidId } from '../../platform/http/id-param.js';
import { FilteredBy, filterQuery, ListOf } from '../../platform/http/list-of.js';
import type { FilterValues, ListQuery, Page } from '../../platform/http/page.js';
import { Allow } from '../../platform/http/permissions.js';
import { Context, type RequestContext } from '../../platform/http/request-context.js';
import { Describe } from '../../platform/http/route-options.js';
import { ValidBody } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { LetterDocuments } from './documents/letter-documents.js';
import { LetterAnswerDto, NewLetterDto } from './dto/letter.dto.js';
import { letterSchema, type Letter } from './letter.js';
import { LettersCommands } from './letters.commands.js';
import { letterList } from './letters.list.js';
import { letterSheet } from './letters.sheet.js';

const documentAsked = { format: formatFilter };

/** The register of letters of recommendation and circulars. */
@Controller('letters')
export class LettersController {
  constructor(
    private readonly letters: LettersCommands,
    private readonly documents: LetterDocuments,
  ) {}

  @Get()
  @Allow('inspectionOffice', 'supervisor', 'leadership', 'functionalDepartment')
  @Describe({ summary: words('查询建议书、通报', 'List letters and circulars'), answer: letterSchema, list: true })
  list(
    @Context() context: RequestContext,
    @ListOf(letterList, letterSheet) query: ListQuery<typeof letterList>,
  ): Promise<Page<Letter>> {
    return this.letters.list(context, query);
  }

  @Get(':id')
  @Allow('inspectionOffice', 'supervisor', 'leadership', 'functionalDepartment')
  @Describe({ summary: words('查看建议书、通报', 'One letter'), answer: letterSchema })
  read(@Context() context: RequestContext, @Param('id', ValidId) id: string): Promise<Letter> {
    return this.letters.read(context, id);
  }

  @Get(':id/document')
  @Allow('inspectionOffice', 'supervisor', 'leadership', 'functionalDepartment')
  @Describe({
    summary: words('建议书、通报（正式文书）', 'A letter or circular as an official document'),
    query: filterQuery(documentAsked),
    mediaType: documentMediaType,
  })
  async document(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @FilteredBy(documentAsked) { format = 'docx' }: FilterValues<typeof documentAsked>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return documentAnswer(reply, await this.documents.make(context, id, format));
  }

  @Post()
  @Allow('inspectionOffice')
  @Describe({ summary: words('登记发出的建议书、通报', 'Enter a letter that was sent'), answer: letterSchema })
  send(@Context() context: RequestContext, @Body(ValidBody) body: NewLetterDto): Promise<Letter> {
    return this.letters.send(context, body);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Allow('inspectionOffice', 'supervisor', 'functionalDepartment')
  @Describe({ summary: words('回复建议书', 'Answer a letter, or note its answer'), answer: letterSchema })
  answer(
    @Context() context: RequestContext,
    @Param('id', ValidId) id: string,
    @Body(ValidBody) body: LetterAnswerDto,
  ): Promise<Letter> {
    return this.letters.answer(context, id, body);
  }
}
