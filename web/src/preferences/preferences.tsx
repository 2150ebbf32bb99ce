import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { speak } from '../api/client.js';
import type { Language } from '../words/words.js';

export type Appearance = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';

/** What a person settled for this browser. */
interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly density: Density;
  /** What is shown, once the system has been asked. */
  readonly shown: 'light' | 'dark';
  readonly setLanguage: (language: Language) => void;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly setDensity: (density: Density) => void;
}

const Preferences = createContext<Preferences | undefined>(undefined);
const keys = { language: 'bihuan.language', appearance: 'bihuan.appearance', density: 'bihuan.density' } as const;
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Chinese unless English was chosen. */
const firstLanguage = (): Language => (localStorage.getItem(keys.language) === 'en' ? 'en' : 'zh');

function firstAppearance(): Appearance {
  const kept = localStorage.getItem(keys.appearance);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

const firstDensity = (): Density => (localStorage.getItem(keys.density) === 'compact' ? 'compact' : 'comfortable');

function watchSystem(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed);
  return () => darkSystem.removeEventListener('change', changed);
}

/** Keeps language, appearance and density, and puts them on the document. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [appearance, setAppearance] = useState(firstAppearance);
  const [density, setDensity] = useState(firstDensity);
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkSystem.matches);
  const shown = appearance === 'system' ? (systemIsDark ? 'dark' : 'light') : appearance;
  speak(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(keys.language, language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['appearance'] = shown;
    localStorage.setItem(keys.appearance, appearance);
  }, [appearance, shown]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
    localStorage.setItem(keys.density, density);
  }, [density]);
  const value = useMemo(
    () => ({ language, appearance, density, shown, setLanguage, setAppearance, setDensity }) satisfies Preferences,
    [language, appearance, density, shown],
  );
  return <Preferences value={value}>{children}</Preferences>;
}

export function usePreferences(): Preferences {
  const preferences = use(Preferences);
  if (preferences === undefined) throw new Error('usePreferences needs a PreferencesProvider');
  return preferences;
}
