import type { ClauseId } from '../rules/pack.js';
import type { StepGuide } from './definition.js';
import { label } from './words.js';

interface Awaited {
  readonly awaits?: readonly string[];
  readonly limits?: readonly ClauseId[];
}

/** Makes the guide of a step from its help in Chinese and in English; without more it waits for nobody and nothing runs. */
export function guide(zh: string, en: string, { awaits = [], limits = [] }: Awaited = {}): StepGuide {
  return { help: label(zh, en), awaits, limits };
}
