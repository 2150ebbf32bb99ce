import { parties, type Party } from '../../../../workflows/kit/people.js';
import type { Language } from '../../words/words.js';

/** Whose turn it is, in the words of the workflows. */
export function partyText(turn: string, language: Language): string {
  return turn in parties ? parties[turn as Party][language] : turn;
}
