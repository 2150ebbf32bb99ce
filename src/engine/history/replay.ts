import { stringify } from 'safe-stable-stringify';
import type { CaseSummary, StoredState } from '../../../workflows/kit/definition.js';
import { moveState } from '../../../workflows/moves.js';
import { columnsOf, type CaseRow } from '../cases/case-row.js';
import { instantText } from '../instants.js';
import { teamChangedEvent, type TeamChangedPayload } from '../roster-changes.js';
import { datesChangedEvent } from '../rules/date-changes.js';
import type { Workflows } from '../workflows.js';
import { openedEvent } from '../write-path/openings.js';
import { advance, begin } from '../xstate.js';
import { genesisHash, hashOf, type EventRow } from './event-row.js';

/** The audited event by which a case moves to another version of its workflow. */
export const movedEvent = 'MOVED_TO_VERSION';

/** What is wrong with a case's history, and the first event at which it is. */
export interface Fault {
  readonly seq: number;
  readonly what: 'missing' | 'altered' | 'unlinked' | 'notTaken' | 'stateDiffers' | 'headDiffers';
}

/**
 * Checks one case: the hash of every row over its predecessor, and that the history, folded through the machine, gives the state that is kept.
 *
 * @param events the case's whole history in order
 * @returns the first fault; undefined for a whole history
 */
export function checkCase(workflows: Workflows, row: CaseRow, events: readonly EventRow[]): Fault | undefined {
  let previous = genesisHash;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return { seq: firstGap(events), what: 'missing' };
    const { hash, ...hashed } = event;
    if (hashOf(hashed) !== hash) return { seq: event.seq, what: 'altered' };
    if (event.previousHash !== previous) return { seq: event.seq, what: 'unlinked' };
    previous = hash;
  }
  if (events.length < row.version) return { seq: events.length + 1, what: 'missing' };
  if (events.length > row.version) return { seq: row.version + 1, what: 'headDiffers' };
  if (row.lastHash !== previous) return { seq: row.version, what: 'headDiffers' };
  return checkState(workflows, row, events);
}

/** The first number that no event has: one whose number was changed leaves a gap, wherever it stands now. */
function firstGap(events: readonly EventRow[]): number {
  const there = new Set(events.map(({ seq }) => seq));
  let seq = 1;
  while (there.has(seq)) seq += 1;
  return seq;
}

function checkState(workflows: Workflows, row: CaseRow, events: readonly EventRow[]): Fault | undefined {
  const folded = replay(workflows, row.workflow, events);
  if ('seq' in folded) return folded;
  const { state, ...columns } = folded;
  const derived = { ...columns, ...rosterOf(events), closedAt: columns.closedAt === null ? null : new Date(columns.closedAt) };
  const kept = Object.fromEntries(Object.keys(derived).map((key) => [key, row[key as keyof typeof derived]]));
  const same = stringify(state) === stringify(row.state) && stringify(derived) === stringify(kept);
  return same ? undefined : { seq: row.version, what: 'stateDiffers' };
}

/** The team that the history names; it says nothing of it until the roster changes. */
function rosterOf(events: readonly EventRow[]): Partial<Pick<CaseRow, 'teamIds'>> {
  const last = events.findLast(({ type }) => type === teamChangedEvent);
  return last === undefined ? {} : { teamIds: (last.payload as TeamChangedPayload).teamIds };
}

/** What a case must be by its history: its state, and the columns that follow from state and history. */
export type Folded = CaseSummary &
  Pick<CaseRow, 'workflowVersion' | 'officeId' | 'createdAt' | 'updatedAt'> & { readonly state: StoredState };

/**
 * Folds a history through its machine.
 *
 * @returns what the case is after the last event, or the first event that the machine does not take
 */
export function replay(workflows: Workflows, workflow: string, events: readonly EventRow[]): Folded | Fault {
  let folded: Folded | undefined;
  let taken = 0;
  try {
    for (const state of statesAlong(workflows, workflow, events)) {
      const event = events[taken];
      if (event === undefined) break;
      const summary = columnsOf(workflows.get(workflow, event.workflowVersion).summary(state, folded?.disclosed ?? false));
      const { workflowVersion, officeId, at } = event;
      folded = { ...summary, state, workflowVersion, officeId, createdAt: folded?.createdAt ?? at, updatedAt: at };
      taken += 1;
    }
  } catch {
    // A machine that fails at an event has not taken it: the fault is named like any other, and the other cases are still checked.
  }
  const refused = events[taken];
  if (refused !== undefined) return { seq: refused.seq, what: 'notTaken' };
  return folded ?? { seq: 1, what: 'missing' };
}

/** The state after each event of a history, in order; ends before the first event that the machine does not take. */
export function* statesAlong(workflows: Workflows, workflow: string, events: readonly EventRow[]): Generator<StoredState, void> {
  let state: StoredState | undefined;
  for (const event of events) {
    state = foldOne(workflows, workflow, state, event);
    if (state === undefined) return;
    yield state;
  }
}

function foldOne(
  workflows: Workflows,
  workflow: string,
  state: StoredState | undefined,
  event: EventRow,
): StoredState | undefined {
  const definition = workflows.find(workflow, event.workflowVersion);
  if (definition === undefined) return undefined;
  if (event.type === openedEvent) return state === undefined ? begin(definition, event.payload).state : undefined;
  if (state === undefined) return undefined;
  if (event.type === datesChangedEvent || event.type === teamChangedEvent) return state;
  if (event.type === movedEvent) {
    const move = workflows
      .moves()
      .find(({ workflow: name, to, from }) => name === workflow && to === event.workflowVersion && from === event.payload.from);
    return move === undefined ? undefined : moveState(move, state);
  }
  const { type, payload, actor, facts } = event;
  return advance(definition, state, { type, payload, actor, at: instantText(event.at), facts })?.state;
}
