import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { leafOf, stageAndStep } from '../../kit/paths.js';
import { label } from '../../kit/words.js';
import type { InspectionContext } from './context.js';
import { events } from './events.js';
import { guides } from './guides.js';
import { conditions, people } from './guards.js';
import { effects, machine } from './machine.js';
import { states, stateWords } from './states.js';

/** An inspection of one unit, version 1. */
export const inspectionV1 = defineWorkflow<InspectionContext>({
  name: 'inspection',
  version: 1,
  title: label('巡察', 'inspection'),
  opening: {
    label: label('安排巡察', 'Plan the inspection'),
    history: label('{actor}安排了巡察', '{actor} planned the inspection'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people,
  effects,
  limits: ({ context }) => ({ case: null, step: (context as InspectionContext).limit }),
  summary,
});

function summary({ value, context }: StoredState, wasDisclosed: boolean): CaseSummary {
  const inspection = context as InspectionContext;
  const leaf = leafOf(value, 'stage');
  const state = states[leaf];
  if (state === undefined) throw new Error(`no such state: ${leaf}`);
  return {
    ...stageAndStep(leaf),
    category: state.category,
    turn: state.turn,
    timeliness: timelinessOf(inspection),
    overdueLevel: inspection.overdueLevel,
    extension: 'none',
    cycle: 1,
    track: null,
    title: inspection.title,
    theme: null,
    unitId: inspection.unitId,
    disclosed: wasDisclosed || state.disclosed,
    reviewBodyIds: [],
    ownerPostId: null,
    ownerUserId: null,
    progress: null,
    sustained: false,
    doneInPeriod: null,
    closedAt: inspection.ended?.at ?? null,
    closedLate: inspection.ended !== null && inspection.progress?.late === true,
  };
}

/** How the progress report stands to its limit: it stands still while the office has it, and is over once it is evaluated. */
function timelinessOf({ limit, feedback, progress, overdueLevel, warningLevel }: InspectionContext): string {
  if (limit === null) return feedback === null ? 'unset' : 'stopped';
  if (progress !== null) return 'paused';
  if (overdueLevel > 0) return 'overdue';
  return ['onTrack', 'dueSoon', 'dueVerySoon'][warningLevel] ?? 'onTrack';
}
