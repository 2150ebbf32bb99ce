import { day, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { Suggestion } from './suggestion.js';

/** Suggestions from trainings as a spreadsheet. */
export const suggestionSheet: Sheet<Suggestion> = {
  title: words('培训建议', 'Suggestions'),
  columns: [
    day(words('日期', 'Made on'), ({ madeOn }) => madeOn),
    text(words('培训班', 'Training'), ({ training }) => training, 30),
    text(words('建议', 'Suggestion'), ({ text: said }) => said, 60),
  ],
};
