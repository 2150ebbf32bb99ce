import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { leafOf, stageAndStep } from '../../kit/paths.js';
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
  const leaf = leafOf(value, 'stage');
  const state = states[leaf];
  if (state === undefined) throw new Error(`no such state: ${leaf}`);
  const nobodyComments = report.commentingBodies.length === 0;
  return {
    ...stageAndStep(leaf),
    category: state.category,
    turn: state.turn === 'reviewBodies' && nobodyComments ? 'inspectionOffice' : state.turn,
    timeliness: timelinessOf(report),
    overdueLevel: report.overdueLevel,
    extension: 'none',
    cycle: 1,
    track: null,
    title: report.title,
    theme: null,
    unitId: report.unitId,
    disclosed: true,
    reviewBodyIds: report.commentingBodies,
    ownerPostId: null,
    ownerUserId: null,
    progress: null,
    sustained: false,
    doneInPeriod: null,
    closedAt: report.issue?.at ?? null,
    closedLate: report.issue !== null && report.submission?.late === true,
  };
}

/** How the report stands to its limit: it stands still while others have the report, and is over once it is issued. */
function timelinessOf({ limit, submission, overdueLevel, warningLevel }: QuarterlyReportContext): string {
  if (limit === null) return 'stopped';
  if (submission !== null) return 'paused';
  if (overdueLevel > 0) return 'overdue';
  return ['onTrack', 'dueSoon', 'dueVerySoon'][warningLevel] ?? 'onTrack';
}
