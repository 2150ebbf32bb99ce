import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { leafOf, stageAndStep } from '../../kit/paths.js';
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
  const leaf = leafOf(value, 'stage');
  const state = states[leaf];
  if (state === undefined) throw new Error(`no such state: ${leaf}`);
  return {
    ...stageAndStep(leaf),
    category: state.category,
    turn: state.turn,
    timeliness: timelinessOf(request),
    overdueLevel: request.endedAt === null ? request.overdueLevel : 0,
    extension: 'none',
    cycle: 1,
    track: null,
    title: request.title,
    theme: null,
    unitId: request.toOrgId,
    disclosed: false,
    reviewBodyIds: [],
    addresseeIds: [request.toOrgId],
    ownerPostId: null,
    ownerUserId: null,
    progress: null,
    sustained: false,
    doneInPeriod: null,
    closedAt: request.endedAt,
    closedLate: request.reply?.late === true,
  };
}

function timelinessOf({ limit, overdueLevel, warningLevel }: AssistanceRequestContext): string {
  if (limit === null) return 'stopped';
  if (overdueLevel > 0) return 'overdue';
  return ['onTrack', 'dueSoon', 'dueVerySoon'][warningLevel] ?? 'onTrack';
}
