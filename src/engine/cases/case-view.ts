import type { EventInfo, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { fields } from '../../../workflows/kit/fields.js';
import { roles, type Acting, type Role } from '../../../workflows/kit/people.js';
import { fill, type Language } from '../../platform/words/words.js';
import type { OrganisationRef } from '../directory.js';
import type { Named } from '../../platform/memory/remembered-names.js';
import type { EventRow } from '../history/event-row.js';
import { openedEvent } from '../write-path/openings.js';
import { movedEvent } from '../history/replay.js';
import { teamChangedEvent, teamChangedWords } from '../roster-changes.js';
import { datesChangedEvent, datesChangedWords } from '../rules/date-changes.js';
import type { Pressure } from '../deadlines/time-left.js';
import { instantText, optionalInstant } from '../instants.js';
import type { CaseRow } from './case-row.js';

/** A case as every answer shows it. Instants are RFC 3339 text. */
export type CaseView = ReturnType<typeof caseView>;

/** The names that the views of some cases need, by id. */
export interface NamesForViews {
  readonly organisations: ReadonlyMap<string, OrganisationRef>;
  readonly people: ReadonlyMap<string, Named>;
  readonly posts: ReadonlyMap<string, Named>;
}

/** Shows a case in one language; what nobody knows the name of is shown by its id alone. */
export function caseView(
  definition: WorkflowDefinition,
  row: CaseRow,
  { organisations, people, posts }: NamesForViews,
  { nextDueAt, workingDaysLeft }: Pressure,
  language: Language,
) {
  const leaf = row.stage === row.step ? row.stage : `${row.stage}.${row.step}`;
  const named = (names: ReadonlyMap<string, Named>, id: string) => names.get(id) ?? { id, name: null };
  const organisation = (id: string) => named(organisations, id);
  const { ownerPostId, ownerUserId } = row;
  return {
    id: row.id,
    number: row.number,
    workflow: row.workflow,
    workflowVersion: row.workflowVersion,
    version: row.version,
    stage: row.stage,
    step: row.step,
    stepLabel: definition.states[leaf]?.label[language] ?? leaf,
    category: row.category,
    turn: row.turn,
    timeliness: row.timeliness,
    overdueLevel: row.overdueLevel,
    extension: row.extension,
    cycle: row.cycle,
    track: row.track,
    title: row.title,
    theme: row.theme,
    unit: organisation(row.unitId),
    office: organisation(row.officeId),
    inspectionId: row.inspectionId,
    roundId: row.roundId,
    owner: {
      // Until the unit is told of a case, the office's own people answer for it.
      organisation: organisation(row.disclosed ? row.unitId : row.officeId),
      post: ownerPostId === null ? null : named(posts, ownerPostId),
      user: ownerUserId === null ? null : named(people, ownerUserId),
      postId: ownerPostId,
      userId: ownerUserId,
    },
    dueAt: optionalInstant(row.dueAt),
    originalDueAt: optionalInstant(row.originalDueAt),
    stepDueAt: optionalInstant(row.stepDueAt),
    nextDueAt,
    workingDaysLeft,
    progress: row.progress,
    sustained: row.sustained,
    doneInPeriod: row.doneInPeriod,
    closedAt: optionalInstant(row.closedAt),
    closedLate: row.closedLate,
    synthetic: row.synthetic,
    source: row.source,
    createdAt: instantText(row.createdAt),
    updatedAt: instantText(row.updatedAt),
  };
}

/** An event of the history as an answer shows it. */
export type EventView = ReturnType<typeof eventView>;

type EventWords = Pick<EventInfo, 'label' | 'history'>;

const ownEvents: Readonly<Record<string, EventWords>> = {
  [openedEvent]: {
    label: { zh: '登记问题', en: 'Open the case' },
    history: { zh: '{actor}登记了问题', en: '{actor} opened the case' },
  },
  [movedEvent]: {
    label: { zh: '流程版本升级', en: 'Move to a new version' },
    history: { zh: '案件转入新版流程', en: 'the case moved to a new version of its workflow' },
  },
};

/** The words of an event that belongs to the engine and not to a workflow. */
function ownWords({ opening }: WorkflowDefinition, { type, payload }: EventRow): EventWords | undefined {
  if (type === openedEvent) return opening;
  if (type === teamChangedEvent) return teamChangedWords(payload);
  return type === datesChangedEvent ? datesChangedWords(payload) : ownEvents[type];
}

/** Shows an event in one language. Sealed fields are left out unless `unsealed`. */
export function eventView(
  definition: WorkflowDefinition,
  event: EventRow,
  language: Language,
  unsealed: boolean,
  duties: ReadonlyMap<string, Named> = new Map(),
) {
  const info = definition.events[event.type];
  const words = info ?? ownWords(definition, event);
  const hidden = unsealed ? [] : (info?.sealed ?? []);
  const payload = Object.fromEntries(Object.entries(event.payload).filter(([name]) => !hidden.includes(name)));
  return {
    seq: event.seq,
    type: event.type,
    label: words?.label[language] ?? event.type,
    text:
      words === undefined
        ? event.type
        : sentence(words.history[language], event, inWords(info, payload, language, duties), language),
    actor: {
      id: event.actor.id,
      name: event.actor.name,
      role: event.actor.role,
      roleLabel: roles[event.actor.role][language],
      organisation: event.actor.orgId === null ? null : { id: event.actor.orgId, name: event.actor.orgName },
    },
    at: instantText(event.at),
    from: event.from,
    to: event.to,
    payload,
    hash: event.hash,
    previousHash: event.previousHash,
  };
}

/** A payload as its sentence tells it: values of enumerations by their words, an entry of the duty catalogue by its text. */
function inWords(
  info: EventInfo | undefined,
  payload: Record<string, unknown>,
  language: Language,
  duties: ReadonlyMap<string, Named>,
): Record<string, unknown> {
  const known = info === undefined ? undefined : fields(info.payload);
  const told = (name: string, value: unknown): unknown => {
    const field = known?.get(name);
    if (field?.widget === 'duty') return duties.get(String(value))?.name;
    return field?.values?.[String(value)]?.[language] ?? value;
  };
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, told(name, value)]));
}

/** The history's sentence: places are filled, values of enumerations by their words; what was not given takes its punctuation along. */
function sentence(template: string, event: EventRow, values: Record<string, unknown>, language: Language): string {
  const actor = actorText(event.actor, language);
  return fill(template, { ...values, actor }).replace(/\s*[（(]\{\w+\}[）)]|[：:]\s*\{\w+\}|\{\w+\}/g, '');
}

/** An organisation that is its role (an office, a supervising body) needs no further word for it. */
const bodies: readonly Role[] = ['inspectionOffice', 'supervisor', 'functionalDepartment', 'leadership'];

function actorText({ name, role, orgName }: Acting, language: Language): string {
  const label = roles[role][language];
  if (role === 'clock') return label;
  const where = orgName === null || orgName === '' ? [label] : bodies.includes(role) ? [orgName] : [orgName, label];
  return language === 'zh' ? `${name}（${where.join('')}）` : `${name} (${where.join(', ')})`;
}
