import { initialContext } from './context.js';
import { issue } from './foundation.js';
import { archived, closed, revisited } from './regions/after-closing.js';
import { extension } from './regions/extension.js';
import { fixedImmediately } from './regions/fixed-immediately.js';
import { found } from './regions/found.js';
import { handedOver } from './regions/handed-over.js';
import { record } from './regions/record.js';
import { reviewed } from './regions/reviewed.js';
import { timeliness } from './regions/timeliness.js';

/**
 * The life of an issue (反馈问题), from the first finding to the archive; version 1.
 * source: product §3, the issue lifecycle
 */
export const machine = issue.createMachine({
  id: 'issue',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'found',
      states: {
        found,
        fixedImmediately,
        handedOver,
        reviewed,
        closed,
        revisited,
        archived,
        dismissed: {},
        withdrawn: {},
        merged: {},
      },
    },
    timeliness,
    extension,
    record,
  },
});
