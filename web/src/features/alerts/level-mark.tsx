import { dictionary, type Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';

const tones: Readonly<Record<string, string>> = {
  dueSoon: 'soon',
  dueVerySoon: 'verySoon',
  overdue1: 'late',
  overdue2: 'late',
  overdue3: 'late',
};

/** How near a limit is, or how far behind: in words and colour. */
export function LevelMark({ level }: { readonly level: string }) {
  const say = useWords();
  const word = `alerts.level.${level}`;
  return <span className={`time time-${tones[level] ?? 'calm'}`}>{word in dictionary ? say(word as Word) : level}</span>;
}
