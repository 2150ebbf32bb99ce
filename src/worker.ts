import { runWorker } from './startup/run-worker.js';

/** As in `main.ts`: what is still open when everything has been closed keeps the process no longer than this. */
const lingerMs = 2_000;

process.exitCode = await runWorker(process.env);
setTimeout(() => process.exit(), lingerMs).unref();
