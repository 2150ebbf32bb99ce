import { CaseAccess } from '../engine/case-access.js';
import { CaseQueries } from '../engine/cases/case.queries.js';
import { DeadlineQueries, type DeadlineView, type LimitView } from '../engine/deadlines/deadline.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { padded, wrapped } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { timeLeft, wallTime } from './case-words.js';
import type { Handler, Page } from './command.js';

/** Shows the limits of a case: the date, the rule, and every step from the start to it. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const { actor } = await session.context();
  const row = await session.get(CaseAccess).mustSeeNumbered(actor, call.args[0] ?? '');
  const limits = session.get(DeadlineQueries).ofCase(row, call.language);
  const [view] = await session.get(CaseQueries).show([row], call.language);
  const now = session.get(Clock).now();
  const title = safeForTerminal(`${row.number}  ${view?.title ?? ''}`);
  return { data: limits, screen: (page) => [page.pen.paint('title', title), '', ...screen(limits, now, page)] };
};

function screen({ step, ...own }: DeadlineView, now: Date, page: Page): string[] {
  const say = (zh: string, en: string) => (page.language === 'zh' ? zh : en);
  return [
    ...limitLines(say('整改时限', 'limit of the case'), own, now, page),
    '',
    ...(step === null
      ? [page.pen.paint('muted', say('本环节没有时限', 'no limit of this step'))]
      : limitLines(say('本环节时限', 'limit of this step'), step, now, page)),
  ];
}

function limitLines(name: string, limit: LimitView, now: Date, page: Page): string[] {
  const { pen, language, columns } = page;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const heading = pen.paint('strong', name);
  if (limit.rule === null) return [`${heading}  ${pen.paint('muted', say('没有计时', 'not running'))}`];
  const { pack, version, clause, source } = limit.rule;
  const rule = pen.paint('muted', `${pack}@${version} ${clause}  ${source}`);
  if (limit.dueAt === null)
    return [heading, `  ${rule}`, ...wrapped(limit.problem ?? '', columns - 2).map((line) => `  ${line}`)];
  const { text, tone } = timeLeft(limit.dueAt, now, language);
  const paused = limit.pausedSince === undefined ? pen.paint(tone, text) : pen.paint('muted', say('暂停计时', 'paused'));
  const steps = limit.steps.flatMap(({ label }, index) =>
    wrapped(label, columns - 6).map((line, row) => `  ${padded(row === 0 ? String(index + 1) : '', 2)}  ${line}`),
  );
  return [`${heading}  ${wallTime(limit.dueAt)}  ${paused}`, `  ${rule}`, ...steps];
}
