import type { QueryResultRow } from 'pg';

/** A statement with a name: prepared once per connection and then sent by name. Names must be unique in the code base. */
export interface Statement<Row extends QueryResultRow = QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Carries the row type; never set. */
  readonly row?: Row;
}

/** Names a statement so that each connection prepares it once. */
export function statement<Row extends QueryResultRow = QueryResultRow>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** Reads rows, in a transaction or outside of any: for what is asked in both. */
export type Read = <Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;
