import { Segmented } from 'antd';
import { usePreferences, type Appearance, type Density } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import type { Language } from '../../words/words.js';

/** Changes the language at once, without leaving the page. */
export function LanguageSwitch() {
  const say = useWords();
  const { language, setLanguage } = usePreferences();
  return (
    <Segmented<Language>
      aria-label={say('settings.language')}
      value={language}
      onChange={setLanguage}
      options={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}

/** Light, dark, or as the system has it. */
export function AppearanceSwitch() {
  const say = useWords();
  const { appearance, setAppearance } = usePreferences();
  return (
    <Segmented<Appearance>
      aria-label={say('settings.appearance')}
      value={appearance}
      onChange={setAppearance}
      options={[
        { value: 'system', label: say('settings.system') },
        { value: 'light', label: say('settings.light') },
        { value: 'dark', label: say('settings.dark') },
      ]}
    />
  );
}

/** How much room there is between lines. */
export function DensitySwitch() {
  const say = useWords();
  const { density, setDensity } = usePreferences();
  return (
    <Segmented<Density>
      aria-label={say('settings.density')}
      value={density}
      onChange={setDensity}
      options={[
        { value: 'comfortable', label: say('settings.comfortable') },
        { value: 'compact', label: say('settings.compact') },
      ]}
    />
  );
}
