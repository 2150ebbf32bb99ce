import { runProduct } from './startup/run-product.js';

/** What is still open when everything has been closed (a query that a lost server never answers) keeps the process no longer than this. */
const lingerMs = 2_000;

process.exitCode = await runProduct(process.env);
setTimeout(() => process.exit(), lingerMs).unref();
