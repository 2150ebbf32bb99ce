import { CommanderError } from 'commander';
import { Problem, problemBody } from '../platform/errors/problem.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { problemOf } from '../platform/http/problem-of-error.js';
import { table } from '../platform/terminal/layout.js';
import type { Pen } from '../platform/terminal/pen.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Language } from '../platform/words/words.js';
import { usageWords } from './usage-words.js';
import { UsageError } from './usage-error.js';

/** A failure as the command line tells it: the problem for programs, its words for people, and the exit code. */
export interface Failure {
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/** What is told of any failure: expected ones by their words, others whole, because somebody has to mend them. */
export function failureOf(error: unknown, language: Language, pen: Pen): Failure {
  if (error instanceof UsageError) return usageFailure(error.words[language], language, pen);
  if (error instanceof CommanderError) return usageFailure(usageWords(error)[language], language, pen);
  if (error instanceof StartupError) {
    const body = { title: error.messages[language], detail: error.messages[language], code: error.code };
    return { body, text: `${pen.paint('bad', error.messages[language])}  ${pen.paint('muted', error.code)}`, exitCode: 1 };
  }
  const problem = problemOf(error, 'cli');
  const body = problemBody(problem, language, 'cli');
  if (error instanceof Problem || problem.kind.status < 500 || problem.code === 'database.unavailable')
    return { body, text: problemText(body, pen), exitCode: 1 };
  return { body, text: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

function usageFailure(detail: string, language: Language, pen: Pen): Failure {
  const title = language === 'zh' ? '命令写法不正确' : 'The command is not written as it should be';
  const body = { title, detail, code: 'cli.usage' };
  return { body, text: `${pen.paint('bad', title)}\n${detail}`, exitCode: 2 };
}

function problemText(body: Readonly<Record<string, unknown>>, pen: Pen): string {
  const { title, detail, code, errors, actions } = safeForTerminal(body) as {
    title: string;
    detail: string;
    code: string;
    errors?: readonly { path: string; message: string }[];
    actions?: readonly { type: string; label: string }[];
  };
  const faults = (errors ?? []).map(({ path, message }) => `  ${pen.paint('accent', path)}  ${message}`);
  const open = table((actions ?? []).map(({ type, label }) => [`  ${label}`, pen.paint('muted', type)]));
  return [`${pen.paint('bad', title)}  ${pen.paint('muted', code)}`, detail, ...faults, ...open].join('\n');
}
