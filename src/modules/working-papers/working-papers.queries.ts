import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../engine/case-access.js';
import type { EventView } from '../../engine/cases/case-view.js';
import { HistoryQueries } from '../../engine/history/history.queries.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { IssueQueries } from '../issues/issues.queries.js';
import { ensureInside } from './working-papers.commands.js';
import { WorkingPapersRepository, type MeetingRow, type Named, type Scheme } from './working-papers.repository.js';

/** A check of a paper by one of its three checkers, or its return. */
export interface PaperCheck {
  readonly step: string;
  readonly passed: boolean;
  readonly by: string;
  readonly at: string;
  readonly opinion: string | null;
}

/** A working paper (底稿) as the inspection's side sees it: one fact, with all that supports it. */
export interface WorkingPaper {
  readonly caseId: string;
  /** Null until it is first submitted. */
  readonly number: string | null;
  readonly step: string;
  /** Fed back: nothing of the paper changes any more. */
  readonly locked: boolean;
  readonly title: string;
  readonly finding: string;
  readonly manifestations: readonly object[];
  readonly handlersRequired: number;
  /** How many are still to be named: the paper is not complete before. */
  readonly handlersMissing: number;
  readonly handlers: readonly Named[];
  readonly checks: readonly PaperCheck[];
  readonly groupMeetings: readonly MeetingRow[];
  readonly evidence: readonly { readonly evidenceId: string; readonly proves: string }[];
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const named = object({ userId: id, name: text });

export const schemeSchema = object({ format: text, handlers: { type: 'integer', minimum: 1, maximum: 5 } });
export const workingPaperSchema = object({
  caseId: id,
  number: { type: ['string', 'null'] },
  step: text,
  locked: { type: 'boolean' },
  title: text,
  finding: text,
  manifestations: listOf({ type: 'object' }),
  handlersRequired: { type: 'integer' },
  handlersMissing: { type: 'integer', minimum: 0, description: 'how many are still to be named before the paper is complete' },
  handlers: listOf(named),
  checks: listOf(
    object({
      step: text,
      passed: { type: 'boolean' },
      by: text,
      at: { type: 'string', format: 'date-time' },
      opinion: { type: ['string', 'null'] },
    }),
  ),
  groupMeetings: listOf(
    object({ id, heldOn: { type: 'string', format: 'date' }, attendees: listOf(named), decision: text, recordedBy: text }),
  ),
  evidence: listOf(object({ evidenceId: id, proves: text })),
});

/** Reads working papers, for the inspection's side alone. */
@Injectable()
export class WorkingPapersQueries {
  constructor(
    private readonly access: CaseAccess,
    private readonly papers: WorkingPapersRepository,
    private readonly issues: IssueQueries,
    private readonly history: HistoryQueries,
  ) {}

  /** @throws Problem `case.not-found`, also for whoever sees the issue from outside */
  async read(context: RequestContext, caseId: string): Promise<WorkingPaper> {
    const row = await this.access.mustSee(context.actor, caseId);
    ensureInside(context.actor, row);
    const [issue, paper, scheme, history] = await Promise.all([
      this.issues.read(context, caseId),
      this.papers.paper(caseId),
      this.papers.scheme(row.officeId),
      this.history.ofCase(context.actor, row, context.language),
    ]);
    const { title, finding, manifestations } = issue;
    return {
      caseId,
      step: `${row.stage}.${row.step}`,
      locked: row.stage !== 'found',
      title,
      finding,
      manifestations,
      handlersRequired: scheme.handlers,
      handlersMissing: Math.max(0, scheme.handlers - paper.handlers.length),
      checks: history.flatMap(checkOf),
      ...paper,
    };
  }

  /** @throws Problem `request.not-found` for an office that is not the caller's */
  async scheme({ actor }: RequestContext, officeId: string): Promise<Scheme> {
    const mine = actor.bindings.some(({ orgId }) => orgId === officeId);
    if (!mine) throw new Problem(notFound);
    return this.papers.scheme(officeId);
  }
}

function checkOf({ type, from, actor, at, payload }: EventView): PaperCheck[] {
  if (type !== 'PASS_CHECK' && type !== 'RETURN_WORKING_PAPER') return [];
  const { opinion } = payload;
  return [
    {
      step: from ?? '',
      passed: type === 'PASS_CHECK',
      by: actor.name,
      at,
      opinion: typeof opinion === 'string' ? opinion : null,
    },
  ];
}
