import { Injectable } from '@nestjs/common';
import { Directory } from '../../engine/directory.js';
import { officesRead } from '../../engine/own-office.js';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { words } from '../../platform/words/words.js';
import type { Named } from './dashboard.js';
import type { recordList } from './records.list.js';
import { RecordsRepository, type RecordRow } from './records.repository.js';

/** A record behind a figure, as far as whoever reads figures may know it: what it says stands with the module that keeps it. */
export interface CountedRecord {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly organisation: Named | null;
  readonly office: Named;
  readonly synthetic: boolean;
  readonly source: string | null;
}

const named: JsonSchema = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
  required: ['id', 'name'],
};
const properties = {
  id: { type: 'string', format: 'uuid' },
  day: { type: 'string', format: 'date' },
  title: { type: 'string' },
  organisation: { anyOf: [named, { type: 'null' }] },
  office: named,
  synthetic: { type: 'boolean' },
  source: { type: ['string', 'null'] },
};
export const recordSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };

/** The records behind figures. */
@Injectable()
export class RecordsQueries {
  constructor(
    private readonly records: RecordsRepository,
    private readonly directory: Directory,
  ) {}

  /** @throws Problem `request.bad-parameter` without a figure */
  async list({ actor }: RequestContext, query: ListQuery<typeof recordList>): Promise<Page<CountedRecord>> {
    const { figure, officeId } = query.filters;
    if (figure === undefined) throw new Problem(badParameter, { params: { name: 'figure', expected: needed } });
    const offices = officesRead(actor).filter((id) => officeId === undefined || officeId.includes(id));
    const { rows, total } = await this.records.list(figure, offices, query);
    const known = await this.directory.organisations(
      rows.flatMap(({ organisation_id, office_id }) => [office_id, ...(organisation_id === null ? [] : [organisation_id])]),
    );
    const name = (id: string): Named => ({ id, name: known.get(id)?.name ?? '' });
    const shown = ({ id, day, title, organisation_id, office_id, synthetic, source }: RecordRow): CountedRecord => ({
      ...{ id, day, title, organisation: organisation_id === null ? null : name(organisation_id) },
      ...{ office: name(office_id), synthetic, source },
    });
    return pageOf(query, rows, shown, ({ id, day }) => ({ id, value: day }), total);
  }
}

const needed = words('须指明一项指标', 'name a figure');
