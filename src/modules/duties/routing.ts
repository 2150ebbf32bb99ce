import { words, type Words } from '../../platform/words/words.js';

/** What of an issue speaks for the owner of a duty. */
export interface Matter {
  readonly theme: string | null;
  readonly text: string;
}

/** A match of an issue with an entry of the catalogue: how strong, and why. */
export interface Match {
  readonly score: number;
  readonly explanation: Words;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** A theme in common says more than a word in common. */
const themeWeight = 3;

/** The words of a text that have at least two characters, each once. */
function wordsIn(text: string): ReadonlySet<string> {
  const parts = [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment.toLowerCase());
  return new Set(parts.filter((part) => part.length >= 2));
}

/** How an issue and a duty fit: 3 for the theme, 1 for each word in common; undefined where nothing speaks for it. */
export function matchOf(
  { theme, text }: Matter,
  duty: { readonly text: string; readonly themes: readonly string[] },
): Match | undefined {
  const sameTheme = theme !== null && duty.themes.includes(theme);
  const ofIssue = wordsIn(text);
  const common = [...wordsIn(duty.text)].filter((word) => ofIssue.has(word));
  const score = (sameTheme ? themeWeight : 0) + common.length;
  if (score === 0) return undefined;
  const zh = [sameTheme && `主题相同：${theme}`, common.length > 0 && `相同词语：${common.join('、')}`];
  const en = [sameTheme && `same theme: ${theme}`, common.length > 0 && `words in common: ${common.join(', ')}`];
  const told = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join('；');
  return { score, explanation: words(told(zh), told(en).replaceAll('；', '; ')) };
}
