import { horizons, measureKinds, progresses, verdicts } from '../../../../workflows/issue/terms.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { Words } from '../../words/words.js';

const known: Readonly<Record<string, Words>> = { ...progresses, ...verdicts, ...horizons, ...measureKinds };

/** The workflows' own words for the values of a measure and of a body's verdict. */
export function useWorkflowLabels(): (value: string) => string {
  const { language } = usePreferences();
  return (value) => known[value]?.[language] ?? value;
}
