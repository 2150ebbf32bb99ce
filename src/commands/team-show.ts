import type { Handler } from './command.js';
import { teamAnswer } from './team-lines.js';
import { teamOf } from './team-of.js';

/** Tells who inspects, and by whose authority. */
export const run: Handler = async (call) => teamAnswer(await teamOf(call, await call.session()));
