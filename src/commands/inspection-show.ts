import { show } from './case-show.js';
import type { Handler } from './command.js';

/** Tells the life of an inspection: every event, whose turn it is, who is on the team, and how its issues stand. */
export const run: Handler = (call) => show(call, 'inspection');
