import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { Label } from '../../../workflows/kit/words.js';
import type { CaseRow } from '../cases/case-row.js';
import type { DueColumns } from '../deadlines/case-deadlines.js';
import { optionalInstant } from '../instants.js';

/** The audited event by which a case takes over the dates of other rules: its state stays what it was. */
export const datesChangedEvent = 'DATES_CHANGED';

/** Why dates change: a year of the calendar was loaded, or a round took another rule pack. */
export type Cause =
  | { readonly reason: 'calendar'; readonly year: number; readonly version: number }
  | { readonly reason: 'rulePack'; readonly roundId: string; readonly pack: string; readonly version: number };

/** A limit whose date changes. Instants are RFC 3339 text; null where the calendar of a year is not loaded. */
export interface LimitChange {
  readonly kind: 'case' | 'step';
  readonly clause: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The limit before any extension; given where it changes and is not the limit itself. */
  readonly original?: { readonly from: string | null; readonly to: string | null };
}

/** As `LimitChange`, with the case. */
export interface DateChange extends LimitChange {
  readonly caseId: string;
  readonly number: string;
}

/** What a change of rules does, or would do. */
export interface DateChanges {
  readonly changes: readonly DateChange[];
  readonly count: number;
}

/** The running limits of a case whose kept dates are not those worked out anew. */
export function limitChanges(definition: WorkflowDefinition, row: CaseRow, anew: DueColumns): LimitChange[] {
  const running = definition.limits(row.state);
  const changes: LimitChange[] = [];
  if (running.case !== null && (differ(row.dueAt, anew.dueAt) || differ(row.originalDueAt, anew.originalDueAt))) {
    const extended = differ(anew.originalDueAt, anew.dueAt) || differ(row.originalDueAt, row.dueAt);
    const original = { from: optionalInstant(row.originalDueAt), to: optionalInstant(anew.originalDueAt) };
    changes.push({
      kind: 'case',
      clause: running.case.clause,
      from: optionalInstant(row.dueAt),
      to: optionalInstant(anew.dueAt),
      ...(extended && differ(row.originalDueAt, anew.originalDueAt) && { original }),
    });
  }
  if (running.step !== null && differ(row.stepDueAt, anew.stepDueAt)) {
    const [from, to] = [optionalInstant(row.stepDueAt), optionalInstant(anew.stepDueAt)];
    changes.push({ kind: 'step', clause: running.step.clause, from, to });
  }
  return changes;
}

const differ = (one: Date | null, other: Date | null) => one?.getTime() !== other?.getTime();

/** What `DATES_CHANGED` carries. */
export type DatesChangedPayload = Readonly<Record<string, unknown>> & {
  readonly reason: Cause['reason'];
  readonly changes: readonly LimitChange[];
};

/** The event's words in the history: why, and each date from what to what. */
export function datesChangedWords(payload: Readonly<Record<string, unknown>>): {
  readonly label: Label;
  readonly history: Label;
} {
  const { reason, changes, ...rest } = payload as DatesChangedPayload;
  const why = reasonWords(reason, rest);
  const told = changes.map(changeWords);
  const none = { zh: '，时限不变', en: '; no date changed' };
  return {
    label: { zh: '时限重新推算', en: 'Dates worked out anew' },
    history: {
      zh: why.zh + (told.length === 0 ? none.zh : `，时限重新推算：${told.map(({ zh }) => zh).join('；')}`),
      en: why.en + (told.length === 0 ? none.en : `: ${told.map(({ en }) => en).join('; ')}`),
    },
  };
}

function reasonWords(reason: Cause['reason'], rest: Readonly<Record<string, unknown>>): Label {
  const { year, version, pack } = rest;
  switch (reason) {
    case 'calendar':
      return {
        zh: `载入了${String(year)}年的工作日历（第 ${String(version)} 版）`,
        en: `the working-day calendar of ${String(year)} (version ${String(version)}) was loaded`,
      };
    case 'rulePack':
      return {
        zh: `本轮次改用规则包 ${String(pack)} 第 ${String(version)} 版`,
        en: `the round now goes by rule pack ${String(pack)}, version ${String(version)}`,
      };
  }
}

function changeWords({ kind, from, to, original }: LimitChange): Label {
  const name = kind === 'case' ? { zh: '整改时限', en: 'limit of the case' } : { zh: '本环节时限', en: 'limit of the step' };
  const zh = `${name.zh} ${dateWords(from, '待定')} → ${dateWords(to, '待定')}`;
  const en = `${name.en} ${dateWords(from, 'not known')} → ${dateWords(to, 'not known')}`;
  if (original === undefined) return { zh, en };
  const { from: was, to: is } = original;
  return {
    zh: `${zh}（原时限 ${dateWords(was, '待定')} → ${dateWords(is, '待定')}）`,
    en: `${en} (before the extension: ${dateWords(was, 'not known')} → ${dateWords(is, 'not known')})`,
  };
}

const dateWords = (instant: string | null, unknown: string) => instant?.slice(0, 10) ?? unknown;
