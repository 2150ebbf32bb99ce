import { addCalendarDays } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import { issueV1 } from '../../workflows/issue/v1/index.js';
import type { RulePack, Warning } from '../../workflows/rules/pack.js';
import { rulePack } from '../../workflows/rules/registry.js';
import type { CaseRow } from '../../src/engine/cases/case-row.js';
import { civilDate, instantText } from '../../src/engine/instants.js';

/** What the clock has last said of the limit of a step: it leaves no trace in the case's state. */
export interface StepAlarm {
  /** The limit's end as the signal named it. */
  readonly dueAt: string;
  readonly level: number;
}

/** A case as it stands while its history is played. */
export interface Standing {
  readonly row: CaseRow;
  readonly stepAlarm: StepAlarm | undefined;
}

/** What the clock says to a case when time has come. */
export interface DueSignal {
  /** Milliseconds. */
  readonly at: number;
  readonly type: 'DUE_SOON' | 'DUE_VERY_SOON' | 'DEADLINE_PASSED' | 'ESCALATE';
  readonly payload: { readonly limit: 'case' | 'step'; readonly dueAt: string; readonly level?: number };
}

export const clockEvents: readonly string[] = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];

/** The next thing that the clock will say to a case if nobody moves it before; undefined where no limit runs. */
export function nextSignal({ row, stepAlarm }: Standing): DueSignal | undefined {
  const ofCase = caseSignal(row);
  const ofStep = stepSignal(row, stepAlarm);
  if (ofCase === undefined || ofStep === undefined) return ofCase ?? ofStep;
  return ofStep.at < ofCase.at ? ofStep : ofCase;
}

function caseSignal(row: CaseRow): DueSignal | undefined {
  const { dueAt } = row;
  if (dueAt === null) return undefined;
  const signal = (type: DueSignal['type'], at: number, level?: number): DueSignal => ({
    at,
    type,
    payload: { limit: 'case', dueAt: instantText(dueAt), ...(level !== undefined && { level }) },
  });
  const passed = signal('DEADLINE_PASSED', dueAt.getTime(), 1);
  const ahead = (types: readonly ('DUE_SOON' | 'DUE_VERY_SOON')[]) => [
    ...types.map((type) => signal(type, warnedAt(row, dueAt, type))).filter(({ at }) => at > startOf(row)),
    passed,
  ];
  switch (row.timeliness) {
    case 'onTrack':
      return upNext(ahead(['DUE_SOON', 'DUE_VERY_SOON']), row);
    case 'dueSoon':
      return upNext(ahead(['DUE_VERY_SOON']), row);
    case 'dueVerySoon':
      return passed;
    case 'overdue':
      return row.overdueLevel < 3
        ? signal('ESCALATE', escalatedAt(row, dueAt, row.overdueLevel + 1), row.overdueLevel + 1)
        : undefined;
    default:
      return undefined;
  }
}

function stepSignal(row: CaseRow, alarm: StepAlarm | undefined): DueSignal | undefined {
  if (row.stepDueAt === null) return undefined;
  const dueAt = instantText(row.stepDueAt);
  const level = (alarm?.dueAt === dueAt ? alarm.level : 0) + 1;
  if (level > 3) return undefined;
  const payload = { limit: 'step', dueAt, level } as const;
  return level === 1
    ? { at: row.stepDueAt.getTime(), type: 'DEADLINE_PASSED', payload }
    : { at: escalatedAt(row, row.stepDueAt, level), type: 'ESCALATE', payload };
}

/** Of several signals whose time has passed already, as after a long pause, only the last is worth saying. */
function upNext(signals: readonly DueSignal[], row: CaseRow): DueSignal | undefined {
  const passed = signals.filter(({ at }) => at <= row.updatedAt.getTime());
  return passed.at(-1) ?? signals[0];
}

function startOf(row: CaseRow): number {
  return Date.parse(issueV1.limits(row.state).case?.startedAt ?? '');
}

/** A warning comes when the office opens on its day. */
function warnedAt(row: CaseRow, dueAt: Date, type: 'DUE_SOON' | 'DUE_VERY_SOON'): number {
  const days = warningOf(row, type === 'DUE_SOON' ? 'dueSoon' : 'dueVerySoon').by.value;
  return Date.parse(officialCalendar.startOfOfficeDay(addCalendarDays(civilDate(dueAt), -days)));
}

function escalatedAt(row: CaseRow, dueAt: Date, level: number): number {
  const days = warningOf(row, level === 2 ? 'overdue2' : 'overdue3').by.value;
  return Date.parse(officialCalendar.endOfOfficeDay(officialCalendar.addWorkingDays(civilDate(dueAt), days).end));
}

function warningOf(row: CaseRow, level: Warning['level']): Warning {
  const pack: RulePack = rulePack(row.rulePack, row.rulePackVersion);
  const warning = pack.warnings.find((candidate) => candidate.level === level);
  if (warning === undefined) throw new Error(`rule pack ${pack.name} has no warning ${level}`);
  return warning;
}
