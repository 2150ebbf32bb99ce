import { caseList } from '../engine/cases/case.list.js';
import { CaseQueries } from '../engine/cases/case.queries.js';
import type { CaseView } from '../engine/cases/case-view.js';
import { workList, WorkQueries } from '../engine/cases/work.queries.js';
import { Workflows } from '../engine/workflows.js';
import { Clock } from '../platform/clock/clock.js';
import { maxLimit, parseList, type Page as ListPage } from '../platform/http/page.js';
import { clipped, columnsOf, padded } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { limitWords, stageWords, turnWords } from './case-words.js';
import type { Answer, Call, Handler, Page, Session } from './command.js';

/** What a list of cases is drawn from. */
interface Listed {
  readonly cases: readonly CaseView[];
  readonly more: string | null;
  readonly workflows: Workflows;
  readonly now: Date;
}

/** Lists cases: those that match, or those that wait for the account. */
export const run: Handler = async (call) => {
  const session = await call.session();
  return call.options.flag('waiting') ? waiting(call, session) : matching(call, session);
};

/**
 * The cases that match the call's options.
 *
 * @param fixed filters that the command itself settles
 */
export async function matching(
  { options, language }: Call,
  session: Session,
  fixed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const names = [...Object.keys(caseList.filters), 'sort', 'limit', 'cursor'];
  const given = names.flatMap((name) => {
    const value = options.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query = parseList({ ...Object.fromEntries(given), ...fixed, count: 'true' }, caseList);
  const { actor } = await session.context();
  const page = await session.get(CaseQueries).list(actor, query, language);
  return { data: page, screen: (where) => screen(listed(session, page.items, moreWords(page, where)), where) };
}

async function waiting({ options, language }: Call, session: Session): Promise<Answer> {
  const query = parseList({ limit: options.text('limit') ?? String(maxLimit) }, workList);
  const found = await session.get(WorkQueries).waitingFor(await session.account(), query, language);
  const views = found.items.map((work) => work.case);
  const items = found.items.map(({ case: view, actions }) => ({ ...view, actions }));
  return { data: { items }, screen: (where) => screen(listed(session, views, null), where) };
}

function listed(session: Session, cases: readonly CaseView[], more: string | null): Listed {
  return { cases: safeForTerminal(cases), more, workflows: session.get(Workflows), now: session.get(Clock).now() };
}

function moreWords({ items, total, nextCursor }: ListPage<CaseView>, { language }: Page): string | null {
  const count = `${items.length.toLocaleString('en')} / ${(total ?? items.length).toLocaleString('en')}`;
  if (nextCursor === null) return null;
  return language === 'zh' ? `${count}，下一页：--cursor ${nextCursor}` : `${count}, next page: --cursor ${nextCursor}`;
}

function screen({ cases, more, workflows, now }: Listed, page: Page): string[] {
  const { language, pen } = page;
  if (cases.length === 0) return [pen.paint('muted', language === 'zh' ? '没有符合条件的案件。' : 'There is no such case.')];
  const head = language === 'zh' ? ['编号', '环节', '轮到', '时限', '标题'] : ['number', 'step', 'turn', 'limit', 'title'];
  const rows = cases.map((view) => [
    pen.paint('accent', view.number),
    stageWords(workflows.get(view.workflow, view.workflowVersion), view, language),
    turnWords(view.turn, language),
    limitWords(view, now, page),
    view.title,
  ]);
  const lines = aligned([head.map((word) => pen.paint('muted', word)), ...rows], page);
  return [...lines, ...(more === null ? [] : ['', pen.paint('muted', more)])];
}

/** Lines up the columns; on a terminal the title takes what room is left. */
function aligned(rows: readonly (readonly string[])[], { columns, clips }: Page): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => columnsOf(row[index] ?? ''))));
  const room = columns - widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return rows.map((row) => {
    const cells = row.slice(0, -1).map((cell, index) => padded(cell, widths[index] ?? 0));
    const title = row.at(-1) ?? '';
    return [...cells, clips ? clipped(title, Math.max(16, room)) : title].join('  ');
  });
}
