import { tracks, type Track } from '../../../../workflows/issue/terms.js';
import type { EventView } from '../../../engine/cases/case-view.js';
import { chineseAmount, chineseDay } from '../../../platform/words/chinese.js';
import type { Inspection } from '../../inspections/inspections.queries.js';
import type { measureView } from '../issue-views.js';
import type { IssueView } from '../issues.queries.js';

/** What the documents of an issue are made of, as far as whoever asks for one may see it; all in Chinese. */
export interface IssueFacts {
  readonly issue: IssueView;
  readonly inspection: Inspection | undefined;
  /** In order. */
  readonly history: readonly EventView[];
  /** The cycle in which the case stood after each event, by its seq. */
  readonly cycles: ReadonlyMap<number, number>;
}

type Measure = Omit<ReturnType<typeof measureView>, 'evidenceIds'>;
type Result = IssueView['results'][number];

/** A member of an event's payload where it is a text; empty where the event has none. */
export function told({ payload }: EventView, member: string): string {
  const value = payload[member];
  return typeof value === 'string' ? value : '';
}

/** The name of an organisation; empty where nobody knows it. */
export function nameOf({ name }: { readonly name: string | null }): string {
  return name ?? '';
}

/** The measures as they stood in a cycle: as they were frozen, where it has closed. */
export function measuresIn({ issue }: IssueFacts, cycle: number): readonly Measure[] {
  return issue.cycles.find((candidate) => candidate.cycle === cycle)?.frozen?.measures ?? issue.measures;
}

/** The countable results of a cycle: 建立完善制度2项, 挽回损失1.2万元. */
export function resultsIn({ issue }: IssueFacts, cycle: number): readonly string[] {
  return issue.results.filter((result) => result.cycle === cycle).map(resultText);
}

/** Until when an issue is to be rectified, and on which track. */
export function limitText({ dueAt, track, sustained }: Pick<IssueView, 'dueAt' | 'track' | 'sustained'>): string {
  const until = dueAt === null ? '' : chineseDay(dueAt);
  return (
    [until, ...(sustained && track !== 'longTerm' ? [tracks.longTerm.zh] : [])].filter(Boolean).join('，') || tracks.longTerm.zh
  );
}

export function trackText(track: string | null): string {
  return track === null ? '' : tracks[track as Track].zh;
}

/** The manifestations, numbered, a line each. */
export function manifestationsText({ issue }: IssueFacts): string {
  return issue.manifestations.map(({ ordinal, text }) => `${ordinal}.${text}`).join('\n');
}

function resultText({ label, count, unit, atLeast }: Result): string {
  return `${label}${atLeast ? '至少' : ''}${unit === '元' ? chineseAmount(count) : `${count}${unit}`}`;
}
