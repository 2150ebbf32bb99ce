import { useWords, type Say } from '../../words/use-words.js';
import { useRulePacks } from './queries.js';

/** How long a clause gives, by the newest version of each rule pack that has it; equal lengths are told once. */
export function LimitLengths({ clause }: { readonly clause: string }) {
  const say = useWords();
  const packs = useRulePacks();
  const lengths = (packs.data ?? []).flatMap(({ clauses }) =>
    clauses.filter((each) => each.clause === clause).map((each) => lengthOf(each, say)),
  );
  const distinct = [...new Set(lengths.filter((length) => length !== ''))];
  return <span className="muted">{distinct.join(' / ')}</span>;
}

interface Duration {
  readonly value: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'months';
}

function lengthOf(terms: Readonly<Record<string, unknown>>, say: Say): string {
  if ('every' in terms) return say('workflows.everyQuarter');
  const { value, from, to } = terms as { value?: Duration; from?: Duration; to?: Duration };
  if (from !== undefined && to !== undefined)
    return say('workflows.windowLength', { from: durationText(from, say), to: durationText(to, say) });
  return value === undefined ? '' : durationText(value, say);
}

function durationText({ value, unit }: Duration, say: Say): string {
  return say('workflows.length', { value, unit: say(`workflows.${unit}`) });
}
