import { Injectable } from '@nestjs/common';
import type { RunningLimit } from '../../../workflows/kit/definition.js';
import type { DeadlineStep } from '../../../workflows/rules/deadline.js';
import type { Language } from '../../platform/words/words.js';
import type { CaseRow } from '../cases/case-row.js';
import { Workflows } from '../workflows.js';
import { CaseDeadlines } from './case-deadlines.js';

/** A limit as an answer shows it, with the steps to its date in words; `dueAt` is null where it can't be worked out. */
export interface LimitView {
  readonly kind: 'case' | 'step';
  readonly dueAt: string | null;
  readonly originalDueAt: string | null;
  readonly notBefore?: string;
  readonly pausedSince?: string;
  readonly rule: { readonly pack: string; readonly version: number; readonly clause: string; readonly source: string } | null;
  readonly start: string | null;
  readonly steps: readonly (Omit<DeadlineStep, 'label'> & { readonly label: string })[];
  /** Why the date can't be worked out. */
  readonly problem?: string;
}

/** The case's own limit, with that of whoever's turn it is. */
export type DeadlineView = LimitView & { readonly step: LimitView | null };

/** Explains the limits of a case: the rule, where it stands, the start, and every step to the date. */
@Injectable()
export class DeadlineQueries {
  constructor(
    private readonly workflows: Workflows,
    private readonly deadlines: CaseDeadlines,
  ) {}

  /** The case's own limit, with that of whoever's turn it is as `step`; `dueAt` is null where none runs. */
  ofCase(row: CaseRow, language: Language): DeadlineView {
    const running = this.workflows.get(row.workflow, row.workflowVersion).limits(row.state);
    const own: LimitView =
      running.case === null
        ? { kind: 'case', dueAt: null, originalDueAt: null, rule: null, start: null, steps: [] }
        : this.explain(row, 'case', running.case, language);
    return { ...own, step: running.step === null ? null : this.explain(row, 'step', running.step, language) };
  }

  private explain(row: CaseRow, kind: 'case' | 'step', limit: RunningLimit, language: Language): LimitView {
    const result = this.deadlines.workOut(row, limit);
    if ('missing' in result) {
      const rule = { pack: row.rulePack, version: row.rulePackVersion, clause: limit.clause, source: '' };
      return {
        kind,
        dueAt: null,
        originalDueAt: null,
        rule,
        start: limit.startedAt,
        steps: [],
        problem: result.missing.words[language],
      };
    }
    const { rule, steps, ...rest } = result.explanation;
    return {
      kind,
      ...rest,
      rule: { ...rule, source: rule.source[language] },
      steps: steps.map((step) => ({ ...step, label: step.label[language] })),
    };
  }
}
