import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Party, Relation } from '../../../../workflows/kit/people.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { Directory, type OrganisationRef } from '../../../engine/directory.js';
import type { EventRow } from '../../../engine/history/event-row.js';
import { instantText } from '../../../engine/instants.js';
import { datesChangedEvent, type DatesChangedPayload, type LimitChange } from '../../../engine/rules/date-changes.js';
import { RulePacks } from '../../../engine/rules/rule-packs.js';
import type { OutboxEntry } from '../../../engine/time/outbox-handlers.js';
import { Workflows } from '../../../engine/workflows.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { alertOf, notificationKinds, type Alert, type LimitKind } from '../kinds.js';
import { RecipientsQueries, type Circle, type Person, type Question } from '../recipients.queries.js';
import { proposesInterview } from '../recipients/audiences.js';
import type { Remembered } from '../wording.js';
import { Notices } from './notices.js';
import { eventKey, NotificationsRepository, type NotificationRow } from './notifications.repository.js';

/** An entry of the outbox with all that is known of it. */
interface Word {
  readonly entry: OutboxEntry;
  readonly row: CaseRow;
  readonly event: EventRow;
  readonly alert: Alert;
}

const teamRoles = ['teamLeader', 'deputyLeader', 'teamMember'];
const unitRoles = ['unitLiaison', 'unitHead'];
const longestText = 300;
/** Fields of events in which people say what others must know, the most telling first. */
const wordsOfPeople = ['demands', 'text', 'record', 'requirements', 'requirement', 'opinion', 'answer', 'reply'];

/** Makes notifications of what leaves the engine: alerts to their audiences, and to a party that it is their turn. */
@Injectable()
export class Telling {
  constructor(
    private readonly recipients: RecipientsQueries,
    private readonly notifications: NotificationsRepository,
    private readonly notices: Notices,
    private readonly workflows: Workflows,
    private readonly packs: RulePacks,
    private readonly directory: Directory,
  ) {}

  /** Handles `alert`. */
  async ofAlerts(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<void> {
    await this.tell(unit, entries, (entry, _row, event) => [alertOf(entry.params['level'], event.payload['level'])]);
  }

  /** Handles `caseChanged`: the turn has passed to another party, or dates were moved by other rules. */
  async ofTurns(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<void> {
    await this.tell(unit, entries, (_entry, row, event) => {
      if (event.type === datesChangedEvent) return movedLimits(event).map(({ kind }) => datesChanged(kind));
      // What the product opens of itself, and what is addressed to others, is news to whoever must begin; whoever opens a case knows of it.
      const opened = event.from === null && (event.actor.role === 'clock' || this.turnAfter(row, event) === 'addressees');
      const [before, after] = [opened ? 'nobody' : this.turn(row, event, event.from), this.turnAfter(row, event)];
      if (before === undefined || after === undefined || after === before || after === 'nobody') return [];
      return [{ kind: event.type === 'HAND_OVER' ? 'handedOver' : 'yourTurn', level: null, limit: 'step' }];
    });
  }

  private async tell(
    unit: UnitOfWork,
    entries: readonly OutboxEntry[],
    meaning: (entry: OutboxEntry, row: CaseRow, event: EventRow) => readonly Alert[],
  ): Promise<void> {
    const cases = await this.notifications.cases(unit, entries);
    const events = await this.notifications.events(unit, entries);
    const words = entries.flatMap((entry): Word[] => {
      const [row, event] = [cases.get(entry.caseId), events.get(eventKey(entry))];
      if (row === undefined || event === undefined) return [];
      return meaning(entry, row, event).map((alert) => ({ entry, row, event, alert }));
    });
    if (words.length === 0) return;
    const questions = words.map((word): Question => ({
      row: word.row,
      circle: this.circle(word),
      audience: word.event.audience,
    }));
    const told = await this.recipients.told(questions, (statement, values) => unit.read(statement, values));
    const organisations = await this.directory.organisations(words.flatMap(({ row }) => [row.unitId, row.officeId]));
    const rows = words.flatMap((word, index) => {
      const payload = this.remembered(word, organisations);
      const people = (told[index] ?? []).filter((person) => concerns(word, person));
      return people.map(({ userId }) => rowOf(word, userId, payload));
    });
    await this.notices.post(unit, rows);
  }

  private circle({ row, event, alert }: Word): Circle {
    if (alert.party !== undefined) return { party: alert.party };
    const limit = alert.limit ?? 'case';
    switch (alert.kind) {
      case 'reminder':
      case 'overdue':
        return alert.level === null ? { audiences: [], limit } : { level: alert.level, limit };
      case 'urged':
        return { audiences: ['handler', 'unitHead'], limit };
      case 'interviewed':
        return { audiences: ['unitHead'], limit };
      case 'datesChanged':
        return { audiences: ['handler'], limit };
      case 'demand':
      case 'product':
        return { party: 'nobody' };
      case 'commented':
        return 'everyone';
      case 'handedOver':
      case 'yourTurn':
        return { party: this.turnAfter(row, event) ?? 'nobody' };
    }
  }

  /** Whose turn an event leaves it to be. With its last opinion a review has been done though its state lasts: only the case knows that. */
  private turnAfter(row: CaseRow, event: EventRow): Party | undefined {
    const permissions = this.workflows.get(row.workflow, event.workflowVersion).events[event.type]?.permissions ?? [];
    const sentBy = (relation: Relation) => permissions.length > 0 && permissions.every((rule) => rule.relation === relation);
    const isOpinion = sentBy('addressee') || (sentBy('reviewBody') && event.from === event.to);
    return isOpinion && row.version === event.seq ? row.turn : this.turn(row, event, event.to);
  }

  /** Whose turn it is in a state. */
  private turn(row: CaseRow, event: EventRow, state: string | null): Party | undefined {
    if (state === null) return undefined;
    return this.workflows.get(row.workflow, event.workflowVersion).states[state]?.turn;
  }

  /** The date that is told; where it was moved, with what it was before. */
  private dates(event: EventRow, { kind, limit }: Alert, dueAt: string | null): Pick<Remembered, 'dueAt' | 'wasDueAt'> {
    const moved = kind === 'datesChanged' ? movedLimits(event).find((change) => change.kind === limit) : undefined;
    return moved === undefined ? { dueAt } : { dueAt: moved.to, wasDueAt: moved.from };
  }

  private remembered({ row, event, alert }: Word, organisations: ReadonlyMap<string, OrganisationRef>): Remembered {
    const definition = this.workflows.get(row.workflow, event.workflowVersion);
    const sealed = definition.events[event.type]?.sealed ?? [];
    const said = (name: string) => {
      const value = sealed.includes(name) ? undefined : event.payload[name];
      return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    };
    const text = wordsOfPeople.map(said).find((each) => each !== undefined);
    const limit = alert.limit === 'step' ? (row.stepDueAt ?? row.dueAt) : row.dueAt;
    const pack = this.packs.find(row.rulePack, row.rulePackVersion);
    return {
      number: row.number,
      title: row.title,
      unit: organisations.get(row.unitId)?.name ?? '',
      office: organisations.get(row.officeId)?.name ?? '',
      state: definition.states[event.to]?.label ?? { zh: event.to, en: event.to },
      ...this.dates(event, alert, said('dueAt') ?? (limit === null ? null : instantText(limit))),
      actor: event.actor.role === 'clock' ? null : [event.actor.orgName, event.actor.name].filter(Boolean).join(' '),
      text: text === undefined ? null : shortened(text),
      proposesInterview: alert.level !== null && pack !== undefined && proposesInterview(pack, alert.level),
    };
  }
}

/** The place of an event's first alert among what leaves with it; the event itself has 0. */
const firstAlert = 1;

const datesChanged = (limit: LimitKind): Alert => ({ kind: 'datesChanged', level: null, limit });

/** The limits that an event of the engine has moved. */
function movedLimits({ payload }: EventRow): readonly LimitChange[] {
  return (payload as DatesChangedPayload).changes;
}

function rowOf({ entry, alert }: Word, userId: string, payload: Remembered): NotificationRow {
  return {
    id: uuidv7(),
    user_id: userId,
    case_id: entry.caseId,
    seq: entry.seq,
    // One message a case, level and recipient: whoever is of several circles that an event alerts is told by the first.
    ordinal: alert.level === null ? entry.ordinal : firstAlert,
    about: null,
    kind: alert.kind,
    level: alert.level,
    limit_kind: alert.level === null && alert.kind !== 'datesChanged' ? null : alert.limit,
    mandatory: notificationKinds[alert.kind].mandatory,
    payload,
    created_at: entry.at,
    read_at: null,
  };
}

/** Nobody is told of what they did themselves, and a comment is news to the other parties only. */
function concerns({ event, alert }: Word, person: Person): boolean {
  if (person.userId === event.actor.id) return false;
  if (alert.kind !== 'commented') return true;
  return side(person.role, person.orgId) !== side(event.actor.role, event.actor.orgId);
}

function side(role: string, orgId: string | null): string {
  const party = teamRoles.includes(role) ? 'team' : unitRoles.includes(role) ? 'unit' : 'body';
  return `${party} ${orgId}`;
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
