import { Problem, type FieldFault } from '../errors/problem.js';
import type { JsonSchema } from '../http/json-schema.js';
import { validationFailed } from '../errors/request-problems.js';

const shownFaults = 1_000;

/** What an import did, or would do: with `dryRun` nothing is kept. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Rows below the headings. */
  readonly rows: number;
  /** What the rows create. */
  readonly created: number;
}

export const importReportSchema: JsonSchema = {
  type: 'object',
  properties: { dryRun: { type: 'boolean' }, rows: { type: 'integer' }, created: { type: 'integer' } },
  required: ['dryRun', 'rows', 'created'],
};

/** The problem that names every bad cell of an import, the first thousand of them in full. */
export function importRefused(faults: readonly FieldFault[]): Problem {
  return new Problem(validationFailed, { errors: faults.slice(0, shownFaults), params: { count: faults.length } });
}
