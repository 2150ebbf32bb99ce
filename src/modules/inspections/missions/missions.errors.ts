import type { FieldFault } from '../../../platform/errors/problem.js';
import { words } from '../../../platform/words/words.js';

const unknown = (path: string, zh: string, en: string): FieldFault => ({ path, code: 'unknown', message: words(zh, en) });

export const unknownCheckList = (path: string): FieldFault => unknown(path, '没有这份检查清单', 'names no check list');
export const unknownRound = (path: string): FieldFault => unknown(path, '没有这一轮次', 'names no round of yours');
export const unknownInspection = (path: string): FieldFault => unknown(path, '没有这次巡察', 'names no inspection of yours');
