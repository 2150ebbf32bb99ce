import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { CaseAccess } from '../engine/case-access.js';
import type { CaseRow } from '../engine/cases/case-row.js';
import { CaseQueries } from '../engine/cases/case.queries.js';
import type { CaseView, EventView } from '../engine/cases/case-view.js';
import { DeadlineQueries, type DeadlineView } from '../engine/deadlines/deadline.queries.js';
import { Directory } from '../engine/directory.js';
import { caseNotFound } from '../engine/engine.errors.js';
import { HistoryQueries } from '../engine/history/history.queries.js';
import { Subjects } from '../engine/subjects.js';
import { Workflows } from '../engine/workflows.js';
import type { IssueQueries } from '../modules/issues/issues.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/errors/problem.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { headerLines } from './case-header.js';
import type { Answer, Call, Handler, Page, Session } from './command.js';
import { inspectionLines, type InspectionSubject } from './inspection-lines.js';
import { subjectLines } from './issue-lines.js';
import { timelineLines } from './timeline.js';

/** What is known of an issue beside its case. */
export type IssueSubject = Awaited<ReturnType<IssueQueries['subject']>>;

/** Everything from which the life of a case is told. */
export interface CaseLife {
  readonly definition: WorkflowDefinition;
  readonly row: CaseRow;
  readonly view: CaseView;
  readonly deadline: DeadlineView;
  readonly history: readonly EventView[];
  /** The cycle in which the case stood after each event, by seq. */
  readonly cycles: ReadonlyMap<number, number>;
  /** Names of the organisations that the history's events carry. */
  readonly organisations: ReadonlyMap<string, { readonly name: string }>;
  /** What the case is about, as its module tells it. */
  readonly about: object | null;
  /** The same where it is an issue. */
  readonly subject: IssueSubject | null;
  readonly now: Date;
}

/** Tells the life of a case: where it stands, every event from the first on, and what became of it. */
export const run: Handler = (call) => show(call);

/**
 * As the command itself.
 *
 * @param workflow the one that the case must be of; another case does not exist for the command
 */
export async function show(call: Call, workflow?: string): Promise<Answer> {
  const found = await lifeOf(call, await call.session());
  const { definition, row, view, about, deadline, history } = found;
  if (workflow !== undefined && row.workflow !== workflow) throw new Problem(caseNotFound);
  const life = { ...safeForTerminal({ ...found, definition: null, row: null }), definition, row };
  return {
    data: { case: view, subject: about, deadline, history },
    screen: (page) => [...headerLines(life, page), '', ...timelineLines(life, page), ...linesOf(life, page)],
  };
}

function linesOf({ row, about, subject }: CaseLife, page: Page): string[] {
  if (subject !== null) return subjectLines(subject, page);
  return row.workflow === 'inspection' && about !== null ? inspectionLines(about as InspectionSubject, page) : [];
}

async function lifeOf({ args, options, language }: Call, session: Session): Promise<CaseLife> {
  const context = await session.context();
  const row = await session.get(CaseAccess).mustSeeNumbered(context.actor, args[0] ?? '');
  const definition = session.get(Workflows).get(row.workflow, row.workflowVersion);
  const [[view], seen, cycles, subject] = await Promise.all([
    session.get(CaseQueries).show([row], language),
    session.get(HistoryQueries).ofCase(context.actor, row, language),
    session.get(HistoryQueries).cyclesOf(row),
    session.get(Subjects).read(context, row),
  ]);
  if (view === undefined) throw new Error(`case ${row.id} can not be shown`);
  const history = options.text('as') === undefined ? seen.map((event) => withoutSealed(definition, event)) : seen;
  return {
    definition,
    row,
    view,
    deadline: session.get(DeadlineQueries).ofCase(row, language),
    history,
    cycles,
    organisations: await session.get(Directory).organisations([...new Set(history.flatMap(({ payload }) => idsIn(payload)))]),
    about: subject,
    subject: row.workflow === 'issue' ? (subject as IssueSubject | null) : null,
    now: session.get(Clock).now(),
  };
}

/** What is sealed is for the case's own office; whoever runs the machine reads the rest. */
function withoutSealed({ events }: WorkflowDefinition, event: EventView): EventView {
  const sealed = events[event.type]?.sealed ?? [];
  return { ...event, payload: Object.fromEntries(Object.entries(event.payload).filter(([name]) => !sealed.includes(name))) };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** All ids at the top of a payload; those that are no organisation's are simply not found. */
function idsIn(payload: Readonly<Record<string, unknown>>): string[] {
  return Object.values(payload)
    .flat()
    .filter((value): value is string => typeof value === 'string' && uuid.test(value));
}
