import { Injectable } from '@nestjs/common';
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import { viewOf } from '../../engine/visibility.js';
import { WorkQueries, workList } from '../../engine/cases/work.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import type { Actor } from '../../platform/http/actor.js';
import { maxLimit, parseList } from '../../platform/http/page.js';
import { words, type Language } from '../../platform/words/words.js';

/** A subscription shows this many limits at most, the earliest first: a calendar with more is of no use to a person. */
const mostLimits = 1_000;
const refreshSeconds = 60 * 60;
const dayBeforeSeconds = 24 * 60 * 60;

const ownCases = `
  SELECT c.* FROM cases c
  WHERE c.due_at IS NOT NULL AND c.timeliness IN ('onTrack', 'dueSoon', 'dueVerySoon', 'overdue', 'paused') AND c.disclosed
    AND (c.unit_id = ANY($1::uuid[]) OR c.owner_user_id = $2)
  ORDER BY c.due_at, c.id LIMIT ${mostLimits}`;

const calendarName = words('闭环：我的时限', 'Bihuan: my deadlines');
const ofCase = words('整改时限', 'limit of the case');
const ofStep = words('本环节时限', 'limit of this step');

/** One's own limits as a calendar that a phone or a mail program can subscribe to. */
@Injectable()
export class CalendarFeedQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly work: WorkQueries,
  ) {}

  /** The calendar as iCalendar text (RFC 5545): the limits of the cases that are the actor's to fix, and those of what waits for them. */
  async of(actor: Actor, language: Language): Promise<string> {
    const calendar = ical({
      name: calendarName[language],
      prodId: { company: 'Bihuan', product: 'deadlines', language: language === 'zh' ? 'ZH' : 'EN' },
      method: ICalCalendarMethod.PUBLISH,
      ttl: refreshSeconds,
    });
    for (const row of await this.owned(actor)) {
      if (row.dueAt !== null) calendar.createEvent(this.event(row, 'case', row.dueAt, language));
    }
    for (const { id, number, title, version, stepDueAt } of await this.waiting(actor, language)) {
      if (stepDueAt !== null)
        calendar.createEvent(this.event({ id, number, title, version }, 'step', new Date(stepDueAt), language));
    }
    return calendar.toString();
  }

  private async owned(actor: Actor): Promise<CaseRow[]> {
    const records = await this.database.select<CaseRecord>(ownCases, [viewOf(actor).units, actor.id]);
    return records.map(caseRow);
  }

  private async waiting(actor: Actor, language: Language) {
    const found = [];
    let cursor: string | null = '';
    while (cursor !== null && found.length < mostLimits) {
      const query = parseList({ limit: String(maxLimit), ...(cursor !== '' && { cursor }) }, workList);
      const page = await this.work.waitingFor(actor, query, language);
      found.push(...page.items.map((work) => work.case));
      cursor = page.nextCursor;
    }
    return found;
  }

  private event(
    { id, number, title, version }: Pick<CaseRow, 'id' | 'number' | 'title' | 'version'>,
    kind: 'case' | 'step',
    dueAt: Date,
    language: Language,
  ) {
    const { baseUrl } = this.config;
    return {
      id: `${id}-${kind}@bihuan`,
      stamp: this.clock.now(),
      sequence: version,
      start: dueAt,
      end: dueAt,
      summary: `${number} ${(kind === 'case' ? ofCase : ofStep)[language]}：${title}`,
      ...(baseUrl !== undefined && { url: `${baseUrl}/cases/${id}` }),
      alarms: [{ type: ICalAlarmType.display, trigger: dayBeforeSeconds }],
    };
  }
}
