import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/use-words.js';
import { Chips } from './chips.js';
import { useDrafts, useThemes } from './queries.js';

interface ThemeFieldProps {
  readonly value: string;
  /** Those at hand; nothing as long as they are being read. */
  readonly themes: readonly string[] | undefined;
  readonly wrong?: string;
  readonly onChange: (theme: string) => void;
}

const maxChips = 7;
/** How many of one's own last themes come first. */
const ownFirst = 2;

/** What it is about: one of the usual themes by a tap, another one typed. */
export function ThemeField({ value, themes, wrong, onChange }: ThemeFieldProps) {
  const say = useWords();
  const [typing, setTyping] = useState(false);
  const other = typing || (themes !== undefined && value !== '' && !themes.includes(value));
  return (
    <>
      <Chips
        label={say('capture.theme')}
        value={value}
        options={(themes ?? []).map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme = '') => {
          setTyping(false);
          onChange(theme);
        }}
      >
        {themes?.length !== 0 && (
          <button type="button" className="chip" aria-expanded={other} onClick={() => setTyping(!typing)}>
            {say('capture.otherTheme')}
          </button>
        )}
      </Chips>
      {(other || themes?.length === 0) && (
        <Input
          id="theme"
          size="large"
          maxLength={100}
          placeholder={say('capture.themeHint')}
          status={wrong === undefined ? undefined : 'error'}
          aria-label={say('capture.theme')}
          aria-describedby={wrong === undefined ? undefined : 'theme-wrong'}
          value={value}
          onChange={({ target }) => {
            setTyping(true);
            onChange(target.value);
          }}
        />
      )}
    </>
  );
}

/** The themes at hand: those used here last, then the office's most frequent; nothing until both are known. */
export function useThemeChips(officeId: string | undefined): string[] | undefined {
  const drafts = useDrafts();
  const themes = useThemes(officeId);
  if (drafts.isLoading || themes.isLoading) return undefined;
  const own = (drafts.data ?? []).filter(({ state }) => state !== 'open').map(({ theme }) => theme);
  const all = [...new Set(own)].slice(0, ownFirst).concat(themes.data ?? []);
  return [...new Set(all)].filter((theme) => theme !== '').slice(0, maxChips);
}
