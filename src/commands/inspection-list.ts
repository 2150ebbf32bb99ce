import { matching } from './case-list.js';
import type { Handler } from './command.js';

/** Lists inspections: where each stands, and whose turn it is. */
export const run: Handler = async (call) => matching(call, await call.session(), { workflow: 'inspection' });
