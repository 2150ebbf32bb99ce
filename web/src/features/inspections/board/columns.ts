import type { Word } from '../../../words/dictionary.js';

interface Column {
  readonly word: Word;
  /** Stages of an inspection, as its case says. */
  readonly stages: readonly string[];
}

/** How the stages of an inspection are laid out beside each other: in the order of life, those of one kind together. */
export const columns: readonly Column[] = [
  { word: 'board.preparing', stages: ['planned', 'briefed'] },
  { word: 'board.onSite', stages: ['onSite'] },
  { word: 'board.reporting', stages: ['reporting'] },
  { word: 'board.fedBack', stages: ['fedBack'] },
  { word: 'board.rectifying', stages: ['rectifying', 'progressReported'] },
  { word: 'board.over', stages: ['evaluated', 'retrospected', 'archived', 'cancelled'] },
];
