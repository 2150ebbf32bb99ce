import type { Label } from '../../../workflows/kit/words.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { transitionRefused } from '../../engine/engine.errors.js';
import { Problem, type ProblemKind } from '../../platform/errors/problem.js';

/**
 * The refusal of a case and its review by each other: where a state or a condition stood against it, in words of its own; every
 * other one (a separation of duties, a fault of a field) as it is, for it is about whoever asked.
 */
export function refusalBy(refusing: CaseRow, problem: Problem, kind: ProblemKind): Problem {
  if (problem.code !== transitionRefused.code) return problem;
  const { reason = none, state } = (problem.details.extra ?? {}) as { readonly reason?: Label; readonly state?: string };
  const { number, title } = refusing;
  return new Problem(kind, {
    params: { number, case: `${number} ${title}`, reason },
    extra: { refusedBy: { id: refusing.id, number, state }, ...(reason !== none && { reason }) },
  });
}

const none: Label = { zh: '当前环节不能执行此操作。', en: 'it does not take it at this step.' };
