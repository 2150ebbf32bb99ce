import { instantText, optionalInstant } from '../../engine/instants.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { talkKinds, type TalkKind } from './dto/new-talk.dto.js';

/** A demand as the database gives it. */
export interface DemandRow {
  readonly id: string;
  readonly text: string;
  /** Who answers for it, in words. */
  readonly owner: string;
  readonly ownerOrgId: string | null;
  readonly ownerUserId: string | null;
  readonly dueOn: string | null;
  readonly doneAt: string | null;
}

/** A row of the table with its demands. */
export interface TalkRow {
  readonly id: string;
  readonly office_id: string;
  readonly inspection_id: string | null;
  readonly case_id: string | null;
  readonly kind: TalkKind;
  readonly held_on: string;
  readonly attendees: readonly string[];
  readonly record: string;
  readonly written_by: string;
  readonly created_at: Date;
  readonly confirmed_at: Date | null;
  readonly demands: readonly DemandRow[];
}

/** A talk as an answer shows it. */
export type Talk = ReturnType<typeof talkOf>;

export function talkOf(row: TalkRow) {
  return {
    id: row.id,
    inspectionId: row.inspection_id,
    caseId: row.case_id,
    kind: row.kind,
    heldOn: row.held_on,
    attendees: row.attendees,
    record: row.record,
    demands: row.demands.map(({ doneAt, ...demand }) => ({
      ...demand,
      doneAt: doneAt === null ? null : instantText(new Date(doneAt)),
    })),
    createdAt: instantText(row.created_at),
    confirmedAt: optionalInstant(row.confirmed_at),
  };
}

const id = { type: 'string', format: 'uuid' };
const optionalId = { type: ['string', 'null'], format: 'uuid' };
const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const optionalInstantSchema = { type: ['string', 'null'], format: 'date-time' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

export const talkSchema = object({
  id,
  inspectionId: optionalId,
  caseId: optionalId,
  kind: { enum: [...talkKinds] },
  heldOn: { type: 'string', format: 'date' },
  attendees: { type: 'array', items: text },
  record: text,
  demands: {
    type: 'array',
    items: object({
      id,
      text,
      owner: text,
      ownerOrgId: optionalId,
      ownerUserId: optionalId,
      dueOn: { type: ['string', 'null'], format: 'date' },
      doneAt: optionalInstantSchema,
    }),
  },
  createdAt: instant,
  confirmedAt: optionalInstantSchema,
});
