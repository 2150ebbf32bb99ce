import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { timelinessOf } from '../../kit/step-limit.js';
import { plainSummary, standingIn } from '../../kit/summary.js';
import { label } from '../../kit/words.js';
import type { QuarterlyReportContext } from './context.js';
import { events } from './events.js';
import { guides } from './guides.js';
import { conditions, people } from './guards.js';
import { effects, machine } from './machine.js';
import { states, stateWords } from './states.js';

/** A unit's report on a quarter, version 1. */
export const quarterlyReportV1 = defineWorkflow<QuarterlyReportContext>({
  name: 'quarterly-report',
  version: 1,
  title: label('季度督导报告', 'quarterly report'),
  opening: {
    label: label('开启季度报告', 'Open the report'),
    history: label('{actor}开启了季度整改报告', '{actor} opened the quarterly report'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people,
  effects,
  limits: ({ context }) => ({ case: null, step: (context as QuarterlyReportContext).limit }),
  summary,
});

function summary({ value, context }: StoredState): CaseSummary {
  const report = context as QuarterlyReportContext;
  const { turn } = standingIn(states, value);
  return plainSummary(states, value, {
    turn: turn === 'reviewBodies' && report.commentingBodies.length === 0 ? 'inspectionOffice' : turn,
    timeliness: timelinessOf(report),
    overdueLevel: report.overdueLevel,
    title: report.title,
    unitId: report.unitId,
    reviewBodyIds: report.commentingBodies,
    closedAt: report.issue?.at ?? null,
    closedLate: report.issue !== null && report.submission?.late === true,
  });
}
