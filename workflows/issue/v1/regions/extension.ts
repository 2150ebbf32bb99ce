import { and } from 'xstate';
import * as changes from '../changes.js';
import { change, extendCase, issue } from '../foundation.js';

const dropped = { target: 'none', actions: change(changes.dropExtensionRequest) };

/** A later limit is asked for by the head and granted or refused by the office; the first limit is never erased. */
export const extension = issue.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        REQUEST_EXTENSION: {
          guard: and(['limitRunning', 'extensionsLeft', 'laterThanToday', 'laterThanLimit']),
          target: 'requested',
          actions: change(changes.requestExtension),
        },
      },
    },
    requested: {
      on: {
        GRANT_EXTENSION: { guard: and(['dateStillAhead', 'askedBeyondLimit']), target: 'none', actions: extendCase() },
        REFUSE_EXTENSION: dropped,
        START_CLOCK: dropped,
        STOP_CLOCK: dropped,
      },
    },
  },
});
