import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import type { Coverage } from './queries.js';

type Kind = Coverage['byKind'][number]['kind'];
type Level = Coverage['byLevel'][number]['level'];

const kinds: Readonly<Record<Kind, Word>> = {
  province: 'kind.province',
  city: 'kind.city',
  county: 'kind.county',
  township: 'kind.township',
  village: 'kind.village',
  partyOrganisation: 'kind.partyOrganisation',
  department: 'kind.department',
  enterprise: 'kind.enterprise',
  oversightBody: 'kind.oversightBody',
};
const levels: Readonly<Record<Level, Word>> = {
  province: 'level.province',
  city: 'level.city',
  county: 'level.county',
  township: 'level.township',
  village: 'level.village',
  none: 'level.none',
};

/** Words for the kinds of organisations and the levels on which they stand. */
export function useScopeLabels() {
  const say = useWords();
  return { kind: (kind: Kind) => say(kinds[kind]), level: (level: Level) => say(levels[level]) };
}

/** A fraction as people read it; a dash where there is nothing to divide by. */
export const percent = (fraction: number | null): string =>
  fraction === null ? '–' : `${fraction === 1 ? '100' : (Math.floor(fraction * 1000) / 10).toFixed(1)}%`;

/** The page of the list behind a figure, made of the address that the figure itself carries. */
export function pageOfList(list: string): string {
  const [path = '', query = ''] = list.split('?');
  const termId = path.split('/').at(-2) ?? '';
  return `/coverage/${termId}/organisations?${query}`;
}
