import {
  startEmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type PostgresConnection,
} from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { EmbeddedPostgresError } from '../../../src/platform/embedded-postgres/embedded-postgres-error.js';

/** What the process is to do, as its one argument in JSON. */
export interface ProductOrder extends Omit<EmbeddedPostgresOptions, 'log'> {
  /** Give up root's rights before anything else; only the modules are loaded by then. */
  readonly uid?: number;
}

/** What the process reports, one JSON text a line. */
export type ProductReport =
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'ready'; readonly connection: PostgresConnection }
  | { readonly kind: 'failed'; readonly code: string; readonly messages: { readonly zh: string; readonly en: string } };

function report(message: ProductReport): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

const { uid, ...options } = JSON.parse(process.argv[2] ?? '{}') as ProductOrder;
if (uid !== undefined) {
  process.setgroups?.([]);
  process.setgid?.(uid);
  process.setuid?.(uid);
}
try {
  const postgres = await startEmbeddedPostgres({ ...options, log: (line) => report({ kind: 'log', line }) });
  report({ kind: 'ready', connection: postgres.connection });
  // The end of the input is the order to stop, so that no process outlives the tests.
  for await (const chunk of process.stdin) void chunk;
  await postgres.stop();
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  report({ kind: 'failed', code: error.code, messages: error.messages });
}
