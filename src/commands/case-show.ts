import type { Handler } from './command.js';
export const run: Handler = async () => ({ data: null, screen: () => [] });
