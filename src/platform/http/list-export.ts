import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Clock } from '../clock/clock.js';
import { Problem } from '../errors/problem.js';
import { attachment } from '../files/download.js';
import type { Sheet } from '../spreadsheet/sheet.js';
import { tooManyToExport } from '../spreadsheet/spreadsheet.errors.js';
import { workbookOf, workbookType } from '../spreadsheet/workbook.js';
import type { Page, Turn } from './page.js';

export const listSheet = Symbol('listSheet');

/** Rows that one file takes; what is longer is narrowed by filters first. */
export const maxExportedRows = 100_000;
/** Rows that are in memory at a time. */
const rowsAtATime = 500;
const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while a list is read page by page for an export. */
    turn?: Turn;
  }
}

/**
 * Answers `?format=xlsx` on a list with the whole list as a spreadsheet.
 *
 * The route itself is asked for page after page, so that an export filters, sorts and shows exactly what the list does.
 * The pages are read while the file is taken: a row that changes its place in the order meanwhile may be missed or come twice.
 */
@Injectable()
export class ListExport implements NestInterceptor {
  constructor(private readonly clock: Clock) {}

  intercept(execution: ExecutionContext, next: CallHandler<Page<unknown>>): Observable<unknown> {
    const http = execution.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if ((request.query as Readonly<Record<string, unknown>>)['format'] !== 'xlsx') return next.handle();
    const sheet = Reflect.getMetadata(listSheet, execution.getHandler()) as Sheet<unknown>;
    return from(this.file(request, http.getResponse<FastifyReply>(), sheet, next));
  }

  /** @throws Problem `export.too-many-rows` */
  private async file(
    request: FastifyRequest,
    reply: FastifyReply,
    sheet: Sheet<unknown>,
    next: CallHandler<Page<unknown>>,
  ): Promise<StreamableFile> {
    const read = (cursor: string | undefined) => {
      request.turn = { limit: rowsAtATime, cursor };
      return lastValueFrom(next.handle());
    };
    const first = await read(undefined);
    const { total = first.items.length } = first;
    if (total > maxExportedRows) throw new Problem(tooManyToExport, { params: { limit: maxExportedRows, count: total } });
    const { language } = request;
    reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(workbookOf(sheet, batches(first, read), language), {
      type: workbookType,
      disposition: attachment(`${sheet.title[language]} ${this.today()}.xlsx`, `${sheet.title.en} ${this.today()}.xlsx`),
    });
  }

  private today(): string {
    return new Date(this.clock.now().getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
  }
}

async function* batches<Item>(
  first: Page<Item>,
  read: (cursor: string) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[], void> {
  let page = first;
  yield page.items;
  while (page.nextCursor !== null) {
    page = await read(page.nextCursor);
    yield page.items;
  }
}
