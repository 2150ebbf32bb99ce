import type { ReactNode } from 'react';
import { progresses, tracks } from '../../../../workflows/issue/terms.js';
import type { Case } from '../../api/types.js';
import { dateText } from '../../time/moments.js';
import type { Word } from '../../words/dictionary.js';
import type { Language } from '../../words/words.js';
import { partyText } from '../status/party.js';
import { Step } from '../status/step.js';
import { TimeLeft } from '../status/time-left.js';

/** What a cell is drawn from beside its case. */
export interface CellWords {
  readonly language: Language;
  /** Titles of the workflows by name. */
  readonly workflows: ReadonlyMap<string, string>;
}

/** A column of the ledger. */
export interface Column {
  readonly word: Word;
  /** As a grid track. */
  readonly width: string;
  /** What the server sorts by, where it can. */
  readonly sort?: string;
  readonly className?: string;
  readonly cell: (of: Case, words: CellWords) => ReactNode;
}

const named = (terms: Readonly<Record<string, Readonly<Record<Language, string>>>>, value: string | null, language: Language) =>
  value === null ? '' : (terms[value]?.[language] ?? value);
const dated = (instant: string | null, language: Language) => (instant === null ? '' : dateText(instant, language));

/** Every column that there is, in the order in which they stand; the title is always there. */
export const columns = {
  number: { word: 'case.number', width: '132px', sort: 'number', className: 'number', cell: ({ number }) => number },
  title: { word: 'case.titleColumn', width: 'minmax(240px, 3fr)', cell: ({ title }) => title },
  theme: { word: 'column.theme', width: 'minmax(92px, 1fr)', cell: ({ theme }) => theme },
  unit: { word: 'case.unit', width: 'minmax(120px, 1.4fr)', cell: ({ unit }) => unit?.name },
  office: { word: 'column.office', width: 'minmax(120px, 1.2fr)', cell: ({ office }) => office?.name },
  workflow: {
    word: 'column.workflow',
    width: 'minmax(88px, 1fr)',
    cell: ({ workflow }, { workflows }) => workflows.get(workflow) ?? workflow,
  },
  step: { word: 'case.step', width: '132px', cell: (of) => <Step of={of} /> },
  turn: {
    word: 'case.turn',
    width: '92px',
    cell: ({ turn }, { language }) => (turn === 'nobody' ? '' : partyText(turn, language)),
  },
  owner: { word: 'column.owner', width: '92px', cell: ({ owner }) => owner.user?.name },
  timeLeft: { word: 'column.timeLeft', width: '148px', sort: 'dueAt', cell: (of) => <TimeLeft timed={of} /> },
  dueAt: { word: 'column.dueAt', width: '104px', sort: 'dueAt', cell: ({ dueAt }, { language }) => dated(dueAt, language) },
  stepDueAt: {
    word: 'column.stepDueAt',
    width: '104px',
    sort: 'stepDueAt',
    cell: ({ stepDueAt }, { language }) => dated(stepDueAt, language),
  },
  track: { word: 'column.track', width: '88px', cell: ({ track }, { language }) => named(tracks, track, language) },
  progress: {
    word: 'column.progress',
    width: '96px',
    cell: ({ progress }, { language }) => named(progresses, progress, language),
  },
  cycle: { word: 'column.cycle', width: '64px', className: 'ledger-figure', cell: ({ cycle }) => cycle },
  createdAt: {
    word: 'column.createdAt',
    width: '104px',
    sort: 'createdAt',
    cell: ({ createdAt }, { language }) => dated(createdAt, language),
  },
  updatedAt: {
    word: 'column.updatedAt',
    width: '104px',
    sort: 'updatedAt',
    cell: ({ updatedAt }, { language }) => dated(updatedAt, language),
  },
  closedAt: { word: 'column.closedAt', width: '104px', cell: ({ closedAt }, { language }) => dated(closedAt, language) },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];
export const defaultColumns: readonly ColumnName[] = ['number', 'title', 'theme', 'unit', 'step', 'turn', 'timeLeft'];

/** A column by its name, as every column is read. */
export const columnOf = (name: ColumnName): Column => columns[name];

/** The known columns of a list as an address holds it, in the ledger's order, with the title; undefined where it names none. */
export function columnsIn(text: string | null | undefined): readonly ColumnName[] | undefined {
  const asked = text?.split(',') ?? [];
  const known = columnNames.filter((name) => name === 'title' || asked.includes(name));
  return known.length > 1 ? known : undefined;
}
