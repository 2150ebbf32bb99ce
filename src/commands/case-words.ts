import { parties, type Party } from '../../workflows/kit/people.js';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import type { CaseView } from '../engine/cases/case-view.js';
import type { Tone } from '../platform/terminal/pen.js';
import type { Language } from '../platform/words/words.js';
import type { Page } from './command.js';

const dayMs = 24 * 60 * 60 * 1000;

/** An instant of an answer (RFC 3339 in the offset of Asia/Shanghai) as a clock on the wall there shows it. */
export function wallTime(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** The civil date of an instant of an answer. */
export function wallDate(instant: string): string {
  return instant.slice(0, 10);
}

/** Whose turn it is, in words. */
export function turnWords(turn: Party, language: Language): string {
  return parties[turn][language];
}

/** Stage and step of a case: `移交 · 整改中`; a stage without steps stands alone. */
export function stageWords(definition: WorkflowDefinition, { stage, step, stepLabel }: CaseView, language: Language): string {
  const stageLabel = definition.words[stage]?.[language] ?? stage;
  return stage === step ? stageLabel : `${stageLabel} · ${stepLabel}`;
}

/** How much time is left, or by how much it is too late; in whole days. */
export function timeLeft(dueAt: string, now: Date, language: Language): { readonly text: string; readonly tone: Tone } {
  const left = Date.parse(dueAt) - now.getTime();
  const days = Math.floor(Math.abs(left) / dayMs);
  if (left < 0) {
    const late = days === 0 ? ['已超期', 'overdue'] : [`已超期 ${days} 天`, `${days} ${plural('day', days)} overdue`];
    return { text: late[language === 'zh' ? 0 : 1] ?? '', tone: 'bad' };
  }
  const more = days === 0 ? ['不到一天', 'less than a day left'] : [`还有 ${days} 天`, `${days} ${plural('day', days)} left`];
  return { text: more[language === 'zh' ? 0 : 1] ?? '', tone: days < 10 ? 'warning' : 'good' };
}

/** The limit that runs out first: the case's own while its clock runs, and that of whoever's turn it is. */
export function runningLimit({ dueAt, stepDueAt, timeliness }: CaseView): string | null {
  const ofCase = timeliness === 'stopped' || timeliness === 'paused' ? null : dueAt;
  if (ofCase === null || stepDueAt === null) return ofCase ?? stepDueAt;
  return Date.parse(stepDueAt) < Date.parse(ofCase) ? stepDueAt : ofCase;
}

/** The limit of a case as a list shows it: the date and how far off it is; where none runs, when it was closed. */
export function limitWords(view: CaseView, now: Date, { language, pen }: Page): string {
  const due = runningLimit(view);
  if (due !== null) {
    const { text, tone } = timeLeft(due, now, language);
    return `${wallDate(due)} ${pen.paint(tone, text)}`;
  }
  if (view.closedAt === null) return pen.paint('muted', '—');
  return pen.paint(view.closedLate ? 'bad' : 'muted', `${wallDate(view.closedAt)} ${closedWords(view, language)}`);
}

/** That a case was closed, and whether in time. */
export function closedWords({ closedLate }: CaseView, language: Language): string {
  if (language === 'zh') return closedLate ? '逾期销号' : '销号';
  return closedLate ? 'closed late' : 'closed';
}

export const plural = (noun: string, count: number): string => (count === 1 ? noun : `${noun}s`);
