import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { timelinessOf } from '../../kit/step-limit.js';
import { plainSummary } from '../../kit/summary.js';
import { label } from '../../kit/words.js';
import type { AssistanceRequestContext } from './context.js';
import { events } from './events.js';
import { guides } from './guides.js';
import { conditions } from './guards.js';
import { effects, machine } from './machine.js';
import { states, stateWords } from './states.js';

/** A request for assistance, version 1. */
export const assistanceRequestV1 = defineWorkflow<AssistanceRequestContext>({
  name: 'assistance-request',
  version: 1,
  title: label('商请协助', 'request for assistance'),
  opening: {
    label: label('商请协助', 'Ask for assistance'),
    history: label('{actor}发出了商请协助函', '{actor} asked for assistance'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people: {},
  effects,
  limits: ({ context }) => ({ case: null, step: (context as AssistanceRequestContext).limit }),
  summary,
});

function summary({ value, context }: StoredState): CaseSummary {
  const request = context as AssistanceRequestContext;
  return plainSummary(states, value, {
    timeliness: timelinessOf(request),
    overdueLevel: request.endedAt === null ? request.overdueLevel : 0,
    title: request.title,
    unitId: request.toOrgId,
    addresseeIds: [request.toOrgId],
    closedAt: request.endedAt,
    closedLate: request.reply?.late === true,
  });
}
