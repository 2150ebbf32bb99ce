import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { timelinessOf } from '../../kit/step-limit.js';
import { plainSummary, standingIn } from '../../kit/summary.js';
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
  return plainSummary(states, value, {
    // It stands still while the office has the progress report, and is over once it is evaluated.
    timeliness: inspection.limit === null && inspection.feedback === null ? 'unset' : timelinessOf(inspection),
    overdueLevel: inspection.overdueLevel,
    title: inspection.title,
    unitId: inspection.unitId,
    disclosed: wasDisclosed || standingIn(states, value).disclosed,
    closedAt: inspection.ended?.at ?? null,
    closedLate: inspection.ended !== null && inspection.progress?.late === true,
  });
}
