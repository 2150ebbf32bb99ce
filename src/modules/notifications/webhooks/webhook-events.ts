import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { eventView } from '../../../engine/cases/case-view.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { Directory, type OrganisationRef } from '../../../engine/directory.js';
import type { EventRow } from '../../../engine/history/event-row.js';
import { instantText, optionalInstant } from '../../../engine/instants.js';
import type { OutboxEntry } from '../../../engine/time/outbox-handlers.js';
import { Workflows } from '../../../engine/workflows.js';
import { Config } from '../../../platform/config/config.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { baseUrlOf } from '../addresses.js';
import { clockText } from '../clock-text.js';
import { Openings } from '../deliveries/openings.js';
import { OutgoingRepository, type NewDelivery } from '../deliveries/outgoing.repository.js';
import { eventKey, NotificationsRepository } from '../inbox/notifications.repository.js';
import { alertOf, type Alert } from '../kinds.js';
import { wordingOf } from '../wording.js';
import { channelOf, type WebhookRow } from './webhook.js';
import type { HookPayload } from './webhook-requests.js';
import { WebhooksRepository } from './webhooks.repository.js';

interface Happening {
  readonly entry: OutboxEntry;
  readonly row: CaseRow;
  readonly event: EventRow;
  readonly alert: Alert | undefined;
}

/** Tells offices, at their own addresses, what happens to their cases: as much as the office itself may see, and nothing that is sealed. */
@Injectable()
export class WebhookEvents {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly notifications: NotificationsRepository,
    private readonly outgoing: OutgoingRepository,
    private readonly openings: Openings,
    private readonly workflows: Workflows,
    private readonly directory: Directory,
    private readonly config: Config,
  ) {}

  /** Handles `caseChanged` and `alert`. */
  async ofEntries(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<void> {
    const cases = await this.notifications.cases(unit, entries);
    const offices = [...new Set([...cases.values()].map(({ officeId }) => officeId))];
    const hooks = await this.webhooks.ofOffices((statement, values) => unit.read(statement, values), offices);
    if (hooks.length === 0) return;
    const events = await this.notifications.events(unit, entries);
    const organisations = await this.directory.organisations([...cases.values()].flatMap((row) => [row.unitId, row.officeId]));
    const opening = this.openings.from(unit.now);
    const deliveries = entries.flatMap((entry) => {
      const [row, event] = [cases.get(entry.caseId), events.get(eventKey(entry))];
      if (row === undefined || event === undefined) return [];
      const alert = entry.effect === 'alert' ? alertOf(entry.params['level'], event.payload['level']) : undefined;
      const happening = { entry, row, event, alert };
      return hooks
        .filter((hook) => hook.office_id === row.officeId && wants(hook, happening))
        .map((hook): NewDelivery => ({
          id: uuidv7(),
          channel: channelOf(hook.format),
          kind: alert?.kind ?? 'event',
          webhook_id: hook.id,
          case_id: row.id,
          seq: entry.seq,
          ordinal: entry.ordinal,
          mandatory: false,
          payload: this.payload(hook, happening, organisations),
          status: 'waiting',
          not_before: opening,
        }));
    });
    this.outgoing.add(unit, deliveries);
  }

  private payload(
    { language }: WebhookRow,
    { entry, row, event, alert }: Happening,
    organisations: ReadonlyMap<string, OrganisationRef>,
  ): HookPayload {
    const definition = this.workflows.get(row.workflow, event.workflowVersion);
    const shown = eventView(definition, event, language, false);
    const unit = organisations.get(row.unitId)?.name ?? '';
    const office = organisations.get(row.officeId)?.name ?? '';
    const state = definition.states[event.to]?.label ?? { zh: event.to, en: event.to };
    const limit = alert?.limit === 'step' ? row.stepDueAt : row.dueAt;
    const said = event.payload['dueAt'];
    const dueAt = typeof said === 'string' ? said : optionalInstant(limit);
    const zh = language === 'zh';
    const about = {
      number: row.number,
      title: row.title,
      unit,
      office,
      state,
      dueAt,
      actor: null,
      text: null,
      proposesInterview: false,
    };
    const wording =
      alert === undefined || alert.level === null
        ? { label: shown.label, title: row.title, text: shown.text }
        : wordingOf({ ...alert, payload: about }, language);
    return {
      type: alert === undefined ? 'case.event' : 'case.alert',
      at: instantText(event.at),
      wording,
      facts: [
        [zh ? '编号' : 'Number', row.number],
        [zh ? '责任单位' : 'Unit', unit],
        [zh ? '当前环节' : 'Step', state[language]],
        ...(dueAt === null ? [] : [[zh ? '时限' : 'Limit', clockText(dueAt, language)] as const]),
      ],
      url: `${baseUrlOf(this.config)}/cases/${row.id}`,
      ...(alert !== undefined && {
        alert: { word: entry.params['level'], kind: alert.kind, level: alert.level, limit: alert.limit },
      }),
      event: shown,
      case: caseFacts(row, unit, office, state[language]),
    };
  }
}

/** Where everything is wanted each thing is told once: what the clock says as an alert, what people do as an event. */
function wants({ events }: WebhookRow, { entry, event, alert }: Happening): boolean {
  const word = alert === undefined ? event.type : String(entry.params['level']);
  if (events.length > 0) return events.includes(word);
  return alert === undefined ? event.actor.role !== 'clock' : alert.level !== null;
}

function caseFacts(row: CaseRow, unit: string, office: string, stepLabel: string) {
  return {
    id: row.id,
    number: row.number,
    workflow: row.workflow,
    version: row.version,
    title: row.title,
    theme: row.theme,
    stage: row.stage,
    step: row.step,
    stepLabel,
    category: row.category,
    turn: row.turn,
    timeliness: row.timeliness,
    overdueLevel: row.overdueLevel,
    cycle: row.cycle,
    unit: { id: row.unitId, name: unit },
    office: { id: row.officeId, name: office },
    dueAt: optionalInstant(row.dueAt),
    stepDueAt: optionalInstant(row.stepDueAt),
    synthetic: row.synthetic,
  };
}
