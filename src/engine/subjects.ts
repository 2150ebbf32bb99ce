import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/http/request-context.js';
import type { CaseRow } from './cases/case-row.js';

/** Reads what a case is about, as far as the caller may see it. */
export type SubjectReader = (context: RequestContext, row: CaseRow) => Promise<object>;

/** The modules that keep the subjects of cases, one for each workflow. */
@Injectable()
export class Subjects {
  private readonly readers = new Map<string, SubjectReader>();

  /** Registers the reader of a workflow's subjects; to be called while modules initialise. */
  provide(workflow: string, reader: SubjectReader): void {
    if (this.readers.has(workflow)) throw new Error(`subjects of ${workflow} have two readers`);
    this.readers.set(workflow, reader);
  }

  /** What the case is about; null for a workflow that keeps nothing beside its state. */
  async read(context: RequestContext, row: CaseRow): Promise<object | null> {
    return (await this.readers.get(row.workflow)?.(context, row)) ?? null;
  }
}
