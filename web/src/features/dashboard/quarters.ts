import { civilDate, now } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';

const shownQuarters = 16;

const partsOf = (id: string) => {
  const [year = '', quarter = ''] = id.split('-Q');
  return { year, quarter };
};

/** The quarters that can be chosen: the last ones up to today's, and the one that is shown. */
export function quartersToChoose(shown: string): string[] {
  const [year = 0, month = 1] = civilDate(now()).split('-').map(Number);
  const last = year * 4 + Math.floor((month - 1) / 3);
  const ids = Array.from({ length: shownQuarters }, (_, index) => {
    const at = last - index;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
  return ids.includes(shown) ? ids : [shown, ...ids];
}

/** A quarter as people read it: in full, and short as an axis has room for. */
export function useQuarterText() {
  const say = useWords();
  return {
    long: (id: string) => say('dashboard.quarter', partsOf(id)),
    short: (id: string) => say('dashboard.quarterShort', partsOf(id)),
  };
}
