import { useCallback } from 'react';
import { usePreferences } from '../preferences/preferences.js';
import { dictionary, type Word } from './dictionary.js';
import { fill } from './words.js';

export type Say = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

/** Says the page's own words in the language that the person chose: `say('work.title')`. */
export function useWords(): Say {
  const { language } = usePreferences();
  return useCallback((word, params = {}) => fill(dictionary[word][language], params), [language]);
}
